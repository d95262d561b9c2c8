import { expect } from 'chai';
import '../../src/elements/signatory-trend/signatory-trend.js';
import type { SignatoryTrendElement } from '../../src/elements/signatory-trend/signatory-trend-element.js';
import {
  expectAccessible,
  mount,
  part,
  showsFallback,
  shown,
  stubFetch,
  textOf,
  until,
} from '../support/fixture.js';

const trend = (attributes = '', fallback = ''): Promise<SignatoryTrendElement> =>
  shown(`<signatory-trend ${attributes}>${fallback}</signatory-trend>`);

const slider = (element: SignatoryTrendElement): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>('[role="slider"]');
  if (!found) throw new Error('There is no chart.');
  return found;
};

const said = (element: SignatoryTrendElement): string =>
  slider(element).getAttribute('aria-valuetext') ?? '';

const press = (element: SignatoryTrendElement, key: string): boolean =>
  slider(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

const dataset = {
  format: 'charter-dataset/1',
  sources: { a: { url: 'https://example.org/', title: null, publisher: 'Example', date: '2024' } },
  signatories: [],
  counts: [
    { scope: 'europe', value: 10, asOf: '2020', approximate: null, sources: ['a'] },
    { scope: 'europe', value: 30, asOf: '2024-05-01', approximate: null, sources: ['a'] },
  ].map((count) => ({ countries: null, ...count })),
};

describe('<signatory-trend>', () => {
  describe('shows', () => {
    it('in a sentence from which figure to which', async () => {
      const element = await trend();
      expect(part(element, 'summary')?.textContent.trim()).to.equal(
        'The published number of signatories in Europe has gone from 544 (23 January 2008) to 2,038 (date not stated, read November 2026).',
      );
      await expectAccessible(element);
    });

    it('each kind of figure by its shape, and only exact ones joined', async () => {
      const { shadowRoot } = await trend();
      const count = (selector: string): number =>
        shadowRoot?.querySelectorAll(`.plot ${selector}`).length ?? 0;
      expect(count('circle.exact')).to.equal(13);
      expect(count('circle.undated')).to.equal(1);
      expect(count('path.rounded')).to.equal(21);
      expect(count('line.line')).to.equal(13);
      expect(count('line.dashed')).to.equal(1);
    });

    it('a country’s, and a later figure that is rounded', async () => {
      const element = await trend('country="de"');
      expect(part(element, 'summary')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
        'The published number of signatories in Germany has gone from 46 (17 May 2016) to 59 (August 2022). A later figure is rounded: more than 60 (24 April 2024).',
      );
      await expectAccessible(element);
    });

    it('no rise where there is none', async () => {
      expect(textOf(await trend('country="NO"'))).to.contain(
        'was the same at first and at last: 38 (26 February 2018) and 38 (2022)',
      );
    });

    it('one figure as a figure, with date and source', async () => {
      const element = await trend('country="SE"');
      expect(part(element, 'figure')?.textContent).to.equal('134');
      expect(textOf(element))
        .to.contain('in Sweden have signed')
        .and.to.contain('As of 27 June 2022')
        .and.to.contain('Source: SKR');
      expect(part(element, 'chart')).to.equal(null);
      await expectAccessible(element);
    });
  });

  describe('from, until, at', () => {
    for (const [attributes, words] of [
      ['from="2010" until="2018"', 'from 985 (16 March 2010) to 1,692 (26 February 2018)'],
      ['at="2014-12-31"', 'from 544 (23 January 2008) to 1,463 (2014)'],
      ['from="2020"', 'from 1,844 (11 October 2021) to 2,038'],
    ] as const)
      it(`${attributes}: ${words}`, async () => {
        expect(textOf(await trend(attributes), '[part~="summary"]')).to.contain(words);
      });

    for (const [attributes, words] of [
      ['from="yesterday"', '“yesterday” is not a date'],
      ['until="2018-02-30"', '“2018-02-30” is not a date'],
      ['from="2018" until="2010"', 'ends before it begins: from 2018 to 2010'],
      ['from="2019" until="2020"', 'No exact total is known for the time from 2019 to 2020'],
      ['until="2007"', 'No exact total is known for 2007 or earlier'],
      ['country="XX"', 'No country with the code “XX”'],
      ['country="PL"', 'At least 12 are named'],
    ] as const)
      it(`${attributes} is explained`, async () => {
        const element = await trend(attributes, 'Fallback');
        expect(part(element, 'notice')?.textContent).to.contain(words);
        expect(part(element, 'chart')).to.equal(null);
        expect(part(element, 'figure')).to.equal(null);
        expect(showsFallback(element)).to.equal(true);
        expect(element.matches(':state(empty)')).to.equal(true);
      });

    it('can change', async () => {
      const element = await trend('from="2010"');
      element.until = '2018';
      await until(() => textOf(element).includes('to 1,692'), 'the end');
      element.country = 'DE';
      await until(
        () => textOf(element).includes('46 municipalities and regions in Germany'),
        'Germany',
      );
    });
  });

  describe('the chart is read', () => {
    it('by keyboard: one stop, arrows from figure to figure, with date and source', async () => {
      const element = await trend();
      expect(element.shadowRoot?.querySelectorAll('[tabindex]')).to.have.length(1);
      expect(said(element)).to.contain('2,038');
      slider(element).focus();
      await until(() => said(element).includes('CEMR Observatory'), 'the source');
      expect(press(element, 'Home')).to.equal(false);
      await until(() => said(element) === 'more than 150, 2006, La Gazette des communes');
      press(element, 'ArrowRight');
      await until(() => said(element) === '544, 23 January 2008, Dones en Xarxa');
      expect(textOf(element, '[part~="reading"]')).to.contain('544 · 23 January 2008');
      expect(part(element, 'reading')?.querySelector('a')?.href).to.contain('donesenxarxa');
      press(element, 'ArrowLeft');
      press(element, 'ArrowLeft');
      await until(() => slider(element).getAttribute('aria-valuenow') === '1');
      press(element, 'End');
      await until(() => said(element).startsWith('2,038'));
      await expectAccessible(element);
    });

    it('leaves other keys to the page', async () => {
      const element = await trend();
      expect(press(element, 'Tab')).to.equal(true);
      expect(press(element, 'a')).to.equal(true);
    });

    it('by pointer', async () => {
      const element = await trend('until="2018"');
      const box = slider(element).getBoundingClientRect();
      slider(element).dispatchEvent(new PointerEvent('pointerenter'));
      slider(element).dispatchEvent(
        new PointerEvent('pointermove', { clientX: box.right, clientY: box.top, bubbles: true }),
      );
      await until(() => textOf(element, '[part~="reading"]').startsWith('about 1,700'));
    });

    it('without the source where the page names it elsewhere', async () => {
      const element = await trend('without-source');
      slider(element).focus();
      press(element, 'Home');
      await until(() => textOf(element, '[part~="reading"]').startsWith('more than 150 · 2006'));
      expect(part(element, 'reading')?.querySelector('a')).to.equal(null);
    });
  });

  it('has every figure in a table', async () => {
    const element = await trend();
    const others = part(element, 'others') as HTMLDetailsElement;
    others.open = true;
    await until(() => others.querySelector('table') !== null, 'the table');
    expect(others.querySelectorAll('tbody tr').length).to.be.greaterThan(35);
    for (const words of ['544', '2,038', 'more than 150', '(repeated)', '(part)', 'not stated'])
      expect(others.textContent).to.contain(words);
    await expectAccessible(element);
  });

  describe('src', () => {
    it('takes the figures of another dataset', async () => {
      stubFetch(() => Response.json(dataset));
      const element = await trend('src="/other.json"');
      expect(textOf(element)).to.contain('from 10 (2020) to 30 (1 May 2024)');
      slider(element).focus();
      await until(() => said(element).includes('Example'), 'the source');
    });

    it('that is not there is an error with a way back', async () => {
      const element = await trend('src="/no-such-dataset.json"', '<b>Fallback</b>');
      expect(element.status).to.equal('error');
      expect(showsFallback(element)).to.equal(true);
      stubFetch(() => Response.json(dataset));
      part(element, 'retry')?.click();
      await until(() => part(element, 'chart') !== null, 'recovery');
    });

    it('is left alone when the element goes', async () => {
      let given: AbortSignal | null = null;
      stubFetch((_url, signal) => {
        given = signal;
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        });
      });
      const element = mount<SignatoryTrendElement>(
        '<signatory-trend src="/slow.json"></signatory-trend>',
      );
      await until(() => given !== null, 'the request');
      element.remove();
      await until(() => Boolean(given?.aborted), 'the abort');
      expect(element.status).to.equal('idle');
    });
  });

  describe('language', () => {
    for (const [lang, words] of [
      ['nb', /Antallet kommuner og regioner i Europa .* fra 544 .* til 2\s038/],
      ['nn', /Talet på kommunar og regionar i Europa .* frå 544 .* til 2\s038/],
      ['sv', /Antalet undertecknare i Europa .* från 544 .* till 2\s038/],
      ['de', /von 544 \(23\. Januar 2008\) auf 2\.038/],
      ['fr', /de 544 \(23 janvier 2008\) à 2\s038/],
    ] as const)
      it(lang, async () => {
        expect(textOf(await trend(`lang="${lang}"`))).to.match(words);
      });

    it('follows the page, also in what is being read', async () => {
      const element = await trend('lang="nb"');
      slider(element).focus();
      press(element, 'Home');
      await until(() => said(element).startsWith('mer enn 150'), 'Bokmål');
      element.lang = 'de';
      await until(() => said(element).startsWith('mehr als 150'), 'German');
    });
  });

  describe('the picture', () => {
    for (const width of [280, 360, 900])
      it(`keeps its text legible and apart at ${width} px`, async () => {
        const box = mount(`<div lang="nb" style="width:${width}px;font:16px sans-serif"></div>`);
        const element = document.createElement('signatory-trend');
        box.append(element);
        await until(
          () => element.shadowRoot?.querySelector('.plot') !== null && element.status === 'ready',
        );
        await element.updateComplete;
        const texts = [...(element.shadowRoot?.querySelectorAll('.chart text') ?? [])];
        const boxes = texts.map((text) => text.getBoundingClientRect());
        for (const text of texts)
          expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(14);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            // Letters are lower than their boxes: those may touch.
            const low = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < 6;
            expect(apart || low, `${a.left},${a.top} ${b.left},${b.top}`).to.equal(true);
          }
        expect(element.shadowRoot?.querySelector('.root')?.scrollWidth).to.be.at.most(width + 12);
      });

    it('runs from left to right on a page that runs from right to left', async () => {
      const box = mount('<div dir="rtl"></div>');
      const element = document.createElement('signatory-trend');
      box.append(element);
      await until(() => part(element, 'chart') !== null);
      const points = [...(element.shadowRoot?.querySelectorAll('.plot circle.exact') ?? [])];
      const [first, last] = [points[0], points.at(-1)].map(
        (each) => each?.getBoundingClientRect().left ?? 0,
      );
      expect(first).to.be.lessThan(last ?? 0);
    });
  });
});
