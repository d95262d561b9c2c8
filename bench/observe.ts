/** What the measured page tells about itself; runs in it, before anything else does. */

export interface Task {
  readonly start: number;
  readonly duration: number;
}

export interface Shift {
  readonly start: number;
  readonly value: number;
  /** What moved, from where to where. */
  readonly moved: readonly string[];
}

/** Milliseconds since the navigation began. */
export interface Painted {
  /** The second frame after the map was said to be there: painted, perhaps not yet rasterised. */
  readonly frame: number;
  /** When the map was on the screen. */
  readonly screen: number;
}

export interface Observed {
  readonly tasks: readonly Task[];
  readonly shifts: readonly Shift[];
  /** Milliseconds between frames, while they are recorded. */
  frames: number[] | null;
  /** The first map that is shown, or the next after `expect`. */
  painted: Promise<Painted>;
  readonly expect: () => void;
  /** Starts recording, once there is a place for the frames. */
  readonly frame: (time: number) => void;
}

declare global {
  interface Window {
    observed: Observed;
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

interface ElementTiming extends PerformanceEntry {
  readonly renderTime: number;
}

/** Its functions are methods: what is named otherwise needs a helper that is not in the page. */
export function observe(): void {
  const tasks: Task[] = [];
  const shifts: Shift[] = [];
  let last = 0;
  const observed: Observed = {
    tasks,
    shifts,
    frames: null,
    // Until the line below that expects the first.
    painted: new Promise(() => null),
    expect() {
      observed.painted = new Promise((resolve, reject) => {
        addEventListener('charter-error', ({ error }) => reject(error), { once: true });
        addEventListener(
          'charter-ready',
          () => {
            // A text first painted in the same frame: browsers tell when that is on the screen.
            const witness = document.createElement('p');
            witness.setAttribute('elementtiming', 'witness');
            witness.textContent = '.';
            witness.style.cssText = 'position:fixed;margin:0;bottom:0;right:0';
            document.body.append(witness);
            const screen = new Promise<number>((shown) =>
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries() as ElementTiming[]) shown(entry.renderTime);
              }).observe({ type: 'element' }),
            );
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const frame = performance.now();
                void screen.then((time) => {
                  witness.remove();
                  resolve({ frame, screen: time });
                });
              }),
            );
          },
          { once: true },
        );
      });
      // Whoever waits for it is told of a failure.
      observed.painted.catch(() => null);
    },
    frame(time) {
      if (observed.frames && last) observed.frames.push(time - last);
      last = observed.frames ? time : 0;
      if (observed.frames) requestAnimationFrame(observed.frame);
    },
  };
  observed.expect();
  window.observed = observed;
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) tasks.push({ start, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime: start, value, sources } of list.getEntries() as LayoutShift[])
      shifts.push({
        start,
        value,
        moved: sources.map(({ node, previousRect: from, currentRect: to }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const part = element?.getAttribute('part');
          const name = `${element?.localName ?? 'something inside'}${part ? `[part=${part}]` : ''}`;
          return `${name} ${from.x},${from.y} ${from.width}×${from.height} → ${to.x},${to.y} ${to.width}×${to.height}`;
        }),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}
