import type { Signatory } from '../../dataset/types.js';

/** The reader chose an authority, or let go of it (null). Not fired for choices made by the page. */
export class CharterSelectEvent extends Event {
  readonly signatory: Signatory | null;

  constructor(eventInit: EventInit & { signatory: Signatory | null }) {
    super('charter-select', { bubbles: true, composed: true, ...eventInit });
    this.signatory = eventInit.signatory;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-select': CharterSelectEvent;
  }
}
