/** The lines to paste, from configurations that are meant well and such that are not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { cleanBase, FORMS, type Configuration } from '../../../site/tool/configuration.js';
import type { EmbedFacts } from '../../../site/tool/embed-facts.js';
import {
  escapeHtml,
  frameAddress,
  HEIGHTS,
  scriptTag,
  snippet,
  type Fallback,
} from '../../../site/tool/snippets.js';
import { elements } from './elements.js';

const EVIL = '"><script>alert(1)</script>\n\'&amp;]';

const embed: EmbedFacts = {
  version: '1.2.3',
  folder: '1.2.3-0123456789',
  integrity: 'sha384-abc',
  chunks: 3,
  archive: null,
  budgets: {},
  picture: {
    width: 570,
    height: 700,
    sentences: { nb: '', nn: '', sv: '', de: '', fr: '', en: '' },
  },
};

const base: Configuration = {
  widget: 'signatory-count',
  language: 'sv',
  attributes: { country: 'SE' },
  accent: null,
  scheme: 'host',
  form: 'element',
  base: '/charter-widgets/',
};

const fallback: Fallback = {
  sentence: '134 kommuner har undertecknat.',
  link: { href: 'https://example.org/?a=1&b=2', text: 'SKR' },
  picture: false,
};

const line = (change: Partial<Configuration> = {}, words: Partial<Fallback> = {}): string =>
  snippet({ ...base, ...change }, { ...fallback, ...words }, embed, 'Antal undertecknare');

/** Parses what is also XML, so that a quotation mark that leads out of its value is an error. */
function parse(html: string): Document {
  const fail = (message: unknown): never => {
    throw new Error(String(message));
  };
  const xml = html
    .replace(/ (data-)?(without-[a-z]+|with-areas|crossorigin)(?=[ >])/g, ' $1$2=""')
    .replace(/<img ([^>]*)>/g, '<img $1/>');
  return new DOMParser({
    errorHandler: { warning: fail, error: fail, fatalError: fail },
  }).parseFromString(xml, 'text/xml');
}

const first = (document: Document, tag: string): Element => {
  const element = document.getElementsByTagName(tag)[0];
  assert.ok(element, tag);
  return element;
};

test('script and element', () => {
  assert.equal(
    line(),
    '<div lang="sv" style="min-height:max(10em,24em - 30vw)"><script type="module" src="/charter-widgets/charter-widgets.js"></script><signatory-count country="SE">134 kommuner har undertecknat. <a href="https://example.org/?a=1&amp;b=2">SKR</a></signatory-count></div>',
  );
});

test('placeholder: a div without script, attributes with data- before them', () => {
  const div = first(
    parse(line({ form: 'placeholder', attributes: { country: 'SE', 'without-source': true } })),
    'div',
  ).getElementsByTagName('div')[0];
  assert.equal(div?.getAttribute('data-charter-widget'), 'signatory-count');
  assert.equal(div.getAttribute('data-country'), 'SE');
  assert.equal(div.getAttribute('data-without-source'), '');
  assert.equal(div.getElementsByTagName('a')[0]?.getAttribute('href'), fallback.link.href);
  assert.doesNotMatch(line({ form: 'placeholder' }), /<script|<signatory/);
});

test('link: the sentence is the link', () => {
  const link = first(parse(line({ form: 'link' })), 'a');
  assert.equal(link.textContent, fallback.sentence);
  assert.equal(link.getAttribute('href'), fallback.link.href);
  assert.equal(link.getAttribute('data-charter-widget'), 'signatory-count');
  assert.equal(link.getAttribute('data-country'), 'SE');
});

test('frame: sandboxed, named, lazy, and a link beneath it', () => {
  const document = parse(
    line({ form: 'frame', attributes: { country: 'SE', place: 'Åmål & co' } }),
  );
  const frame = first(document, 'iframe');
  const address = new URL(frame.getAttribute('src') ?? '', 'https://example.org');
  assert.equal(address.pathname, '/charter-widgets/embed.html');
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    widget: 'signatory-count',
    lang: 'sv',
    country: 'SE',
    place: 'Åmål & co',
  });
  assert.equal(frame.getAttribute('title'), 'Antal undertecknare');
  assert.equal(frame.getAttribute('loading'), 'lazy');
  assert.equal(frame.getAttribute('sandbox'), 'allow-scripts allow-popups');
  assert.equal(frame.getAttribute('width'), '100%');
  assert.ok(Number(frame.getAttribute('height')) > 100);
  assert.match(first(document, 'p').textContent ?? '', /134 kommuner/);
});

