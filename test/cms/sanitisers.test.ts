/**
 * What other people's software leaves of each form in which an element can be pasted: something
 * that says what it is about, and links to where it can be read.
 */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { mediawikiMissing, startMediaWiki, type MediaWiki } from '../support/mediawiki.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';
import { startWordPress, wordpressMissing, type WordPress } from '../support/wordpress.js';

const root = path.join(import.meta.dirname, '../..');
const embed = path.join(root, 'dist/embed');

const LINK = 'https://charter-equality.eu/';
const TEXT = 'The signatories of the Charter';
const ANCHOR = `<a href="${LINK}">${TEXT}</a>`;

const FORMS: Readonly<Record<string, string>> = {
  'script and element': `<div class="charter-embed"><script type="module" src="/charter-widgets/charter-widgets.js"></script><charter-map country="SE">${ANCHOR}</charter-map></div>`,
  'placeholder div': `<div data-charter-widget="charter-map" data-country="SE">${ANCHOR}</div>`,
  'placeholder link': `<a data-charter-widget="charter-map" data-country="SE" href="${LINK}">${TEXT}</a>`,
  // Nothing inside a frame outlives it, so the link stands beneath.
  frame: `<div class="charter-embed"><iframe src="/charter-widgets/embed.html?widget=charter-map&amp;country=SE" title="${TEXT}" width="100%" height="600" loading="lazy"></iframe><br>${ANCHOR}</div>`,
  shortcode: `[charter_map country="SE"]${ANCHOR}[/charter_map]`,
};

/** In wikitext, links are written otherwise. */
const wikitext = (form: string): string => form.replaceAll(ANCHOR, `[${LINK} ${TEXT}]`);

/** The same, where the author cannot run our script: the words are to be seen and lead somewhere. */
async function saysSomething({ page }: Visit): Promise<void> {
  const found = await page.evaluate(
    (text, link) => ({
      says: document.body.innerText.includes(text),
      links: [...document.querySelectorAll<HTMLAnchorElement>(`a[href^="${link}"]`)].some((each) =>
        each.checkVisibility(),
      ),
    }),
    TEXT,
    LINK,
  );
  assert.deepEqual(found, { says: true, links: true });
}

describe('in the browser', () => {
  let browser: Browser;
  let site: Site;
  let folder: string;
  let page: Page;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'charter-sanitisers-'));
    for (const name of ['dompurify', 'tinymce'])
      await cp(path.join(root, 'node_modules', name), path.join(folder, name), { recursive: true });
    [browser, site] = await Promise.all([launch(), serve(folder)]);
    site.pages.set('/', {
      html: '<!doctype html><title>P</title><script src="/dompurify/dist/purify.min.js"></script><script src="/tinymce/tinymce.min.js"></script><textarea id="t"></textarea>',
    });
    page = await (await browser.createBrowserContext()).newPage();
    await page.goto(`${site.origin}/`);
  });

  after(async () => {
    await Promise.all([browser.close(), site.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens what is left, as a page. */
  async function shown(html: string): Promise<Visit> {
    site.pages.set('/left', { html: `<!doctype html><title>P</title>${html}` });
    return visit(browser, `${site.origin}/left`);
  }

  for (const [form, html] of Object.entries(FORMS)) {
    test(`DOMPurify: ${form}`, async () => {
      const left = await page.evaluate((dirty) => {
        const { DOMPurify } = window as unknown as { DOMPurify: { sanitize(d: string): string } };
        return DOMPurify.sanitize(dirty);
      }, html);
      if (form.startsWith('placeholder')) assert.match(left, /data-charter-widget="charter-map"/);
      const view = await shown(left);
      await saysSomething(view);
      await view.close();
    });

    test(`TinyMCE: ${form}`, async () => {
      const left = await page.evaluate(async (dirty) => {
        interface Editor {
          setContent(content: string): void;
          getContent(): string;
        }
        const { tinymce } = window as unknown as {
          tinymce: { init(settings: object): Promise<Editor[]>; activeEditor: Editor | null };
        };
        const editor =
          tinymce.activeEditor ??
          (await tinymce.init({ selector: '#t', license_key: 'gpl', promotion: false }))[0];
        editor?.setContent(dirty);
        return editor?.getContent() ?? '';
      }, html);
      if (form.startsWith('placeholder')) assert.match(left, /data-charter-widget="charter-map"/);
      const view = await shown(left);
      await saysSomething(view);
      await view.close();
    });
  }
});

const withoutWordPress = await wordpressMissing();

describe('WordPress without our plugin, as an author', { skip: withoutWordPress ?? false }, () => {
  let browser: Browser;
  let wordpress: WordPress;

  before(
    async () => {
      [browser, wordpress] = await Promise.all([launch(), startWordPress()]);
    },
    { timeout: 90_000 },
  );

  after(async () => {
    await Promise.all([browser?.close(), wordpress?.close()]);
  });

  for (const [form, html] of Object.entries(FORMS))
    test(form, async () => {
      const { link, content } = await wordpress.rest<{ link: string; content: { raw: string } }>(
        'author',
        'POST',
        '/wp/v2/posts',
        { title: 'Post', status: 'publish', content: `<!-- wp:html -->${html}<!-- /wp:html -->` },
      );
      assert.doesNotMatch(content.raw, /<script|<iframe|<charter/);
      if (form.startsWith('placeholder'))
        assert.match(content.raw, /data-charter-widget="charter-map" data-country="SE"/);
      const view = await visit(browser, link);
      await saysSomething(view);
      await view.close();
    });
});

const withoutMediaWiki = await mediawikiMissing();

describe('MediaWiki', { skip: withoutMediaWiki ?? false }, () => {
  let browser: Browser;
  let wiki: MediaWiki;

  before(
    async () => {
      [browser, wiki] = await Promise.all([launch(), startMediaWiki(embed)]);
    },
    { timeout: 90_000 },
  );

  after(async () => {
    await Promise.all([browser?.close(), wiki?.close()]);
  });

  for (const [form, html] of Object.entries(FORMS))
    test(form, async () => {
      const view = await visit(browser, await wiki.write(`Page ${form}`, wikitext(html)));
      const kept = await view.page.$('[data-charter-widget="charter-map"][data-country="SE"]');
      assert.equal(kept !== null, form === 'placeholder div');
      await saysSomething(view);
      await view.close();
    });
});
