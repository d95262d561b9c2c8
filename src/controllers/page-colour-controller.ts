import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Tells an element's styles, as `--page`, the background on which it stands: what lies over
 * something else has that colour. Follows a page that changes its colours, if the text's changes too:
 * the wrapper has a `transition` of colours, too short to be seen, that starts then.
 */
export class PageColourController implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A page that fades has its colours at the end.
    document.addEventListener('transitionend', this.#follow);
    this.#host.renderRoot?.addEventListener('transitionrun', this.#follow);
  }

  hostDisconnected(): void {
    document.removeEventListener('transitionend', this.#follow);
  }

  /** Looks again. */
  update(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    const colour = pageColour(this.#host);
    if (root?.style.getPropertyValue('--page') !== colour)
      root?.style.setProperty('--page', colour);
  }

  readonly #follow = (event: Event): void => {
    if ((event as TransitionEvent).propertyName.endsWith('color')) this.update();
  };
}

/** The background of the first ancestor that has one; `Canvas` if none has. */
function pageColour(element: Element): string {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^transparent$|[,/] ?0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** The parent, also beyond a shadow root. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