test('npm: the module of the element', () => {
  assert.match(line({ form: 'npm' }), /import 'charter-widgets\/elements\/signatory-count';/);
});

test('WordPress: the shortcode with the language, and the fallback between', () => {
  assert.match(
    line({ form: 'wordpress', attributes: { country: 'SE', 'without-source': true } }),
    /\[signatory_count country="SE" without-source lang="sv"\]134 .*<\/a>\[\/signatory_count\]<\/div>$/,
  );
});

test('WordPress: no bracket in a value ends the shortcode', () => {
  const text = line({ form: 'wordpress', attributes: { place: EVIL } });
  const [, value = ''] = / place="([^"]*)"/.exec(text) ?? [];
  assert.doesNotMatch(value, /[[\]<>"']/);
});

test('the map has its picture, in the language of the element', () => {
  const image = first(
    parse(
      line({ widget: 'charter-map', attributes: {} }, { picture: true, sentence: 'Sagt "så".' }),
    ),
    'img',
  );
  assert.equal(image.getAttribute('src'), '/charter-widgets/static/charter-map.sv.svg');
  assert.equal(image.getAttribute('width'), '570');
  assert.equal(image.getAttribute('height'), '700');
  assert.equal(image.getAttribute('alt'), 'Sagt "så".');
});

test('colours go to the wrapper, and not into a frame', () => {
  const chosen = { accent: '#0b5d6b', scheme: 'dark' } as const;
  const style = first(parse(line(chosen)), 'div').getAttribute('style') ?? '';
  assert.match(style, /--charter-accent-color:#0b5d6b;color-scheme:dark;/);
  assert.doesNotMatch(line({ ...chosen, form: 'frame' }), /accent|color-scheme/);
});

for (const form of FORMS)
  describe(form, () => {
    for (const widget of Object.keys(elements))
      test(`<${widget}>: one line, one wrapper that holds a height, a link`, () => {
        const text = line({ form, widget });
        assert.doesNotMatch(text, /[\r\n]/);
        const wrapper = parse(text).documentElement;
        assert.equal(wrapper.tagName, 'div');
        assert.equal(wrapper.getAttribute('lang'), 'sv');
        assert.match(wrapper.getAttribute('style') ?? '', /^min-height:[^;]+$/);
        assert.match(text, /<a href="https:\/\/example\.org/);
      });

    test('no value leads out of its place', () => {
      const text = line(
        {
          form,
          attributes: { place: EVIL, src: `javascript:${EVIL}` },
          base: `/x${escapeHtml('"')}/`,
        },
        { sentence: EVIL, link: { href: `https://example.org/${EVIL}`, text: EVIL } },
      );
      assert.doesNotMatch(text, /[\r\n]|alert\(1\)<\/script>/);
      const document = parse(text);
      const scripts = [...Array.from(document.getElementsByTagName('script'))];
      assert.ok(scripts.length <= 1);
      assert.doesNotMatch(scripts[0]?.textContent ?? '', /alert/);
      for (const element of Array.from(document.getElementsByTagName('*')))
        for (const { name } of Array.from(element.attributes)) assert.doesNotMatch(name, /^on/);
    });
  });

test('a quotation mark in the address of the files stays in the value', () => {
  const address = 'https://example.org/a"b/';
  const document = parse(`<div>${scriptTag({ ...base, base: address })}</div>`);
  assert.equal(first(document, 'script').getAttribute('src'), `${address}charter-widgets.js`);
});

test('the address of the files is on the web or a path, and ends with a slash', () => {
  assert.equal(cleanBase('/files'), '/files/');
  assert.equal(cleanBase(' https://example.org/x '), 'https://example.org/x/');
  for (const wrong of ['', 'javascript:alert(1)', 'data:text/html,x', 'a b', 'https:'])
    assert.equal(cleanBase(wrong), '/charter-widgets/', wrong);
});

test('every element holds a height', () => {
  assert.deepEqual(Object.keys(HEIGHTS).sort(), Object.keys(elements).sort());
});

test('the frame is asked for booleans without a value', () => {
  const address = frameAddress({ ...base, attributes: { 'without-source': true } });
  assert.equal(new URL(address, 'https://example.org').searchParams.get('without-source'), '');
});
