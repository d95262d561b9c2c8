import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed, and updates its host before and after. */
export class PrintController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#tell);
    addEventListener('afterprint', this.#tell);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#tell);
    removeEventListener('afterprint', this.#tell);
  }

  readonly #tell = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
