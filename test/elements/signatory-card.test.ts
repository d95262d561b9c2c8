import { expect } from 'chai';
import '../../src/elements/signatory-card/signatory-card.js';
import type { SignatoryCardElement } from '../../src/elements/signatory-card/signatory-card-element.js';
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

const card = (attributes: string, fallback = ''): Promise<SignatoryCardElement> =>
  shown(`<signatory-card ${attributes}>${fallback}</signatory-card>`);

/** Steps of the timeline inside, with single spaces. */
const steps = (element: SignatoryCardElement): string =>
  (
    element.shadowRoot
      ?.querySelector('action-plan-timeline')
      ?.shadowRoot?.querySelector('[part=steps]')?.textContent ?? ''
  )
    .replace(/\s+/g, ' ')
    .trim();

const complete = (element: SignatoryCardElement): Promise<void> =>
  until(() => part(element, 'share') !== null, 'share and neighbours');

const berg = (id: string, signed: string | null = null): object => ({
  id,
  name: 'Berg',
  country: id.slice(0, 2).toUpperCase(),
  kind: 'municipality',
  status: 'signed',
  signed,
  nationalCode: id === 'no-berg' ? '1929' : null,
  position: [10, 60],
  sources: ['a'],
});

const dataset = {
  format: 'charter-dataset/1',
  sources: { a: { url: 'https://example.org/', title: null, publisher: 'Example', date: '2024' } },
  signatories: [
    berg('no-berg', '2020-02-29'),
    ...['se', 'at', 'ch', 'lu'].map((c) => berg(`${c}-berg`)),
  ],
  counts: [{ scope: 'NO', value: 38, asOf: '2018-02-26', sources: ['a'] }],
};

describe('<signatory-card>', () => {
  for (const [lang, words, dates] of [
    [
      'sv',
      'Har undertecknat den europeiska deklarationen',
      'Beslutat 3 juni 2013 Undertecknat 30 september 2013 Handlingsplan senast 30 september 2015 Plan antagen inte känt',
    ],
    [
      'nb',
      'Har undertegnet Det europeiske charter',
      'Vedtatt 3. juni 2013 Undertegnet 30. september 2013 Handlingsplan innen 30. september 2015 Plan vedtatt ikke kjent',
    ],
    [
      'nn',
      'Har underteikna Det europeiske charter',
      'Vedteke 3. juni 2013 Underteikna 30. september 2013 Handlingsplan innan 30. september 2015 Plan vedteken ikkje kjent',
    ],
    [
      'en',
      'Has signed the European Charter',
      'Decided 3 June 2013 Signed 30 September 2013 Plan due 30 September 2015 Plan adopted not known',
    ],
  ] as const)
    it(`Gnesta in ${lang}`, async () => {
      const element = await card(`place="se-gnesta" lang="${lang}"`);
      await until(() => steps(element) !== '', 'the steps');
      expect(steps(element)).to.equal(dates);
      expect(part(element, 'name')?.textContent.trim()).to.equal('Gnesta kommun');
      expect(part(element, 'name')?.lang).to.equal('sv');
      expect(part(element, 'status')?.textContent).to.contain(words);
    });

  it('says which share of the country it is, and who is near', async () => {
    const element = await card('place="se-gnesta"');
    await complete(element);
    expect(part(element, 'share')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'One of 134 signatories in Sweden (27 June 2022). Source: SKR',
    );
    expect(part(element, 'near')?.textContent).to.match(/Södertälje\s+25 km/);
    await expectAccessible(element);
  });

  it('fires one ready event, of its own', async () => {
    const events: Event[] = [];
    const element = mount<SignatoryCardElement>(
      '<signatory-card place="se-gnesta"></signatory-card>',
    );
    element.addEventListener('charter-ready', (event) => events.push(event));
    await until(() => steps(element) !== '', 'the steps');
    await complete(element);
    expect(events.length).to.equal(1);
  });

  for (const place of ['Gnesta', 'gnesta KOMMUN', 'SE-GNESTA'])
    it(`place="${place}"`, async () => {
      expect(textOf(await card(`place="${place}"`))).to.contain('Gnesta kommun');
    });

  it('a country narrows a name down', async () => {
    expect(textOf(await card('place="Gnesta" country="se"'))).to.contain('Gnesta kommun');
    const abroad = await card('place="Gnesta" country="NO"');
    expect(textOf(abroad)).to.contain('“Gnesta” is not among the authorities named here');
  });

  it('nobody by that name, no name, no date, no country: an explanation and the fallback', async () => {
    for (const [attributes, words] of [
      ['place="Atlantis"', '“Atlantis” is not among the authorities named here'],
      ['', 'No authority has been named'],
      ['place="se-gnesta" at="soon"', '“soon” is not a date'],
      ['place="Gnesta" country="XX"', 'No country with the code “XX”'],
    ] as const) {
      const element = await card(attributes, 'Fallback');
      expect(textOf(element), attributes).to.contain(words);
      expect(element.matches(':state(empty)'), attributes).to.equal(true);
      expect(showsFallback(element), attributes).to.equal(true);
      await expectAccessible(element);
    }
  });

  it('as it stood on a day', async () => {
    const before = await card('place="se-gnesta" at="2012"');
    expect(part(before, 'status')?.textContent).to.contain('Had not signed');
    const between = await card('place="se-gnesta" at="2013-07"');
    expect(part(between, 'status')?.textContent).to.contain('Had decided by July 2013');
    await until(() => steps(between) !== '', 'the steps');
    expect(steps(between)).to.contain('Decided 3 June 2013 Signed not known');
  });

  it('follows its attributes and its language', async () => {
    const box = mount('<div lang="en"><signatory-card place="se-gnesta"></signatory-card></div>');
    const element = box.firstElementChild as SignatoryCardElement;
    await until(() => textOf(element).includes('Has signed'), 'English');
    box.lang = 'sv';
    await until(() => textOf(element).includes('Har undertecknat'), 'Swedish');
    element.place = 'se-malmo';
    await until(() => textOf(element).includes('Malmö'), 'Malmö');
    await complete(element);
  });

  describe('src', () => {
    it('an ambiguous name lists the candidates with their ids', async () => {
      stubFetch(() => Response.json(dataset));
      const element = await card('place="Berg" src="/other.json"');
      const ids = ['at-berg', 'ch-berg', 'lu-berg', 'no-berg', 'se-berg'];
      for (const id of ids) expect(textOf(element)).to.contain(id);
    });

    it('finds by national code; a total from before the signature does not count it', async () => {
      stubFetch(() => Response.json(dataset));
      const element = await card('place="1929" src="/other.json"');
      await complete(element);
      expect(steps(element)).to.contain('Plan due 28 February 2022');
      expect(part(element, 'share')?.textContent).to.contain(
        'Signatories in Norway: 38 (26 February 2018).',
      );
    });

    it('that is not there is an error with a way back', async () => {
      const element = await card('place="no-berg" src="/no-such-dataset.json"', 'Fallback');
      expect(element.status).to.equal('error');
      expect(showsFallback(element)).to.equal(true);
      stubFetch(() => Response.json(dataset));
      part(element, 'retry')?.click();
      await until(() => textOf(element).includes('Berg'), 'recovery');
      expect(element.status).to.equal('ready');
    });
  });

  it('is left alone when it goes while loading', async () => {
    const element = mount<SignatoryCardElement>('<signatory-card place="Gnesta"></signatory-card>');
    await element.updateComplete;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.status).to.equal('idle');
    document.body.append(element);
    await until(() => textOf(element).includes('Gnesta kommun'), 'its return');
    element.remove();
  });
});
