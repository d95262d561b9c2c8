import { expect } from 'chai';
import '../../src/elements/charter-map/charter-map.js';
import type { CharterMapElement } from '../../src/elements/charter-map/charter-map-element.js';
import type { CharterSelectEvent } from '../../src/elements/shared/select-event.js';
import {
  expectAccessible,
  listOf,
  mount,
  part,
  settled,
  showsFallback,
  shown,
  textOf,
  until,
} from '../support/fixture.js';

const map = (attributes = '', fallback = ''): Promise<CharterMapElement> =>
  shown(`<charter-map loading="eager" ${attributes}>${fallback}</charter-map>`);

const rows = (element: CharterMapElement): HTMLElement[] => [
  ...(element.shadowRoot
    ?.querySelector('signatory-list')
    ?.shadowRoot?.querySelectorAll<HTMLElement>('[part~="item"]') ?? []),
];

async function listed(attributes = ''): Promise<CharterMapElement> {
  const element = await map(attributes);
  await until(() => rows(element).length > 0, 'the list');
  return element;
}

const search = (element: CharterMapElement): HTMLInputElement =>
  part(listOf(element), 'search') as HTMLInputElement;

function type(element: CharterMapElement, text: string): void {
  search(element).value = text;
  search(element).dispatchEvent(new InputEvent('input'));
}

function focused(element: CharterMapElement): HTMLElement | null {
  const inside = element.shadowRoot?.activeElement;
  return (inside?.shadowRoot?.activeElement ?? inside ?? null) as HTMLElement | null;
}

/** What the reader did in the list goes to the map, and from there back to the list. */
async function updated(element: CharterMapElement): Promise<void> {
  for (let i = 0; i < 2; i += 1) {
    await listOf(element).updateComplete;
    await element.updateComplete;
  }
}

const names = (element: CharterMapElement): string[] =>
  rows(element).map((row) => row.querySelector('.name button')?.textContent?.trim() ?? '');

