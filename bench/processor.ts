/**
 * How long a page keeps its processor busy. Unlike the time that passes, this does not depend on what
 * else the machine is doing, and so tells two builds apart where the clock cannot.
 */
import type { Page } from 'puppeteer-core';

/** Microseconds; `tdur` is what the thread itself has used. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing'];

export const startTrace = (page: Page): Promise<void> =>
  page.tracing.start({ categories: CATEGORIES });

/** Milliseconds of each task of the page's main thread, from its first to the paint at `end`. */
export async function tasksUntil(page: Page, end: number): Promise<number[]> {
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const url = page.url();
  const start = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`The trace knows nothing of ${url}.`);
  const own = events
    .filter(({ pid, tid, ph }) => pid === start.pid && tid === start.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const first = own.findLast(({ name }) => name === 'CommitLoad')?.ts ?? start.ts;
  const tasks: number[] = [];
  let until = first;
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    // What lies inside another event is part of it.
    if (ts < until || ts > start.ts + end * 1000) continue;
    until = ts + dur;
    // Promises are settled at the end of a task, but outside its event.
    if (name.includes('Microtask') && tasks.length > 0)
      tasks.push((tasks.pop() ?? 0) + tdur / 1000);
    else tasks.push(tdur / 1000);
  }
  return tasks;
}
