/** What an address may ask of a frame, and what it may not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  readRequest,
  type FrameRequest,
  type FrameWidgets,
} from '../../../src/embed/frame-request.js';

const WIDGETS: FrameWidgets = {
  'charter-map': {
    country: { type: 'string' },
    'colour-by': { type: 'enum', values: ['status', 'year'] },
    'without-list': { type: 'boolean' },
    'heading-level': { type: 'number' },
    src: { type: 'string' },
    tiles: { type: 'string' },
  },
  'signatory-count': { country: { type: 'string' } },
};

const read = (query: string): FrameRequest =>
  readRequest(new URL(`https://example.org/w/embed.html?${query}`), WIDGETS);

const problems = (query: string): string[] =>
  read(query).problems.map(({ kind, name, value }) => `${kind} ${name} ${value}`.trim());

test('an element with its attributes', () => {
  const { widget, locale, attributes, accent, theme, problems } = read(
    'widget=charter-map&country=SE&colour-by=year&without-list&heading-level=4&lang=sv-FI&accent=0b5c8a&theme=auto',
  );
  assert.deepEqual(
    { widget, locale, accent, theme, problems },
    { widget: 'charter-map', locale: 'sv', accent: '#0b5c8a', theme: 'auto', problems: [] },
  );
  assert.deepEqual(Object.fromEntries(attributes), {
    country: 'SE',
    'colour-by': 'year',
    'without-list': '',
    'heading-level': '4',
  });
});

test('what is left out has its default', () => {
  const { locale, attributes, accent, theme } = read('widget=charter-map&country=&accent=&theme=');
  assert.deepEqual(
    { locale, accent, theme, attributes: attributes.size },
    { locale: 'en', accent: null, theme: 'light', attributes: 0 },
  );
});

for (const [value, present] of [
  ['', true],
  ['=', true],
  ['=1', true],
  ['=true', true],
  ['=0', false],
  ['=false', false],
] as const)
  test(`without-list${value} is ${present}`, () => {
    const { attributes, problems } = read(`widget=charter-map&without-list${value}`);
    assert.equal(attributes.has('without-list'), present);
    assert.deepEqual(problems, []);
  });

describe('problems', () => {
  for (const [query, expected] of [
    ['', ['no-widget widget']],
    ['widget=', ['no-widget widget']],
    ['widget=gallery&country=SE', ['unknown-widget widget gallery']],
    ['widget=constructor', ['unknown-widget widget constructor']],
    ['widget=signatory-count&toString=1', ['unknown-name toString 1']],
    ['widget=signatory-count&coutnry=SE', ['unknown-name coutnry SE']],
    ['widget=signatory-count&colour-by=year', ['unknown-name colour-by year']],
    ['widget=signatory-count&onclick=x', ['unknown-name onclick x']],
    ['widget=signatory-count&lang=xx', ['unknown-language lang xx']],
    ['widget=signatory-count&country=SE&country=NO', ['repeated country SE']],
    ['widget=charter-map&widget=signatory-count', ['repeated widget charter-map']],
    ['widget=charter-map&colour-by=size', ['wrong-value colour-by size']],
    ['widget=charter-map&without-list=no', ['wrong-value without-list no']],
    ['widget=charter-map&heading-level=h2', ['no-number heading-level h2']],
    ['widget=charter-map&accent=red', ['no-colour accent red']],
    ['widget=charter-map&accent=0b5c8', ['no-colour accent 0b5c8']],
    ['widget=charter-map&accent=red%3Burl(x)', ['no-colour accent red;url(x)']],
    ['widget=charter-map&theme=blue', ['wrong-value theme blue']],
    ['widget=charter-map&src=https://example.com/', ['elsewhere src https://example.com/']],
    ['widget=charter-map&src=//example.com/', ['elsewhere src //example.com/']],
    ['widget=charter-map&src=/%5Cexample.com/', ['elsewhere src /\\example.com/']],
    ['widget=charter-map&src=javascript:0', ['elsewhere src javascript:0']],
    [
      'widget=charter-map&src=blob:https://example.org/1',
      ['elsewhere src blob:https://example.org/1'],
    ],
    [
      'widget=charter-map&tiles=//t.example/{z}/{x}/{y}',
      ['elsewhere tiles //t.example/{z}/{x}/{y}'],
    ],
    ['lang=xx&x=1', ['no-widget widget', 'unknown-language lang xx']],
  ] as const)
    test(`?${query}`, () => assert.deepEqual(problems(query), expected));

  test('say what could stand there', () => {
    assert.deepEqual(read('widget=gallery').problems[0]?.allowed, Object.keys(WIDGETS));
    assert.deepEqual(read('widget=charter-map&colour-by=x').problems[0]?.allowed, [
      'status',
      'year',
    ]);
  });
});

test('data and tiles of the same server', () => {
  const { attributes, problems } = read('widget=charter-map&src=/d.json&tiles=t/{z}/{x}/{y}.png');
  assert.deepEqual(problems, []);
  assert.equal(attributes.get('tiles'), 't/{z}/{x}/{y}.png');
});

test('a page for one element takes nothing but its look', () => {
  const page = new URL(
    'https://example.org/frame/x.sv.html?country=SE&lang=de&widget=charter-map&accent=abc&theme=dark',
  );
  const request = readRequest(page, WIDGETS, { widget: 'signatory-count', locale: 'sv' });
  assert.equal(request.widget, 'signatory-count');
  assert.equal(request.locale, 'sv');
  assert.equal(request.accent, '#abc');
  assert.equal(request.theme, 'dark');
  assert.equal(request.attributes.size, 0);
  assert.deepEqual(
    request.problems.map(({ kind, name }) => `${kind} ${name}`),
    ['fixed country', 'fixed lang', 'fixed widget'],
  );
});
