// One observer for all elements of the page: a `lang` changes rarely, and any ancestor may carry it.
const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

/**
 * Calls `changed` when a `lang` changes anywhere above `element`, through shadow roots. Returns the
 * function that ends it.
 */
export function observeLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  let root = element.getRootNode();
  for (;;) {
    // Observing a root again replaces the earlier observation.
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
}
