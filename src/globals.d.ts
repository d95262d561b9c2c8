/** The package's version, put in by the build. */
declare const __CHARTER_WIDGETS_VERSION__: string;

/** False in the embed, where English is a catalogue like any other language. */
declare const __ENGLISH_IN_CODE__: boolean;

declare module 'virtual:charter-files' {
  /** Folder of the chunks, relative to the loader; it ends with a slash. */
  export const folder: string;
  /** `needs` of `src/embed/needs.ts`, with every chunk that a named one imports. */
  export const needs: Readonly<Record<string, string>>;
}
