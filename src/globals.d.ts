/** The package's version, put in by the build. */
declare const __CHARTER_WIDGETS_VERSION__: string;

/** False in the embed, where English is a catalogue like any other language. */
declare const __ENGLISH_IN_CODE__: boolean;

declare module 'virtual:charter-files' {
  /** Folder of the chunks, relative to the loader; it ends with a slash. */
  export const folder: string;
  /** Element or chunk → what it imports, `core` included, separated by spaces; left out where that is `core` alone. */
  export const chunks: Readonly<Record<string, string>>;
}

declare module 'virtual:charter-frame' {
  import type { FrameWidgets } from './embed/frame-request.js';
  import type { FrameWords } from './localization/frame-words.js';
  import type { Locale } from './localization/locales.js';
  /** Where the signatories are told of, whatever happens here. */
  export const atlas: string;
  export const widgets: FrameWidgets;
  export const words: Readonly<Record<Locale, FrameWords>>;
}
