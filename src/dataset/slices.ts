import { nextTask } from '../core/next-task.js';

/** Milliseconds; short of a frame, so that scrolling stays smooth meanwhile. */
const SLICE = 8;

/** Cuts long work into slices, between which the page can do something else. */
export class Slices {
  #end = performance.now() + SLICE;

  /** Time to wait for `next`. */
  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Begins the next slice; throws the reason where the work is not wanted any more. */
  async next(signal?: AbortSignal): Promise<void> {
    await nextTask();
    signal?.throwIfAborted();
    this.#end = performance.now() + SLICE;
  }
}
