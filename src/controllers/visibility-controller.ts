import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far from the window loading begins: about one flick of a phone's screen. */
const MARGIN = '600px';

/** Knows whether its host has ever come near the window. Without the observer, it always has. */
export class VisibilityController implements ReactiveController {
  seen = false;

  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.seen) return;
    if (typeof IntersectionObserver === 'undefined') {
      this.#see();
      return;
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#see();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
    window.addEventListener('beforeprint', this.#see);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    window.removeEventListener('beforeprint', this.#see);
  }

  readonly #see = (): void => {
    this.hostDisconnected();
    this.seen = true;
    this.#host.requestUpdate();
  };
}
