import { expect } from 'chai';
import '../../src/elements/charter-map/charter-map.js';
import type { CharterMapElement } from '../../src/elements/charter-map/charter-map-element.js';
import { listOf, part, shown, stubFetch, textOf, until } from '../support/fixture.js';
import { largeDataset } from '../support/large-dataset.js';

async function large(count: number, attributes = ''): Promise<CharterMapElement> {
  const body = JSON.stringify(largeDataset(count));
  stubFetch(() => new Response(body, { headers: { 'content-type': 'application/json' } }));
  const element = await shown<CharterMapElement>(
    `<charter-map loading="eager" src="/many.json" ${attributes}></charter-map>`,
  );
  await until(
    () => element.shadowRoot?.querySelector('signatory-list')?.status === 'ready',
    'the list',
  );
  return element;
}

const canvas = (element: CharterMapElement): HTMLCanvasElement | null =>
  element.shadowRoot?.querySelector('canvas') ?? null;

/** How many pixels of the canvas are painted. */
function painted(element: CharterMapElement): number {
  const found = canvas(element);
  const data = found?.getContext('2d')?.getImageData(0, 0, found.width, found.height).data ?? [];
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count += 1;
  return count;
}

describe('<charter-map> with very many', () => {
  it('draws up to two thousand as SVG, and more on a canvas', async () => {
    const few = await large(1_500);
    expect(canvas(few)).to.equal(null);
    expect(few.shadowRoot?.querySelector('.picture .disc')).not.to.equal(null);
    few.remove();
    const many = await large(5_000);
    expect(many.shadowRoot?.querySelector('.picture .disc')).to.equal(null);
    expect(painted(many)).to.be.above(5_000);
  });

  it('lists them as the language sorts them, and finds by name', async () => {
    const element = await large(5_000);
    await until(() => part(listOf(element), 'item') !== null, 'the order');
    const names = [...(listOf(element).shadowRoot?.querySelectorAll('.name button') ?? [])].map(
      ({ textContent }) => textContent?.trim() ?? '',
    );
    expect(names).to.have.length(8);
    expect([...names].sort(new Intl.Collator('en').compare)).to.deep.equal(names);
    const before = painted(element);
    const search = part(listOf(element), 'search') as HTMLInputElement;
    search.value = names[3]?.slice(0, 6) ?? '';
    search.dispatchEvent(new InputEvent('input'));
    await until(() => textOf(listOf(element), '[role=status]').includes('found'), 'the answer');
    await until(() => painted(element) < before / 2, 'fewer dots');
  });

  it('is explored with single dots as well, and chosen from by a press', async () => {
    const element = await large(5_000);
    part(element, 'explore')?.click();
    await until(() => element.matches(':state(interactive)'), 'exploring');
    const stage = element.shadowRoot?.querySelector<HTMLElement>('.stage');
    const picture = part(element, 'picture') as unknown as SVGSVGElement;
    const whole = picture.viewBox.baseVal.width;
    const before = painted(element);
    stage?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    await until(() => picture.viewBox.baseVal.width < whole * 0.6, 'the zoom');
    await element.updateComplete;
    expect(painted(element)).not.to.equal(before);
    await until(
      () => textOf(element, '.stage [role=status]').includes('in view'),
      'the number in view',
    );
  });

  it('says what is wrong with a record, and shows the others', async () => {
    const { warn } = console;
    const told: unknown[][] = [];
    console.warn = (...words: unknown[]) => told.push(words);
    try {
      const dataset = largeDataset(20);
      const [first] = dataset.signatories as unknown as { country: unknown }[];
      if (first) first.country = 7;
      stubFetch(() => new Response(JSON.stringify(dataset)));
      const element = await shown<CharterMapElement>(
        '<charter-map loading="eager" src="/one-is-wrong.json"></charter-map>',
      );
      expect(element.status).to.equal('ready');
      expect(JSON.stringify(told)).to.contain('/signatories/0/country');
    } finally {
      console.warn = warn;
    }
  });
});
