import { expect } from 'chai';
import '../../src/elements/action-plan-timeline/action-plan-timeline.js';
import type { ActionPlanTimelineElement } from '../../src/elements/action-plan-timeline/action-plan-timeline-element.js';
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

const timeline = (attributes: string, fallback = ''): Promise<ActionPlanTimelineElement> =>
  shown(`<action-plan-timeline ${attributes}>${fallback}</action-plan-timeline>`);

const marks = (element: ActionPlanTimelineElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('ol > li') ?? [])].map((li) => li.className.trim());

describe('<action-plan-timeline>', () => {
  it('a decision alone: no signature, no due day, and what comes next', async () => {
    const element = await timeline('decided="2024-10-01"');
    expect(textOf(element, '[part=steps]')).to.equal(
      'Decided 1 October 2024 Signed still to come Plan due two years after signing Plan adopted still to come',
    );
    expect(textOf(element, '[part=today]')).to.contain('The signature comes next');
    expect(part(element, 'calendar')).to.equal(null);
    expect(marks(element)).to.deep.equal(['done open', 'open', 'open', 'open']);
    await expectAccessible(element);
  });

  it('dates are marked up as what they are', async () => {
    const element = await timeline('decided="2013" signed="2013-09"');
    const times = [...(element.shadowRoot?.querySelectorAll('time') ?? [])];
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal(['2013', '2013-09', '2015-09']);
    expect(times.map(({ textContent }) => textContent)).to.deep.equal([
      '2013',
      'September 2013',
      'September 2015',
    ]);
    expect(part(element, 'calendar')).to.equal(null);
  });

  for (const [at, words] of [
    ['2014-07-30', 'The due day is in 14 months.'],
    ['2015-09-29', 'The due day is in 1 day.'],
    ['2015-09-30', 'The due day is today.'],
    ['2015-10-02', 'The due day was 2 days ago.'],
    [
      '2026-11-22',
      'The due day was 11 years ago. The Charter asks for a plan within two years of signing; none is known here.',
    ],
  ] as const)
    it(`signed on 30 September 2013, seen on ${at}`, async () => {
      const element = await timeline(`signed="2013-09-30" at="${at}"`);
      expect(textOf(element, '[part=today]')).to.contain(words);
    });

  it('a plan that is known ends the matter', async () => {
    const element = await timeline('signed="2013-09-30" adopted="2015"');
    expect(part(element, 'today')).to.equal(null);
    expect(part(element, 'calendar')).to.equal(null);
    expect(marks(element).slice(1)).to.deep.equal(['done', 'done', 'done open']);
  });

  it('an authority of the data comes with its sources', async () => {
    const element = await timeline('place="Gnesta"');
    expect(textOf(element)).to.contain('30 September 2015').and.to.contain('Gnesta kommun');
    const bare = await timeline('place="Gnesta" without-source');
    expect(textOf(bare)).not.to.contain('Source:');
    expect(part(bare, 'calendar')).not.to.equal(null);
  });

  it('nothing given, or no date: an explanation and the fallback', async () => {
    for (const [attributes, words] of [
      ['', 'No authority has been named'],
      ['signed="yesterday"', '“yesterday” is not a date'],
      ['place="Atlantis"', '“Atlantis” is not among'],
    ] as const) {
      const element = await timeline(attributes, 'Fallback');
      expect(textOf(element), attributes).to.contain(words);
      expect(showsFallback(element), attributes).to.equal(true);
      expect(element.matches(':state(empty)'), attributes).to.equal(true);
    }
  });

  it('warns of a signature before the decision, and shows both', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    try {
      const element = await timeline('decided="2013-06-03" signed="2012"');
      expect(textOf(element)).to.contain('3 June 2013').and.to.contain('2012');
    } finally {
      console.warn = warn;
    }
    expect(warnings.join()).to.contain('<action-plan-timeline>: signed 2012, before');
  });

  it('what a plan must contain is told with its source when asked for', async () => {
    const element = await timeline('decided="2024-10-01" lang="nb"');
    const contents = part(element, 'contents') as HTMLDetailsElement;
    expect(contents.querySelector('ul')).to.equal(null);
    contents.open = true;
    await until(() => contents.querySelectorAll('li').length === 4, 'the list');
    expect(contents.textContent).to.contain('ressursene').and.to.contain('KSAU § 62');
    await expectAccessible(element);
  });

  it('hands over a calendar file when asked, and lets go of it', async () => {
    const element = await timeline('place="se-gnesta" lang="sv"');
    const createObjectURL = Reflect.get(URL, 'createObjectURL');
    let blob: Blob | null = null;
    let name = '';
    URL.createObjectURL = (given: Blob) => {
      blob = given;
      return createObjectURL.call(URL, given);
    };
    const click = Reflect.get(HTMLAnchorElement.prototype, 'click');
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    try {
      part(element, 'calendar')?.click();
      await until(() => name !== '', 'the file');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(name).to.equal('se-gnesta-2015-09-30.ics');
    const text = await (blob as unknown as Blob).text();
    expect(text).to.contain('DTSTART;VALUE=DATE:20150930\r\n');
    expect(text).to.contain('SUMMARY:Gnesta kommun: handlingsplanen');
    expect(text).to.contain('UID:se-gnesta-plan-due@charter-widgets\r\n');
  });

  for (const [lang, word] of [
    ['nb', 'for 11 år siden'],
    ['nn', 'for 11 år sidan'],
    ['sv', 'för 11 år sedan'],
    ['de', 'vor 11 Jahren'],
    ['fr', 'remonte à 11 ans'],
  ] as const)
    it(`${lang}: ${word}`, async () => {
      const element = await timeline(`signed="2013-09-30" at="2026-11-22" lang="${lang}"`);
      expect(textOf(element)).to.contain(word);
      await expectAccessible(element);
    });

  it('takes a record by property, and its attributes may change', async () => {
    const element = mount<ActionPlanTimelineElement>(
      '<action-plan-timeline></action-plan-timeline>',
    );
    element.signatory = {
      id: 'no-berg',
      name: 'Berg',
      localName: null,
      country: 'NO',
      kind: 'municipality',
      status: 'signed',
      decided: null,
      signed: '2020-02-29',
      plan: null,
      sources: [],
    };
    await settled(element);
    expect(textOf(element)).to.contain('28 February 2022');
    element.signatory = null;
    element.signed = '2024-03';
    await until(() => textOf(element).includes('March 2026'), 'the other date');
  });
});