describe('<charter-map>', () => {
  describe('what it says', () => {
    it('says how many of the published total are named, and where most are', async () => {
      expect(textOf(await map(), '[part=summary]')).to.equal(
        '405 of 2,038 signatories are named here. Most of them are in Sweden, in France and in Germany.',
      );
    });

    it('does not let the dots of France pass for the whole', async () => {
      expect(textOf(await map('country="FR"'), '[part=summary]')).to.equal(
        '56 signatories in France are named here. The published total is more than 330 (December 2022).',
      );
    });

    it('says that no total is published where none is', async () => {
      expect(textOf(await map('country="GE"'), '[part=summary]')).to.contain(
        'No total has been published',
      );
    });

    it('at a day: who had signed, whose day is not known, and the total of that time', async () => {
      const words = textOf(await map('at="2018-02-26"'), '[part=summary]');
      expect(words).to.contain('had signed by 26 February 2018');
      expect(words).to.contain('the day of signing is not known');
      expect(words).to.contain('1,692 (26 February 2018)');
    });

    it('names who lies outside the frame', async () => {
      expect(textOf(await listed())).to.contain('Outside the map: Martinique.');
    });

    it('shows what is overseas in insets', async () => {
      const element = await listed('country="FR"');
      await until(() => textOf(element, '.insets').includes('Martinique'), 'the insets');
      expect(textOf(element)).not.to.contain('Outside the map');
      expect(element.shadowRoot?.querySelectorAll('.insets .disc')).to.have.length(1);
      element.shadowRoot
        ?.querySelector<SVGElement>('.pressable')
        ?.dispatchEvent(new MouseEvent('click'));
      await until(() => textOf(element, '[part=panel]').includes('Martinique'), 'the panel');
    });

    it('credits places and outlines', async () => {
      const words = textOf(await map());
      expect(words).to.contain('GeoNames, CC BY 4.0, adapted.');
      expect(words).to.contain('Natural Earth');
    });
  });

  describe('the picture', () => {
    it('draws land, borders and a dot for each', async () => {
      const element = await map();
      const discs = element.shadowRoot?.querySelector('.picture .disc.signed')?.getAttribute('d');
      expect(discs?.match(/M/g)).to.have.length(404);
      expect(element.shadowRoot?.querySelectorAll('.picture .shape.decided')).to.have.length(26);
    });

    it('has a name, and leaves the rest to the words', async () => {
      const region = part(await map('country="SE"'), 'map');
      expect(region?.getAttribute('role')).to.equal('region');
      expect(region?.getAttribute('aria-label')).to.equal(
        'Map: signatories of the Charter in Sweden',
      );
    });

    it('shows the unconfirmed only on request', async () => {
      const element = await map();
      const rings = (): number =>
        element.shadowRoot?.querySelectorAll('.picture .shape.unconfirmed').length ?? 0;
      expect(rings()).to.equal(0);
      element.shadowRoot?.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
      await element.updateComplete;
      expect(rings()).to.equal(50);
    });
  });

  describe('the list', () => {
    it('sorts as the language does, and turns its pages', async () => {
      const element = await listed('country="SE"');
      expect(names(element)[0]).to.equal('Alingsås');
      const list = listOf(element);
      const next = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.pages button') ?? [])];
      next.at(-1)?.click();
      await updated(element);
      expect(textOf(list, '.pages')).to.contain('Page 2 of 14');
    });

    it('finds names without their accents, and by other names', async () => {
      const element = await listed();
      type(element, 'Malmo');
      await until(() => names(element).join() === 'Malmö');
      type(element, 'Αλμυρού');
      element.shadowRoot?.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
      await until(() => names(element).join() === 'Almyros');
      type(element, 'nobody of that name');
      await until(() => rows(element).length === 0);
      expect(textOf(listOf(element))).to.contain('Nothing found.');
    });

    it('shows dates, sources and neighbours of the one that is chosen, and marks it', async () => {
      const element = await listed('country="SE"');
      type(element, 'Gnesta');
      await until(() => names(element).join() === 'Gnesta');
      let chosen: CharterSelectEvent | null = null;
      element.addEventListener('charter-select', (event) => (chosen = event));
      rows(element)[0]?.querySelector('button')?.click();
      await until(() => textOf(element, '[part=panel]').includes('Gnesta kommun'), 'the sources');
      const words = textOf(element, '[part=panel]');
      expect(words).to.match(
        /Gnesta Municipality, Sweden Signed Decided 3 June 2013 Signed 30 September 2013 Action plan not known/,
      );
      expect(words).to.match(/Nearest that have signed Södertälje – 25 km/);
      expect(element.shadowRoot?.querySelector('.chosen .name')?.textContent).to.equal('Gnesta');
      expect((chosen as CharterSelectEvent | null)?.signatory?.id).to.equal('se-gnesta');
    });

    it('says a year, or in words that it is not known', async () => {
      const element = await listed('country="TR"');
      const year = (name: string): string | null | undefined =>
        rows(element)
          .find((row) => row.querySelector('.name')?.textContent?.includes(name))
          ?.querySelector('.year')?.textContent;
      expect(year('Alanya')).to.equal('2026');
      expect(year('Adalar')).to.equal('–not known');
    });

    it('goes on to a neighbour, and back to the list where the reader was', async () => {
      const element = await listed('country="SE"');
      rows(element)[2]?.querySelector('button')?.click();
      await until(() => part(element, 'panel') !== null, 'the panel');
      const first = textOf(element, '.panel-name');
      await until(() => focused(element)?.className.includes('back') === true, 'the focus');
      element.shadowRoot?.querySelector<HTMLElement>('.panel .row button')?.click();
      await until(() => textOf(element, '.panel-name') !== first, 'the neighbour');
      const second = textOf(element, '.panel-name');
      element.shadowRoot?.querySelector<HTMLElement>('.back')?.click();
      await until(() => focused(element)?.textContent?.includes(second) === true, 'the row');
    });

    it('narrows by status, year, kind and country, and the dots with it', async () => {
      const element = await listed();
      part(listOf(element), 'filter')?.click();
      await until(() => focused(element)?.matches('.filters select') === true, 'the filters');
      const selects = (): HTMLSelectElement[] => [
        ...(part(listOf(element), 'filters')?.querySelectorAll('select') ?? []),
      ];
      const set = async (field: number, value: string): Promise<void> => {
        const select = selects()[field];
        if (!select) throw new Error(`No field ${field}`);
        select.value = value;
        expect(select.value).to.equal(value);
        select.dispatchEvent(new Event('change'));
        await updated(element);
      };
      await set(1, '2013');
      await set(3, 'SE');
      expect(names(element)).to.include('Gnesta');
      const all = names(element).length;
      const dots = (): number =>
        element.shadowRoot?.querySelector('.picture .disc')?.getAttribute('d')?.match(/M/g)
          ?.length ?? 0;
      await until(() => dots() === all, 'as many dots as rows');
      await set(0, 'decided');
      expect(rows(element)).to.have.length(0);
      const clear = [...(part(listOf(element), 'filters')?.querySelectorAll('button') ?? [])].at(
        -1,
      );
      clear?.click();
      await updated(element);
      expect(textOf(listOf(element), '.pages')).to.contain('of 54');
      expect(selects().every(({ value }) => value === '')).to.equal(true);
    });

    it('points at what the reader points at, on the map and in the list', async () => {
      const element = await listed('country="SE"');
      rows(element)[1]?.querySelector('button')?.focus();
      const name = names(element)[1];
      await until(
        () => element.shadowRoot?.querySelector('.picture .hovered .name')?.textContent === name,
        'the ring',
      );
      expect(rows(element)[1]?.className).to.contain('hovered');
    });

    it('is one stop for Tab, and arrows go through it', async () => {
      const element = await listed('country="SE"');
      const buttons = rows(element).map((row) => row.querySelector('button'));
      expect(buttons.filter((button) => button?.tabIndex === 0)).to.have.length(1);
      buttons[0]?.focus();
      for (const [key, at] of [
        ['ArrowDown', 1],
        ['End', 7],
        ['ArrowUp', 6],
        ['Home', 0],
      ] as const) {
        focused(element)?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
        expect(focused(element)).to.equal(buttons[at]);
      }
    });

    it('has as many tab stops for four hundred as for ten', async () => {
      const stops = (element: CharterMapElement): number =>
        [element, listOf(element)]
          .flatMap(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll<HTMLElement>(
              'button:enabled, input:enabled, select:enabled',
            ) ?? []),
          ])
          .filter(({ tabIndex }) => tabIndex === 0).length;
      // The map, the unconfirmed, search, filter, the rows, the next page, and the file.
      expect(stops(await listed())).to.equal(7);
      // Nobody unconfirmed there.
      expect(stops(await listed('country="SE"'))).to.equal(6);
    });

    it('can be left out', async () => {
      const element = await map('without-list');
      expect(part(element, 'list')).to.equal(null);
      expect(part(element, 'summary')).not.to.equal(null);
    });

    it('is chosen from the map, too', async () => {
      const element = await listed('country="IS"');
      const picture = part(element, 'picture') as unknown as SVGSVGElement;
      const [, x, y] = /M([\d.]+) ([\d.]+)h0/.exec(
        picture.querySelector('.disc.signed')?.getAttribute('d') ?? '',
      ) as unknown as [string, string, string];
      const box = picture.getBoundingClientRect();
      const { width, height } = picture.viewBox.baseVal;
      picture.dispatchEvent(
        new MouseEvent('click', {
          clientX: box.left + (Number(x) / width) * box.width,
          clientY: box.top + (Number(y) / height) * box.height,
          bubbles: true,
        }),
      );
      await until(() => part(element, 'panel') !== null, 'a choice');
    });

    it('stands on paper as a whole', async () => {
      const element = await listed('country="SE"');
      dispatchEvent(new Event('beforeprint'));
      await updated(element);
      expect(rows(element)).to.have.length(109);
      dispatchEvent(new Event('afterprint'));
      await updated(element);
      expect(rows(element)).to.have.length(8);
    });
  });

  describe('what it is asked for', () => {
    it('marks a place', async () => {
      // Its panel takes the place of the list, which may never have been there.
      const element = await map('place="Gnesta kommun"');
      await until(
        () => element.shadowRoot?.querySelector('.chosen .name')?.textContent === 'Gnesta',
      );
      expect(textOf(element, '.panel-name')).to.equal('Gnesta');
    });

    for (const [attributes, words] of [
      ['country="XX"', 'No country with the code “XX”'],
      ['at="yesterday"', '“yesterday” is not a date'],
      ['place="Atlantis"', '“Atlantis” is not among'],
    ] as const)
      it(`explains why there is nothing for ${attributes}, and keeps the fallback`, async () => {
        const element = await map(attributes, '<a href="https://example.org/">list</a>');
        expect(textOf(element)).to.contain(words);
        expect(showsFallback(element)).to.equal(true);
        expect(element.matches(':state(empty)')).to.equal(true);
      });

    it('shades countries by published total, with words for it', async () => {
      const element = await map('colour-by="country-total"');
      for (const step of [0, 1, 2, 3, 4])
        expect(element.shadowRoot?.querySelectorAll(`.picture .shade-${step}`)).to.have.length(1);
      expect(textOf(element, '[part=legend]')).to.contain('No total published');
    });
  });

  it('draws borders in the colour of the page, also when that changes', async () => {
    const page = mount(
      '<div style="background: rgb(10, 20, 30); color: rgb(250, 250, 250)"><charter-map country="IS"></charter-map></div>',
    );
    const element = await settled(page.firstElementChild as CharterMapElement);
    const stroke = (): string => {
      const borders = element.shadowRoot?.querySelector('.picture .borders');
      return borders ? getComputedStyle(borders).stroke : '';
    };
    expect(stroke()).to.equal('rgb(10, 20, 30)');
    page.style.background = 'rgb(200, 210, 220)';
    page.style.color = 'rgb(0, 0, 0)';
    await until(() => stroke() === 'rgb(200, 210, 220)', 'the new colour');
  });

  it('keeps the fallback when its data cannot be had', async () => {
    const element = await map('src="/nowhere.json"', 'fallback');
    expect(element.status).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
    expect(part(element, 'retry')).not.to.equal(null);
  });

  it('can leave while it loads, and come back', async () => {
    const element = mount<CharterMapElement>('<charter-map loading="eager"></charter-map>');
    await element.updateComplete;
    element.remove();
    document.body.append(element);
    await until(() => element.status === 'ready');
    element.remove();
  });

  it('is accessible, with something chosen, too', async () => {
    const element = await listed('country="NO"');
    await expectAccessible(element);
    rows(element)[0]?.querySelector('button')?.click();
    await until(() => part(element, 'panel') !== null, 'the panel');
    await expectAccessible(element);
  });
});
