import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../src/embed/doctor/diagnose.js';
import { loadKnown } from '../../../src/embed/doctor/places.js';
import { fillIn, TEXTS } from '../../../src/embed/doctor/texts.js';
import type { Observations, SeenElement, SeenScript } from '../../../src/embed/doctor/types.js';
import { GLOBAL, nearest, TAGS, VOCABULARY } from '../../../src/embed/doctor/vocabulary.js';
import manifest from '../../../custom-elements.json' with { type: 'json' };

const known = await loadKnown();

const SCRIPT: SeenScript = {
  tag: '<script type="module" src="/w/charter-widgets.js"></script>',
  url: 'https://kommune.example/w/charter-widgets.js',
  type: 'module',
  nonce: '',
  integrity: '',
  parserInserted: true,
};

const element = (
  attributes: Record<string, string> = {},
  tag = 'signatory-count',
): SeenElement => ({
  tag,
  placeholder: false,
  attributes,
  markup: `<${tag}>`,
  lang: 'sv',
  hidden: null,
  live: null,
});

const seen = (more: Partial<Observations> = {}): Observations => ({
  url: 'https://kommune.example/side',
  contentType: 'text/html',
  referrerPolicy: '',
  policies: [],
  scripts: [SCRIPT],
  elements: [element()],
  unknown: [],
  selfClosing: [],
  asText: null,
  files: [],
  versions: [],
  live: false,
  ...more,
});

const said = (more: Partial<Observations>): (readonly [string, string])[] =>
  diagnose(seen(more), known).map(({ cause, cure }) => [cause, cure] as const);

test('nothing is wrong', () => assert.deepEqual(said({}), []));

test('each policy has its own line', () =>
  assert.deepEqual(said({ policies: ["default-src 'none'", 'script-src https://a.example'] }), [
    ['script-blocked', "script-src 'self'"],
    ['script-blocked', "script-src https://a.example 'self'"],
  ]));

test('files of another origin are let in by their folder', () =>
  assert.deepEqual(
    said({
      scripts: [{ ...SCRIPT, url: 'https://files.example/w/charter-widgets.js' }],
      policies: ["script-src 'self'"],
    }),
    [['script-blocked', "script-src 'self' https://files.example/w/"]],
  ));

test('XHTML takes the classic script', () =>
  assert.deepEqual(said({ contentType: 'application/xhtml+xml' }), [
    [
      'xhtml',
      '<script src="https://kommune.example/w/charter-widgets.classic.js" defer="defer"></script>',
    ],
  ]));

test('upgraded requests are no mixed content', () => {
  const scripts = [
    {
      ...SCRIPT,
      tag: SCRIPT.tag.replace('/w', 'http://a.example/w'),
      url: 'http://a.example/w/charter-widgets.js',
    },
  ];
  assert.equal(said({ scripts })[0]?.[0], 'mixed-content');
  assert.deepEqual(said({ scripts, policies: ['upgrade-insecure-requests'] }), []);
});

test('attributes: words, lists, names, days, countries', () => {
  const of = (attributes: Record<string, string>, tag?: string): unknown =>
    said({ elements: [element(attributes, tag)] });
  assert.deepEqual(of({ loading: 'egaer' }), [
    ['attribute-value', '<signatory-count loading="eager">'],
  ]);
  assert.deepEqual(of({ topics: 'about, membres' }, 'cemr-facts'), [
    ['attribute-value', '<cemr-facts topics="about members">'],
  ]);
  assert.deepEqual(of({ 'color-by': 'year' }, 'charter-map'), [
    ['attribute-name', '<charter-map colour-by="year">'],
  ]);
  assert.deepEqual(of({ at: '2018-13' }), [['unknown-date', '<signatory-count at="2018-02-26">']]);
  assert.deepEqual(of({ country: 'swe' }), [['unknown-country', '<signatory-count country="SE">']]);
  assert.deepEqual(of({ country: 'se', at: '2018', class: 'x', 'aria-label': 'y' }), []);
  assert.deepEqual(of({ country: 'UK' }, 'cemr-facts'), []);
  assert.deepEqual(of({}, 'signatory-card'), [['no-place', '<signatory-card place="se-gnesta">']]);
  assert.deepEqual(of({ place: 'Gnesta', country: 'NO' }, 'signatory-card'), [
    ['unknown-place', '<signatory-card place="se-gnesta" country="SE">'],
  ]);
  assert.equal(nearest('zzzzzz', ['lazy', 'eager']), null);
});

test('the vocabulary is that of the elements', () => {
  const declared = manifest.modules.flatMap(({ declarations }) =>
    (
      declarations as readonly { tagName?: string; attributes?: readonly { name: string }[] }[]
    ).filter(({ tagName }) => tagName),
  );
  assert.deepEqual(declared.map(({ tagName }) => tagName).sort(), TAGS.toSorted());
  for (const { tagName = '', attributes = [] } of declared) {
    const { words = {}, lists = {}, free = [] } = VOCABULARY[tagName] ?? {};
    const names = [...Object.keys(words), ...Object.keys(lists), ...free].sort();
    assert.deepEqual(names, attributes.map(({ name }) => name).sort(), tagName);
    assert.deepEqual(
      names.filter((name) => GLOBAL.test(name)),
      [],
    );
  }
});

test('no place in a sentence is lost in translation', () => {
  for (const [cause, sentences] of Object.entries(TEXTS.en.causes))
    for (const [index, sentence] of sentences.entries())
      for (const [locale, { causes }] of Object.entries(TEXTS)) {
        const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
        const translated = causes[cause as keyof typeof causes][index] ?? '';
        assert.deepEqual(places(translated), places(sentence), `${locale}: ${cause}`);
      }
  assert.equal(fillIn('{a} and {b}', { a: '1' }), '1 and ');
});
