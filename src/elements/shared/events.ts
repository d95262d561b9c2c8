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

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-ready': CharterReadyEvent;
    'charter-error': CharterErrorEvent;
  }
}
