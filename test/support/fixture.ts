/** Puts markup on the page for one test, and waits for what it becomes. */
import axe from 'axe-core';
import { expect } from 'chai';
import './setup.js';
import type { CharterElement } from '../../src/elements/charter-element.js';
import type { SignatoryListElement } from '../../src/elements/signatory-list/signatory-list-element.js';
import type {} from '../../src/elements/signatory-list/signatory-list.js';

const mounted: Element[] = [];

afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

/** Appends the only element of `markup` to the page; it goes when the test ends. */
export function mount<T extends Element = HTMLElement>(markup: string): T {
  const element = document.createRange().createContextualFragment(markup).firstElementChild;
  if (!element) throw new Error(`No element in "${markup}".`);
  document.body.append(element);
  mounted.push(element);
  return element as T;
}

/** Waits until `condition` holds; looks often, and gives up before the test runner does. */
export async function until(condition: () => boolean, what = String(condition)): Promise<void> {
  const end = performance.now() + 5_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

type AnyElement = CharterElement<unknown>;

/** Waits until `element` shows what it was asked for, or that it cannot. */
export async function settled<T extends AnyElement>(element: T): Promise<T> {
  await until(() => element.status === 'ready' || element.status === 'error', 'an end of loading');
  await element.updateComplete;
  return element;
}

/** Mounts one of our elements and waits for it. */
export const shown = <T extends AnyElement>(markup: string): Promise<T> =>
  settled(mount<T>(markup));

/** What `element` itself shows, with single spaces; without its light DOM. */
export function textOf(element: AnyElement, selector = '.root'): string {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const part = (element: AnyElement, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

/** The list beside a map; throws where there is none yet. */
export function listOf(map: AnyElement): SignatoryListElement {
  const list = map.shadowRoot?.querySelector('signatory-list');
  if (!list) throw new Error('There is no list beside the map.');
  return list;
}

/** Whether the light DOM can be seen. */
export const showsFallback = (element: AnyElement): boolean =>
  Boolean(element.shadowRoot?.querySelector('slot:not([name])'));

/** Expects that axe finds nothing wrong in `element`. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(told).to.deep.equal([]);
}

/** Answers every `fetch` of this test with what `answer` says. */
export function stubFetch(
  answer: (url: string, signal: AbortSignal | null) => Promise<Response> | Response,
): void {
  const original = globalThis.fetch;
  restore.push(() => (globalThis.fetch = original));
  globalThis.fetch = async (input, init) =>
    answer(input instanceof Request ? input.url : String(input), init?.signal ?? null);
}

const restore: (() => void)[] = [];

afterEach(() => {
  for (const each of restore.splice(0)) each();
});
