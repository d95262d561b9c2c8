/** The package's version, put in by the build. */
declare const __CHARTER_WIDGETS_VERSION__: string;

/** False in the embed, where English is a catalogue like any other language. */
declare const __ENGLISH_IN_CODE__: boolean;

declare module 'virtual:charter-files' {
  /** Folder of the chunks, relative to the loader; its name is made from what they hold. */
  export const folder: string;
  /** Chunk → names of those that it imports, itself included, separated by spaces; only where it does. */
  export const chunks: Readonly<Record<string, string>>;
}
