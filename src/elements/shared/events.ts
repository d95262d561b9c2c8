import type { Signatory } from '../../dataset/types.js';

const init: EventInit = { bubbles: true, composed: true };

/** The element shows what was asked for. Fired once per load, after the first paint of it. */
export class CharterReadyEvent extends Event {
  constructor(eventInit: EventInit = init) {
    super('charter-ready', eventInit);
  }
}

/** What was asked for could not be loaded; the fallback shows. */
export class CharterErrorEvent extends Event {
  /** The reason, with the address or value that caused it in its message. */
  readonly error: Error;

  constructor(eventInit: EventInit & { error: Error }) {
    super('charter-error', { ...init, ...eventInit });
    this.error = eventInit.error;
  }
}

/** The reader chose an authority, or let go of it (null). Not fired for choices made by the page. */
export class CharterSelectEvent extends Event {
  readonly signatory: Signatory | null;

  constructor(eventInit: EventInit & { signatory: Signatory | null }) {
    super('charter-select', { ...init, ...eventInit });
    this.signatory = eventInit.signatory;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-ready': CharterReadyEvent;
    'charter-error': CharterErrorEvent;
    'charter-select': CharterSelectEvent;
  }
}
