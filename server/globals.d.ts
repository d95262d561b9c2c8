declare module 'virtual:oembed-site' {
  import type { Site } from './oembed.js';
  export const titles: Site['titles'];
  export const widgets: Site['widgets'];
}
