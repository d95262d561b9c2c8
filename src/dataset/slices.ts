/** Milliseconds; short of a frame, so that scrolling stays smooth meanwhile. */
const SLICE = 8;

/** After what waits to be done now: a message is neither put off nor throttled, as timers are. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Cuts long work into slices, between which the page can do something else. */
export class Slices {
  #end = performance.now() + SLICE;

  /** Time to wait for `next`. */
  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Begins the next slice; throws the reason where the work is not wanted any more. */
  async next(signal?: AbortSignal): Promise<void> {
    await turn();
    signal?.throwIfAborted();
    this.#end = performance.now() + SLICE;
  }
}
