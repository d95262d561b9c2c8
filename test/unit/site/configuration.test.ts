/** A configuration in an address, there and back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readConfiguration,
  writeConfiguration,
  type Configuration,
} from '../../../site/tool/configuration.js';
import { contrast } from '../../../site/tool/contrast.js';
import { LANGUAGES } from '../../../site/texts.js';
import { TOOL_TEXTS } from '../../../site/tool/texts.js';
import { elements } from './elements.js';

const full: Configuration = {
  widget: 'charter-map',
  language: 'nn',
  attributes: {
    country: 'NO',
    'without-list': true,
    'colour-by': 'year',
    tiles: '/t/{z}/{x}/{y}?a=b&c#d',
  },
  accent: '#0b5d6b',
  scheme: 'dark',
  form: 'wordpress',
  base: 'https://example.org/files/',
};

test('comes back as it was written', () => {
  const back = readConfiguration(`#${writeConfiguration(full)}`, elements, 'en');
  assert.deepEqual(back, full);
});

test('is short where all is as it comes', () => {
  const start = readConfiguration('', elements, 'sv');
  assert.equal(writeConfiguration(start), 'widget=signatory-count&lang=sv');
});

test('what is unknown or wrong is left out', () => {
  assert.deepEqual(
    readConfiguration(
      '#widget=img&lang=xx&onclick=alert(1)&format=loud&country=+&accent=red;x&colours=pink&as=pdf&files=javascript:alert(1)',
      elements,
      'de',
    ),
    {
      widget: 'signatory-count',
      language: 'de',
      attributes: {},
      accent: null,
      scheme: 'host',
      form: 'element',
      base: '/charter-widgets/',
    },
  );
});

test('no attribute of an element has the name of another setting', () => {
  for (const { attributes } of Object.values(elements))
    for (const name of ['widget', 'lang', 'accent', 'colours', 'as', 'files'])
      assert.ok(!(name in attributes), name);
});

test('all eight elements, with the manifest’s attributes, in six languages', () => {
  assert.equal(Object.keys(elements).length, 8);
  for (const [tag, { title, summary, attributes }] of Object.entries(elements)) {
    for (const language of LANGUAGES.filter((each) => each !== 'en')) {
      assert.notEqual(summary[language], summary.en, `${tag}, ${language}`);
      assert.ok(title[language]);
    }
    for (const [name, { type, values, help }] of Object.entries(attributes)) {
      for (const language of LANGUAGES.filter((each) => each !== 'en'))
        assert.notEqual(help[language], help.en, `${tag} ${name}, ${language}`);
      if (type !== 'enum') continue;
      for (const value of values ?? [])
        for (const language of LANGUAGES)
          assert.ok(TOOL_TEXTS[language].values[value], `${value}, ${language}`);
    }
  }
  assert.equal(elements['charter-map']?.attributes['without-list']?.type, 'boolean');
  assert.equal(elements['charter-map'].attributes['colour-by']?.type, 'enum');
});

test('elements that ignore the country do not ask for it', () => {
  for (const tag of ['cemr-facts', 'charter-principles'])
    assert.ok(!('country' in (elements[tag]?.attributes ?? {})));
});

test('contrast, as WCAG has it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#ffffff'), 1);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});
