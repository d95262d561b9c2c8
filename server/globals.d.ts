/* eslint-disable @typescript-eslint/consistent-type-imports -- no import by a relative name in here */
declare module 'virtual:oembed-site' {
  export const titles: import('./oembed.js').Site['titles'];
  export const widgets: import('./oembed.js').Site['widgets'];
}
