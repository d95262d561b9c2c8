import type { ReactiveControllerHost } from 'lit';

/** In the embed the loader has waited until an element is near; the element need not wait again. */
export class VisibilityController {
  readonly seen = true;

  constructor(_host: ReactiveControllerHost & Element) {}
}
