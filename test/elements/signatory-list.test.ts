import { expect } from 'chai';
import { parse } from 'csv-parse/browser/esm/sync';
import '../../src/elements/signatory-list/signatory-list.js';
import type { SignatoryListElement } from '../../src/elements/signatory-list/signatory-list-element.js';
import type { CharterSelectEvent } from '../../src/elements/shared/select-event.js';
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
import { largeDataset } from '../support/large-dataset.js';

const list = (attributes = '', fallback = ''): Promise<SignatoryListElement> =>
  shown(`<signatory-list loading="eager" ${attributes}>${fallback}</signatory-list>`);

const all = (element: SignatoryListElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const rows = (element: SignatoryListElement): HTMLElement[] => all(element, '.row');

const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const names = (element: SignatoryListElement): string[] =>
  all(element, '.row .name button').map(text);

const cells = (element: SignatoryListElement, kind: string): string[] =>
  all(element, `.row > .${kind}`).map(text);

function type(element: SignatoryListElement, query: string): void {
  const search = part(element, 'search') as HTMLInputElement;
  search.value = query;
  search.dispatchEvent(new InputEvent('input'));
}

const head = (element: SignatoryListElement, label: string): HTMLElement => {
  const found = all(element, 'thead th').find(
    (each) => text(each.lastElementChild ?? each) === label,
  );
  if (!found) throw new Error(`No heading "${label}".`);
  return found;
};

async function filter(element: SignatoryListElement, label: string, value: string): Promise<void> {
  part(element, 'filter')?.click();
  await until(() => part(element, 'filters') !== null, 'the filters');
  const select = all(element, '.filters label')
    .find((each) => text(each).startsWith(label))
    ?.querySelector('select');
  if (!select) throw new Error(`No filter "${label}".`);
  select.value = value;
  expect(select.value).to.equal(value);
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** What the reader gets by pressing "Download CSV". */
async function downloaded(element: SignatoryListElement): Promise<[string, string]> {
  let file: [string, string] | null = null;
  HTMLAnchorElement.prototype.click = function () {
    void fetch(this.href)
      .then((response) => response.arrayBuffer())
      .then((bytes) => {
        file = [this.download, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)];
      });
  };
  try {
    part(element, 'download')?.click();
    await until(() => file !== null, 'the file');
  } finally {
    // The one of all elements shows again.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return file ?? ['', ''];
}

describe('<signatory-list>', () => {
  describe('what it says', () => {
    it('says how many of those published it names, with day and source', async () => {
      const element = await list('country="SE"');
      expect(textOf(element, '[part=summary]')).to.match(
        /^108 of \d+ published signatories in Sweden are named here\.$|^108 signatories in Sweden are named here\. The published total is/,
      );
      expect(textOf(element, '.source')).to.match(/(As of|Date not stated).*Source: /);
      expect(textOf(await list(), '[part=summary]')).to.equal(
        '405 of 2,038 published signatories in Europe are named here.',
      );
    });

    it('does not let a part pass for the whole, nor a country without a total', async () => {
      expect(textOf(await list('country="FR"'), '[part=summary]')).to.equal(
        '56 signatories in France are named here. The published total is more than 330.',
      );
      expect(textOf(await list('country="GE"'), '[part=summary]')).to.contain(
        'No total has been published',
      );
    });

    it('at a day: who had signed, and how many of whom nobody says', async () => {
      const element = await list('at="2010" country="SE" page-size="200"');
      const words = textOf(element, '[part=summary]');
      expect(words).to.contain('had signed by 2010');
      expect(words).to.contain('the day of signing is not known');
      for (const year of cells(element, 'signed').map((each) => each.slice(-4)))
        expect(Number(year) <= 2010 || year === 'nown', year).to.equal(true);
      expect(cells(element, 'signed').join()).to.contain('not known');
    });

    it('leaves out the source where the page wants that, not the day', async () => {
      const words = textOf(await list('country="FR" without-source'), '.source');
      expect(words).to.equal('As of December 2022.');
    });
  });

  describe('the table', () => {
    it('has a caption, headings, and names that no translator touches', async () => {
      const element = await list('page-size="5"');
      const table = element.shadowRoot?.querySelector('table');
      expect(table?.caption?.textContent).to.contain('Authorities named as signatories');
      expect(
        all(element, 'thead th').map((each) => text(each.lastElementChild ?? each)),
      ).to.deep.equal(['Name', 'Country', 'Kind', 'Status', 'Decided', 'Signed', 'Action plan']);
      expect(rows(element)).to.have.length(5);
      for (const row of rows(element)) {
        expect(row.querySelector('th')?.getAttribute('scope')).to.equal('row');
        expect(row.querySelector('button')?.getAttribute('translate')).to.equal('no');
      }
    });

    it('has no column for the country where there is only one', async () => {
      const element = await list('country="IS"');
      expect(
        all(element, 'thead th').map((each) => text(each.lastElementChild ?? each)),
      ).not.to.include('Country');
    });

    it('tells status by shape and words', async () => {
      const element = await list('country="NO"');
      expect(cells(element, 'status')).to.include('Decided, signature not confirmed');
      expect(element.shadowRoot?.querySelectorAll('.status svg')).to.have.length(3);
    });

    it('sorts by what its headings are pressed for, unknown ones last', async () => {
      const element = await list('country="SE" page-size="200"');
      expect(head(element, 'Name').getAttribute('aria-sort')).to.equal('ascending');
      expect(names(element)[0]).to.equal('Alingsås');
      const years = (): string[] =>
        all(element, '.row > .signed .year').map(({ textContent }) => textContent ?? '');
      head(element, 'Signed').querySelector('button')?.click();
      await until(() => head(element, 'Signed').ariaSort === 'ascending', 'the order');
      expect(years()).to.deep.equal([...years()].sort());
      expect(cells(element, 'signed').at(-1)).not.to.match(/\d/);
      head(element, 'Signed').querySelector('button')?.click();
      await until(() => head(element, 'Signed').ariaSort === 'descending', 'the other way');
      expect(years()).to.deep.equal([...years()].sort().reverse());
      expect(cells(element, 'signed').at(-1)).not.to.match(/\d/);
      expect(head(element, 'Name').ariaSort).to.equal('none');
    });

    it('turns its pages, of twenty rows unless the page says otherwise', async () => {
      const element = await list('country="SE"');
      expect(rows(element)).to.have.length(20);
      all(element, '.pages button').at(-1)?.click();
      await element.updateComplete;
      expect(textOf(element, '.pages')).to.contain('Page 2 of 6');
      expect(names(element)).to.have.length(20);
      expect(rows(await list('country="SE" page-size="none"'))).to.have.length(20);
      expect(rows(await list('country="SE" page-size="0"'))).to.have.length(20);
    });

    it('shows the unconfirmed only on request, and never counts them', async () => {
      const element = await list('page-size="1000"');
      const before = textOf(element, '[part=summary]');
      expect(rows(element)).to.have.length(431);
      all(element, '[type=checkbox]')[0]?.click();
      await element.updateComplete;
      expect(rows(element)).to.have.length(481);
      expect(textOf(element, '[part=summary]')).to.equal(before);
    });
  });

  describe('what the reader does', () => {
    it('finds names without their accents, and by other names', async () => {
      const element = await list();
      type(element, 'Malmo');
      await until(() => names(element).join() === 'Malmö');
      await until(() => textOf(element, '[role=status]') === '1 found', 'the announcement');
      all(element, '[type=checkbox]')[0]?.click();
      for (const [query, name] of [
        ['Aleksandrow', 'Aleksandrów'],
        ['Αλμυρού', 'Almyros'],
      ] as const) {
        type(element, query);
        await until(() => names(element)[0]?.startsWith(name) === true, name);
      }
    });

    it('says that nothing was found, and shows all again', async () => {
      const element = await list('country="SE"');
      type(element, 'nobody of that name');
      await until(() => textOf(element, '.empty').includes('Nothing found.'), 'the words');
      element.shadowRoot?.querySelector<HTMLElement>('.empty button')?.click();
      await until(() => rows(element).length === 20, 'all');
      expect((part(element, 'search') as HTMLInputElement).value).to.equal('');
    });

    it('narrows by country, kind, status and year, and tells how many are left', async () => {
      const element = await list('page-size="1000"');
      await filter(element, 'Country', 'DE');
      await filter(element, 'Kind', 'county');
      expect(new Set(cells(element, 'country'))).to.deep.equal(new Set(['Germany']));
      expect(new Set(cells(element, 'kind'))).to.deep.equal(new Set(['County']));
      expect(textOf(element, '[role=status]')).to.equal(`${rows(element).length} found`);
      await filter(element, 'Status', 'decided');
      await until(() => rows(element).length === 0 || cells(element, 'status').length > 0);
      all(element, '.filters .plain')[0]?.click();
      await until(() => rows(element).length === 431, 'all');
    });

    it('opens a row: dates, plan and sources, and tells the page', async () => {
      const element = await list('country="SE"');
      type(element, 'Gnesta');
      await until(() => names(element).join() === 'Gnesta');
      const heard: (string | undefined)[] = [];
      element.addEventListener('charter-select', (event: CharterSelectEvent) =>
        heard.push(event.signatory?.id),
      );
      const button = (): HTMLElement | null =>
        element.shadowRoot?.querySelector('.row .name button') ?? null;
      expect(button()?.getAttribute('aria-expanded')).to.equal('false');
      button()?.click();
      await until(() => part(element, 'about') !== null, 'what is known');
      expect(textOf(element, '[part=about]')).to.match(
        /Gnesta kommun.*Decided 3 June 2013 Signed 30 September 2013 Action plan.*Source:/,
      );
      expect(part(element, 'about')?.querySelector('[lang=sv]')?.textContent).to.contain('Gnesta');
      expect(button()?.getAttribute('aria-expanded')).to.equal('true');
      await expectAccessible(element);
      button()?.click();
      await until(() => part(element, 'about') === null, 'the end');
      expect(heard).to.deep.equal(['se-gnesta', undefined]);
    });

    it('is one stop for Tab, and arrows go through it', async () => {
      const element = await list('country="SE"');
      const buttons = all(element, '.row .name button');
      expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      buttons[0]?.focus();
      for (const [key, at] of [
        ['ArrowDown', 1],
        ['End', 19],
        ['ArrowUp', 18],
        ['Home', 0],
      ] as const) {
        element.shadowRoot?.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
        expect(element.shadowRoot?.activeElement).to.equal(buttons[at]);
      }
    });

    it('takes away exactly what is found, in the order shown', async () => {
      const element = await list('country="SE" page-size="5"');
      await filter(element, 'Year', '2013');
      head(element, 'Signed').querySelector('button')?.click();
      await until(() => head(element, 'Signed').ariaSort === 'ascending', 'the order');
      element.pageSize = 500;
      await element.updateComplete;
      const [name, csv] = await downloaded(element);
      expect(name).to.equal('charter-signatories-se.csv');
      expect(csv.charCodeAt(0)).to.equal(0xfeff);
      const read = parse(csv, { bom: true, columns: true });
      const records = read as Record<string, string>[];
      expect(records.length).to.be.above(1);
      expect(records.map((record) => record['name'])).to.deep.equal(names(element));
      expect(records.every((record) => record['signed']?.startsWith('2013'))).to.equal(true);
      expect(records.every((record) => record['sources'])).to.equal(true);
    });
  });

  describe('where it stands', () => {
    it('stacks its rows where it is narrow, and never scrolls sideways', async () => {
      const element = mount<SignatoryListElement>(
        '<signatory-list loading="eager"></signatory-list>',
      );
      element.style.setProperty('width', '320px');
      await settled(element);
      const [row] = rows(element);
      const box = (kind: string): DOMRect | undefined =>
        row?.querySelector(`.${kind}`)?.getBoundingClientRect();
      expect(box('signed')?.top).to.be.below(box('country')?.top ?? 0);
      expect(box('kind')?.width).to.equal(0);
      const root = element.shadowRoot?.querySelector('.root');
      expect(root?.scrollWidth).to.be.at.most(320);
      expect(head(element, 'Signed').querySelector('button')?.checkVisibility()).to.equal(false);
      await expectAccessible(element);
      await filter(element, 'Sort by', 'country');
      expect(cells(element, 'country')[0]).to.equal('Albania');
    });

    it('speaks the language of its place, and sorts as that does', async () => {
      const holder = mount(
        '<div lang="sv"><signatory-list loading="eager" country="SE" page-size="200"></signatory-list></div>',
      );
      const element = holder.querySelector('signatory-list');
      if (!element) throw new Error('There is no list.');
      await settled(element);
      const swedish = names(element);
      expect(swedish.findIndex((name) => name.startsWith('Ä'))).to.be.above(
        swedish.findIndex((name) => name.startsWith('U')),
      );
      expect(textOf(element)).to.contain('Namn');
      for (const [lang, words] of [
        ['nb', 'Last ned CSV'],
        ['nn', 'Førre'],
        ['de', 'CSV herunterladen'],
        ['fr', 'Télécharger'],
      ] as const) {
        holder.lang = lang;
        element.pageSize = 20;
        await until(() => textOf(element).includes(words), lang);
      }
    });

    it('stands on paper as a whole, without controls', async () => {
      const element = await list('country="SE"');
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(rows(element)).to.have.length(109);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(rows(element)).to.have.length(20);
    });

    it('is accessible', async () => {
      const element = await list();
      await expectAccessible(element);
      await filter(element, 'Country', 'NO');
      await expectAccessible(element);
    });

    it('writes nothing on itself', async () => {
      const element = await list('country="IS"');
      expect(element.getAttributeNames()).to.deep.equal(['loading', 'country']);
      expect(element.childNodes).to.have.length(0);
    });
  });

  describe('when something is wrong', () => {
    for (const [attributes, words] of [
      ['country="XX"', 'No country with the code “XX”'],
      ['at="yesterday"', '“yesterday” is not a date'],
      ['country="DK"', '0 '],
    ] as const)
      it(`explains why there is nothing for ${attributes}, and keeps the fallback`, async () => {
        const element = await list(attributes, '<a href="https://example.org/">list</a>');
        expect(textOf(element)).to.contain(words);
        expect(showsFallback(element)).to.equal(true);
        expect(element.matches(':state(empty)')).to.equal(true);
      });

    it('keeps the fallback when its data cannot be had, and tries again', async () => {
      let broken = true;
      const body = JSON.stringify(largeDataset(30));
      stubFetch(() => (broken ? new Response('no', { status: 500 }) : new Response(body)));
      const element = await list('src="/some.json"', 'fallback');
      expect(element.status).to.equal('error');
      expect(showsFallback(element)).to.equal(true);
      broken = false;
      part(element, 'retry')?.click();
      await until(() => element.status === 'ready', 'the list');
      await until(() => rows(element).length === 20, 'rows');
    });

    it('can leave while it loads, and come back', async () => {
      const element = mount<SignatoryListElement>(
        '<signatory-list loading="eager"></signatory-list>',
      );
      await element.updateComplete;
      element.remove();
      document.body.append(element);
      await until(() => element.status === 'ready');
    });
  });

  it('lists very many of another dataset, sorted, found and ordered', async () => {
    const body = JSON.stringify(largeDataset(40_000));
    stubFetch(() => new Response(body, { headers: { 'content-type': 'application/json' } }));
    const element = await list('src="/many.json"');
    await until(() => rows(element).length === 20, 'the order');
    const sorted = [...names(element)].sort(new Intl.Collator('en').compare);
    expect(names(element)).to.deep.equal(sorted);
    head(element, 'Country').querySelector('button')?.click();
    await until(() => head(element, 'Country').ariaSort === 'ascending', 'the countries');
    expect(cells(element, 'country')[0]).to.equal('Czechia');
    type(element, (names(element)[3] ?? '').slice(0, 6));
    await until(() => textOf(element, '[role=status]').includes('found'), 'the answer');
  }).timeout(20_000);
});
