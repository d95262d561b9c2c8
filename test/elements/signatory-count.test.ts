import { expect } from 'chai';
import '../../src/elements/signatory-count/signatory-count.js';
import type { SignatoryCountElement } from '../../src/elements/signatory-count/signatory-count-element.js';
import {
  expectAccessible,
  mount,
  part,
  settled,
  showsFallback,
  shown,
  stubFetch,
  textOf,
  until,
} from '../support/fixture.js';

const count = (attributes = '', fallback = ''): Promise<SignatoryCountElement> =>
  shown(`<signatory-count ${attributes}>${fallback}</signatory-count>`);

const dataset = {
  format: 'charter-dataset/1',
  sources: { a: { url: 'https://example.org/', title: null, publisher: 'Example', date: '2024' } },
  signatories: [],
  counts: [
    {
      scope: 'europe',
      value: 12345,
      countries: 40,
      asOf: '2024-05-01',
      approximate: null,
      sources: ['a'],
    },
  ],
};

describe('<signatory-count>', () => {
  describe('figures', () => {
    it('by default the newest one, with what is known of its date', async () => {
      const element = await count();
      expect(part(element, 'figure')?.textContent).to.equal('2,038');
      expect(textOf(element)).to.match(
        /^2,038 ?municipalities and regions in 36 countries have signed the European Charter/,
      );
      expect(textOf(element)).to.contain('Date not stated, read November 2026');
      const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('[part~="source-link"]');
      expect(link?.href).to.match(/^https:\/\/charter-equality\.eu\//);
    });

    for (const [attributes, figure, words] of [
      ['at="2018-02-26"', '1,692', ['in 35 countries', 'As of 26 February 2018']],
      ['at="2014-12-31"', '1,463', ['in 33 countries', 'As of 2014']],
      ['country="NO" at="2018-02-26"', '38', ['in Norway', 'since 2008']],
      ['country="no" at="2018-02-26"', '38', ['in Norway', 'since 2008']],
    ] as const)
      it(`${attributes}: ${figure}`, async () => {
        const element = await count(attributes);
        expect(part(element, 'figure')?.textContent).to.equal(figure);
        for (const word of words) expect(textOf(element)).to.contain(word);
      });

    it('never another one than was asked for', async () => {
      for (const [attributes, words] of [
        ['at="2007"', 'No exact total is known for 2007 or earlier'],
        ['at="yesterday"', '“yesterday” is not a date'],
        ['at="2018-02-30"', '“2018-02-30” is not a date'],
        ['country="XX"', 'No country with the code “XX”'],
        ['country="Norge"', 'No country with the code “NORGE”'],
      ] as const) {
        const element = await count(attributes, 'Fallback');
        expect(textOf(element), attributes).to.contain(words);
        expect(part(element, 'figure'), attributes).to.equal(null);
        expect(element.matches(':state(empty)'), attributes).to.equal(true);
        expect(showsFallback(element), attributes).to.equal(true);
      }
    });
  });

  describe('attributes', () => {
    it('format="figure" leaves the sentence out, never the date', async () => {
      const element = await count('format="figure"');
      expect(textOf(element)).not.to.contain('municipalities');
      expect(textOf(element)).to.contain('2,038').and.to.contain('read November 2026');
      expect(part(element, 'others')).to.equal(null);
    });

    it('without-source leaves the source out, never the date', async () => {
      const element = await count('without-source');
      expect(part(element, 'source-link')).to.equal(null);
      expect(textOf(element)).to.contain('read November 2026');
    });

    it('can change', async () => {
      const element = await count('country="NO" at="2018-02-26"');
      element.removeAttribute('country');
      await until(() => part(element, 'figure')?.textContent === '1,692', 'Europe');
      element.removeAttribute('at');
      await until(() => part(element, 'figure')?.textContent === '2,038', 'now');
    });
  });

  describe('language', () => {
    for (const [lang, figure, word] of [
      ['nb', /2\s038/, 'kommuner'],
      ['no', /2\s038/, 'kommuner'],
      ['nn-NO', /2\s038/, 'kommunar'],
      ['sv-FI', /2\s038/, 'kommuner'],
      ['de', /2\.038/, 'Kommunen'],
      ['fr', /2\s038/, 'communes'],
    ] as const)
      it(`${lang}: ${word}`, async () => {
        const element = await count(`lang="${lang}"`);
        expect(part(element, 'figure')?.textContent).to.match(figure);
        expect(textOf(element)).to.contain(word);
      });

    it('is that of the nearest lang, up through shadow roots, and follows it', async () => {
      const outer = mount('<div lang="nb"><div></div></div>');
      const root = outer.firstElementChild?.attachShadow({ mode: 'open' });
      const element = document.createElement('signatory-count');
      root?.append(element);
      await settled(element);
      expect(part(element, 'figure')?.textContent).to.match(/2\s038/);
      outer.lang = 'de';
      await until(() => part(element, 'figure')?.textContent === '2.038', 'German');
      outer.firstElementChild?.setAttribute('lang', 'en');
      await until(() => part(element, 'figure')?.textContent === '2,038', 'English');
    });

    it('is each element’s own', async () => {
      const [german, english] = [await count('lang="de"'), await count('lang="en"')];
      expect(part(german, 'figure')?.textContent).to.equal('2.038');
      expect(part(english, 'figure')?.textContent).to.equal('2,038');
    });
  });

  describe('other totals', () => {
    it('are shown when asked for', async () => {
      const element = await count();
      const others = part(element, 'others') as HTMLDetailsElement;
      expect(others.querySelector('table')).to.equal(null);
      others.open = true;
      await until(() => others.querySelector('table') !== null, 'the table');
      expect(others.textContent).to.contain('1,692').and.to.contain('1,409');
      await expectAccessible(element);
    });
  });

  describe('src', () => {
    it('takes the figures of another dataset', async () => {
      stubFetch(() => Response.json(dataset));
      const element = await count('src="/other.json"');
      expect(part(element, 'figure')?.textContent).to.equal('12,345');
      expect(textOf(element)).to.contain('in 40 countries').and.to.contain('As of 1 May 2024');
    });

    it('that is not there is an error with a way back', async () => {
      const element = await count('src="/no-such-dataset.json"', '<b>Fallback</b>');
      expect(element.status).to.equal('error');
      expect(element.error?.message).to.contain('/no-such-dataset.json').and.to.contain('404');
      expect(showsFallback(element)).to.equal(true);
      stubFetch(() => Response.json(dataset));
      part(element, 'retry')?.click();
      await until(() => part(element, 'figure')?.textContent === '12,345', 'recovery');
      expect(element.status).to.equal('ready');
      expect(element.matches(':state(error)')).to.equal(false);
    });

    it('that is a page, not data, is an error', async () => {
      stubFetch(
        () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      );
      const element = await count('src="/"');
      expect(element.error?.message).to.contain('is not JSON but text/html');
    });

    it('is left alone when the element goes', async () => {
      let given: AbortSignal | null = null;
      stubFetch((_url, signal) => {
        given = signal;
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        });
      });
      const element = mount<SignatoryCountElement>(
        '<signatory-count src="/slow.json"></signatory-count>',
      );
      await until(() => given !== null, 'the request');
      element.remove();
      await until(() => Boolean(given?.aborted), 'the abort');
      expect(element.status).to.equal('idle');
    });
  });

  describe('on any page', () => {
    it('keeps its looks where the page unsets everything', async () => {
      mount('<style>* { all: unset !important }</style>');
      const element = await count();
      const figure = part(element, 'figure');
      expect(getComputedStyle(element).display).to.equal('block');
      expect(parseFloat(getComputedStyle(figure as Element).fontSize)).to.be.greaterThan(40);
    });

    it('takes the page’s colour, font and tokens', async () => {
      const box = mount(
        '<div style="color: rgb(1, 2, 3); font: 20px monospace; --charter-accent-color: rgb(4, 5, 6); --charter-figure-size: 2em"></div>',
      );
      const element = document.createElement('signatory-count');
      box.append(element);
      await settled(element);
      const label = getComputedStyle(part(element, 'label') as Element);
      const figure = getComputedStyle(part(element, 'figure') as Element);
      expect([label.color, label.fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'monospace']);
      expect([figure.color, figure.fontSize]).to.deep.equal(['rgb(4, 5, 6)', '40px']);
    });

    it('is moved a hundred times without another word', async () => {
      const element = await count();
      const events: Event[] = [];
      for (const type of ['charter-ready', 'charter-error'])
        element.addEventListener(type, (event) => events.push(event));
      const [a, b] = [mount('<div></div>'), mount('<div lang="de"></div>')];
      for (let n = 0; n < 100; n++) (n % 2 ? b : a).append(element);
      await until(() => part(element, 'figure')?.textContent === '2.038', 'German');
      expect(events).to.deep.equal([]);
    });
  });

  describe('accessibility', () => {
    for (const attributes of ['', 'format="figure"', 'country="NO" at="2018-02-26"', 'at="2007"'])
      it(`<signatory-count ${attributes}>`, async () => {
        await expectAccessible(await count(attributes));
      });
  });
});
