import { expect } from 'chai';
import '../../src/elements/charter-principles/charter-principles.js';
import type { CharterPrinciplesElement } from '../../src/elements/charter-principles/charter-principles-element.js';
import {
  expectAccessible,
  mount,
  part,
  settled,
  showsFallback,
  shown,
  textOf,
  until,
} from '../support/fixture.js';

const principles = (attributes = '', fallback = ''): Promise<CharterPrinciplesElement> =>
  shown(`<charter-principles ${attributes}>${fallback}</charter-principles>`);

const items = (element: CharterPrinciplesElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part~="item"]') ?? [])].map((item) =>
    item.textContent.trim(),
  );

const links = (element: CharterPrinciplesElement): HTMLAnchorElement[] => [
  ...(element.shadowRoot?.querySelectorAll('a') ?? []),
];

describe('<charter-principles>', () => {
  it('shows the six of 2022, who adopted them when, and where the text is', async () => {
    const element = await principles();
    expect(items(element)).to.have.length(6);
    expect(items(element)[1]).to.contain('intersecting');
    expect(textOf(element))
      .to.contain('our own words')
      .and.to.contain('Policy Committee on 6 December 2022')
      .and.to.contain('Source and official text: CEMR Observatory');
    expect(links(element).map(({ href }) => href)).to.deep.equal([
      'https://charter-equality.eu/the-charter/lobservatoire-europeen-en.html',
    ]);
    expect(part(element, 'areas')).to.equal(null);
    await expectAccessible(element);
  });

  it('edition="2006" shows those of Innsbruck', async () => {
    const element = await principles('edition="2006"');
    expect(items(element)).to.have.length(6);
    expect(textOf(element)).not.to.contain('intersecting');
    expect(textOf(element)).to.contain('in Innsbruck on 12 May 2006');
    expect(links(element).map(({ textContent }) => textContent)).to.deep.equal([
      'RGRE',
      'UN Women',
    ]);
  });

  it('another edition means the newest, with one warning', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    try {
      const element = await principles('edition="2010"');
      expect(textOf(element)).to.contain('6 December 2022');
      await until(() => warnings.length > 0, 'the warning');
      expect(warnings.join()).to.contain('<charter-principles edition="2010">');
    } finally {
      console.warn = warn;
    }
  });

  for (const [at, day] of [
    ['2006', '12 May 2006'],
    ['2018-02-26', '12 May 2006'],
    ['2022-12-05', '12 May 2006'],
    ['2022-12-06', '6 December 2022'],
    ['2024', '6 December 2022'],
  ] as const)
    it(`at="${at}": the edition of ${day}`, async () => {
      expect(textOf(await principles(`at="${at}"`))).to.contain(day);
    });

  it('an edition that is named wins over the day', async () => {
    expect(textOf(await principles('edition="2022" at="2010"'))).to.contain('6 December 2022');
  });

  for (const [at, words] of [
    ['2005', 'There was no Charter yet: it was launched on 12 May 2006'],
    ['2006-05-11', 'There was no Charter yet'],
    ['yesterday', '“yesterday” is not a date'],
  ] as const)
    it(`at="${at}" is explained`, async () => {
      const element = await principles(`at="${at}"`, 'Fallback');
      expect(part(element, 'notice')?.textContent).to.contain(words);
      expect(items(element)).to.deep.equal([]);
      expect(showsFallback(element)).to.equal(true);
      expect(element.matches(':state(empty)')).to.equal(true);
    });

  describe('with-areas', () => {
    it('lists the parts, the articles with a sourced title, and what came in 2022', async () => {
      const element = await principles('with-areas heading-level="2"');
      const text = textOf(element);
      expect(text).to.contain('Of the 30 articles of 2006, the 17 are listed');
      for (const words of ['The role of regulator', '14 Health', '30 Twinning and International'])
        expect(text).to.contain(words);
      expect(part(element, 'topics')?.querySelectorAll('li')).to.have.length(9);
      const headings = [...(element.shadowRoot?.querySelectorAll('[role="heading"]') ?? [])];
      expect(headings.map((each) => each.getAttribute('aria-level'))).to.deep.equal([
        '2',
        '2',
        '2',
      ]);
      await expectAccessible(element);
    });

    it('has nothing of 2022 in the edition of 2006', async () => {
      const element = await principles('with-areas edition="2006"');
      expect(part(element, 'areas')).not.to.equal(null);
      expect(part(element, 'topics')).to.equal(null);
    });

    it('can be added and taken away', async () => {
      const element = await principles();
      element.withAreas = true;
      await until(() => part(element, 'areas') !== null, 'the areas');
      element.withAreas = false;
      await until(() => element.status === 'ready' && !part(element, 'areas'), 'no areas');
    });

    it('marks titles that are not in the language of the page', async () => {
      const element = await principles('with-areas lang="fr"');
      const languageOf = (title: string): string | null | undefined =>
        links(element)
          .find(({ textContent }) => textContent === title)
          ?.getAttribute('lang');
      expect(languageOf('Le logement')).to.equal(null);
      expect(languageOf('Health')).to.equal('en');
      expect(part(element, 'areas')?.querySelector('.area')?.getAttribute('lang')).to.equal('en');
    });

    it('without-source names no source, and says which day all the same', async () => {
      const element = await principles('with-areas without-source');
      expect(links(element)).to.deep.equal([]);
      expect(textOf(element)).to.contain('6 December 2022').and.to.contain('Human Trafficking');
    });
  });

  describe('language', () => {
    for (const [lang, word] of [
      ['nb', 'grunnleggende rettighet'],
      ['nn', 'grunnleggjande rett'],
      ['sv', 'grundläggande rättighet'],
      ['de', 'Grundrecht'],
      ['fr', 'droit fondamental'],
    ] as const)
      it(`${lang}: ${word}`, async () => {
        expect(textOf(await principles(`lang="${lang}" with-areas`))).to.contain(word);
      });

    it('follows the page', async () => {
      const element = await principles('lang="nb" with-areas');
      element.lang = 'sv';
      await until(() => textOf(element).includes('Kultur, idrott och fritid'), 'Swedish');
      element.lang = 'en';
      await until(() => textOf(element).includes('fundamental right'), 'English');
      expect(textOf(element)).not.to.contain('idrott');
    });
  });

  it('says once that it is ready, and nothing when it goes before', async () => {
    const events: string[] = [];
    const box = mount('<div></div>');
    box.addEventListener('charter-ready', ({ type }) => events.push(type));
    const gone = document.createElement('charter-principles');
    box.append(gone);
    gone.remove();
    const element = document.createElement('charter-principles');
    box.append(element);
    await settled(element);
    expect(events).to.deep.equal(['charter-ready']);
  });
});
