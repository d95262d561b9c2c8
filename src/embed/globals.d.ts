/* eslint-disable @typescript-eslint/consistent-type-imports -- no import by a relative name in here */
declare module 'virtual:charter-frame' {
  /** Where the signatories are told of, whatever happens here. */
  export const atlas: string;
  export const widgets: import('./frame-request.js').FrameWidgets;
  export const words: Readonly<
    Record<
      import('../localization/locales.js').Locale,
      import('../localization/frame-words.js').FrameWords
    >
  >;
}
