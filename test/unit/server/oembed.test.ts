/** Answers for addresses, as sites ask for them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer, withDiscovery, type Embed, type Site } from '../../../server/oembed.js';
import { LOCALES } from '../../../src/localization/locales.js';

const BASE = 'https://www.example.org/charter-widgets/';
const titles = { 'charter-map': 'Map & "who"', 'signatory-count': 'Count' };
const site: Site = {
  base: new URL(BASE),
  widgets: {
    'charter-map': { country: { type: 'string' }, 'without-list': { type: 'boolean' } },
    'signatory-count': { country: { type: 'string' } },
  },
  titles: Object.fromEntries(LOCALES.map((locale) => [locale, titles])),
};

function ask(page: string, more = ''): ReturnType<typeof answer> {
  return answer(
    new URL(`https://www.example.org/oembed?url=${encodeURIComponent(page)}${more}`),
    site,
  );
}

const embed = (page: string, more?: string): Embed => {
  const { status, body } = ask(page, more);
  assert.equal(status, 200, body);
  return JSON.parse(body) as Embed;
};

test('a frame with its parameters', () => {
  const { html, ...rest } = embed(`${BASE}embed.html?lang=sv&widget=charter-map&country=SE`);
  assert.deepEqual(rest, {
    type: 'rich',
    version: '1.0',
    title: titles['charter-map'],
    provider_name: 'charter-widgets',
    provider_url: BASE,
    cache_age: 86_400,
    width: 600,
    height: 1000,
  });
  const href = `${BASE}embed.html?widget=charter-map&amp;country=SE&amp;lang=sv`;
  assert.ok(
    html.startsWith(
      `<blockquote class="wp-embedded-content" lang="sv"><a href="${href}">Map &amp; &quot;who&quot;</a></blockquote><iframe `,
    ),
  );
  assert.ok(html.includes(` src="${href}" title="Map &amp; &quot;who&quot;"`));
  // WordPress looks for the end tag right behind the start tag.
  assert.match(html, /<iframe [^>]*sandbox="allow-scripts[^>]*><\/iframe>$/);
});

test('a page for one element', () => {
  const { html, title } = embed(`${BASE}frame/signatory-count.nb.html?accent=%23abc&theme=dark`);
  assert.equal(title, 'Count');
  assert.ok(html.includes(`src="${BASE}frame/signatory-count.nb.html?accent=abc&amp;theme=dark"`));
});

test('no larger than asked for', () => {
  const page = `${BASE}embed.html?widget=charter-map`;
  const sizes = (more: string): number[] => {
    const { width, height, html } = embed(page, more);
    assert.ok(html.includes(`width="${width}" height="${height}"`));
    return [width, height];
  };
  assert.deepEqual(sizes('&maxwidth=320&maxheight=400'), [320, 400]);
  assert.deepEqual(sizes('&maxwidth=2000&maxheight=2000'), [600, 1000]);
  assert.deepEqual(sizes('&maxwidth=0&maxheight=-5'), [600, 1000]);
  assert.deepEqual(sizes('&maxwidth=%22%3E&maxheight=1.5'), [600, 1000]);
});

describe('refuses', () => {
  for (const [why, page] of [
    ['another server', 'https://example.com/charter-widgets/embed.html?widget=charter-map'],
    ['another port', 'https://www.example.org:8080/charter-widgets/embed.html?widget=charter-map'],
    ['another folder', 'https://www.example.org/embed.html?widget=charter-map'],
    ['a file of ours that is no frame', `${BASE}charter-widgets.js`],
    ['a page that is not there', `${BASE}frame/charter-map.xx.html`],
    ['an element that is not there', `${BASE}embed.html?widget=gallery`],
    ['no element', `${BASE}embed.html`],
    ['an unknown parameter', `${BASE}embed.html?widget=charter-map&coutnry=SE`],
    ['a language that is not spoken', `${BASE}embed.html?widget=charter-map&lang=xx`],
    [
      'a page for one element, with another’s parameters',
      `${BASE}frame/charter-map.sv.html?country=SE`,
    ],
    ['the path through a prototype', `${BASE}frame/constructor.sv.html`],
  ] as const)
    test(why, () => assert.equal(ask(page).status, 404));

  test('no address', () => {
    for (const query of ['', '?url=', '?url=embed.html'])
      assert.equal(answer(new URL(`https://www.example.org/oembed${query}`), site).status, 400);
  });

  test('XML', () => {
    assert.equal(ask(`${BASE}embed.html?widget=charter-map`, '&format=xml').status, 501);
    assert.equal(ask(`${BASE}embed.html?widget=charter-map`, '&format=json').status, 200);
  });
});

test('any page may read it; it is JSON', () => {
  for (const page of [`${BASE}embed.html?widget=charter-map`, 'https://example.com/']) {
    const { headers, body } = ask(page);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.match(headers['content-type'] ?? '', /^application\/json/);
    JSON.parse(body);
  }
});

test('nothing from the address becomes markup', () => {
  const { html } = embed(
    `${BASE}embed.html?widget=charter-map&country=${encodeURIComponent('"><script>x</script>')}`,
  );
  assert.doesNotMatch(html, /<script|"">/);
});

test('the link in a page is written once, and anew', () => {
  const html = '<html><head>\n    <title>T</title>\n  </head><body></body></html>';
  const once = withDiscovery(html, `${BASE}a?b&c=$&`, 'A "title"');
  assert.match(
    once,
    /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/www\.example\.org\/charter-widgets\/a\?b&amp;c=\$&amp;" title="A &quot;title&quot;" \/>\n {2}<\/head>/,
  );
  assert.equal(withDiscovery(once, 'https://a.example/', 'B').match(/<link/g)?.length, 1);
});
