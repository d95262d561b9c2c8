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
