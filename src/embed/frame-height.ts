/** Tells the page around a frame how high it is; documented in `docs/hosting.md`. */
export interface HeightMessage {
  readonly type: 'charter-widgets:height';
  /** In CSS pixels, rounded up. */
  readonly height: number;
  /** The element that is shown; null where the address is wrong. */
  readonly widget: string | null;
}

/** WordPress puts a secret behind the address and listens to those who know it. */
const secret = (): string | undefined => /[?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1];

/** The page around asks by this, or by WordPress's own message, once it can listen. */
const ASKS = { type: 'charter-widgets:ready', message: 'ready' } as const;

/**
 * Posts the height now, when it changes, and when the page around asks. It may be any page, so it
 * is told nothing but the height and the name of the element.
 */
export function postHeight(widget: string | null): void {
  if (parent === window) return;
  let height = -1;
  const post = (): void => {
    const message: HeightMessage = { type: 'charter-widgets:height', height, widget };
    parent.postMessage(message, '*');
    const known = secret();
    if (known) parent.postMessage({ message: 'height', value: height, secret: known }, '*');
  };
  const measure = (): void => {
    const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    post();
  };
  measure();
  new ResizeObserver(measure).observe(document.documentElement);
  // WordPress may give the secret later.
  addEventListener('hashchange', post);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    if (Object.entries(ASKS).some(([key, word]) => Reflect.get(data, key) === word)) post();
  });
}
