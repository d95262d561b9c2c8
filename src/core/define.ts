import { warnOnce } from './warn.js';

/** Replaced by the build with the package's version. */
export const VERSION: string = __CHARTER_WIDGETS_VERSION__;

/**
 * Tells of a second copy of an element on the page. The first one wins and everything goes on; the
 * warning comes only when the two are of different versions, as only then can they differ.
 */
export function reportDuplicate(tag: string): void {
  const { version } = customElements.get(tag) as unknown as { readonly version?: string };
  if (version !== VERSION) warnOnce(`<${tag}>: ${version} is here already, ${VERSION} gives way.`);
}
