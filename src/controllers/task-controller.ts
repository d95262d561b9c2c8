import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface TaskState<T> {
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** Where it is ready. */
  readonly value?: T;
  /** Where it has failed. */
  readonly error?: Error;
}

/**
 * Loads something for its host: once per key, aborted when the key changes or the host leaves, and
 * deaf to answers that come too late.
 */
export class TaskController<T> implements ReactiveController {
  state: TaskState<T> = { status: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #load: (signal: AbortSignal) => Promise<T>;
  #key: string | null = null;
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost, load: (signal: AbortSignal) => Promise<T>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    // An unfinished load starts again when the host comes back; a finished one stays.
    if (this.state.status === 'loading') {
      this.#key = null;
      this.state = { status: 'idle' };
    }
  }

  /** Starts loading unless it has been done, or is being done, for the same key. */
  run(key: string): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.state = { status: 'loading' };
    void this.#run(abort.signal);
  }

  /** Makes the next `run` load again. */
  forget(): void {
    this.#key = null;
  }

  async #run(signal: AbortSignal): Promise<void> {
    let state: TaskState<T>;
    try {
      state = { status: 'ready', value: await this.#load(signal) };
    } catch (error) {
      state = { status: 'error', error: error instanceof Error ? error : new Error(String(error)) };
    }
    if (signal.aborted) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}
