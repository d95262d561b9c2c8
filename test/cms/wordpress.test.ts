/** The built plugin in a real WordPress: installed from its zip, written with, read, removed. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, visit, type Visit } from '../support/visit.js';
import {
  ROLES,
  startWordPress,
  wordpressMissing,
  type Role,
  type WordPress,
} from '../support/wordpress.js';

const dist = path.join(import.meta.dirname, '../../dist');
const PLUGIN = 'charter-widgets/charter-widgets';
const LINK = 'https://charter-equality.eu/';
/** Also where it lives in the shadow root of its placeholder. */
const MAP = '>>> charter-map';

const missing = await wordpressMissing();

let browser: Browser;
let wordpress: WordPress;
/** Where the administrator is logged in. */
let admin: Page;

const frame = (query: string): string =>
  `${wordpress.origin}/wp-content/plugins/charter-widgets/embed/embed.html?${query}`;

const html = (content: string): string => `<!-- wp:html -->${content}<!-- /wp:html -->`;

/** What an author may write, each asking for the map of Sweden. */
const FORMS: Readonly<Record<string, () => string>> = {
  block: () => '<!-- wp:charter-widgets/charter-map {"country":"SE","without-list":true} /-->',
  shortcode: () => '[charter_map country="SE" without-list]',
  element: () =>
    html(`<charter-map country="SE" without-list><a href="${LINK}">Charter</a></charter-map>`),
  placeholder: () =>
    html(
      `<div data-charter-widget="charter-map" data-country="SE" data-without-list=""><a href="${LINK}">Charter</a></div>`,
    ),
  'pasted address': () => {
    const url = frame('widget=charter-map&country=SE&without-list');
    return `<!-- wp:embed ${JSON.stringify({ url }).replaceAll('&', '\\u0026')} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url.replaceAll('&', '&amp;')}\n</div></figure>\n<!-- /wp:embed -->`;
  },
  'address in a classic text': () =>
    `Text\n\n${frame('widget=charter-map&country=SE&without-list=1')}\n\nText`,
};

interface Post {
  readonly id: number;
  readonly link: string;
  readonly content: { readonly raw: string };
}

const save = (role: Role, content: string): Promise<Post> =>
  wordpress.rest<Post>(role, 'POST', '/wp/v2/posts', { title: 'Post', status: 'publish', content });

/** Saves as `role` and opens as a visitor. */
async function publish(
  role: Role,
  content: string,
  options: { readonly script?: boolean } = {},
): Promise<Visit> {
  const { link } = await save(role, content);
  return visit(browser, link, options);
}

const scripts = ({ page }: Visit): Promise<number> =>
  page.$$eval('script[src*="charter-widgets.js"]', (all) => all.length);

/** Nobody but the site is asked, and nothing is complained about. */
function isQuiet({ requests, messages }: Visit): void {
  for (const { url } of requests) assert.equal(new URL(url).origin, wordpress.origin, url);
  assert.deepEqual(
    messages.filter((message) => !message.includes('favicon')),
    [],
  );
}

/** Only the map itself, not what stands in it, shows without our script. */
const live = async (view: Visit, country = 'Sverige'): Promise<void> => {
  await view.status(MAP, 'ready');
  assert.match(await view.text(MAP), new RegExp(country));
  await view.page.waitForNetworkIdle({ idleTime: 100 });
  isQuiet(view);
};

async function logIn(): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(`${wordpress.origin}/wp-login.php`);
  // Not typed: the page goes to the first field and selects it, some time after it has come.
  for (const [field, value] of [
    ['#user_login', 'administrator'],
    ['#user_pass', wordpress.password],
  ] as const)
    await page.$eval(field, (input, text) => ((input as HTMLInputElement).value = text), value);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** As an administrator does it: choose the file, upload, activate. */
async function installPlugin(): Promise<void> {
  await admin.goto(`${wordpress.origin}/wp-admin/plugin-install.php?tab=upload`);
  const input = await admin.waitForSelector('input[name="pluginzip"]');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(
    path.join(dist, 'wordpress/charter-widgets.zip'),
  );
  await Promise.all([
    admin.waitForNavigation({ timeout: 30_000 }),
    admin.$eval('#install-plugin-submit', (button) => (button as HTMLElement).click()),
  ]);
  await wordpress.rest('administrator', 'POST', `/wp/v2/plugins/${PLUGIN}`, { status: 'active' });
}

/** Everything that WordPress keeps beside texts, as one string. */
async function stored(): Promise<string> {
  const tables = (await wordpress.sql('SHOW TABLES')).trim().split('\n');
  const rows = await Promise.all(
    tables
      .filter((table) => table !== 'wp_posts')
      .map(async (table) => `${table}\n${await wordpress.sql(`SELECT * FROM ${table}`)}`),
  );
  return rows.join('\n');
}

describe('WordPress', { skip: missing ?? false }, () => {
  before(
    async () => {
      [browser, wordpress] = await Promise.all([launch(), startWordPress()]);
      admin = await logIn();
      await installPlugin();
    },
    { timeout: 90_000 },
  );

  after(async () => {
    await Promise.all([browser?.close(), wordpress?.close()]);
  });

  for (const role of ROLES)
    for (const [form, write] of Object.entries(FORMS))
      test(`${role}: ${form}`, async () => {
        const view = await publish(role, write());
        await live(view);
        assert.equal(await scripts(view), 1);
        await view.close();
      });

  test('a page without an element has no script of ours', async () => {
    const view = await publish('author', '<p>charter-map, [gallery], data-charter</p>');
    assert.equal(await scripts(view), 0);
    assert.equal(
      view.requests.some(({ url }) => url.includes('charter-widgets')),
      false,
    );
    await view.close();
  });

  test('two forms on one page: one script', async () => {
    const view = await publish('author', `${FORMS['block']?.()}\n\n[signatory_count]`);
    await live(view);
    await view.status('signatory-count', 'ready');
    assert.equal(await scripts(view), 1);
    await view.close();
  });

  test('the wrapper and the fallback, in the site’s language, without script', async () => {
    const view = await publish('author', '[charter_map country="SE"]', { script: false });
    const shown = await view.page.$eval('.charter-embed > charter-map > a', (link) => ({
      visible: link.checkVisibility(),
      text: link.textContent,
      href: link.href,
    }));
    assert.deepEqual(shown, {
      visible: true,
      text: 'Kommuner och regioner som har undertecknat den europeiska deklarationen för jämställdhet mellan kvinnor och män på lokal och regional nivå',
      href: 'https://charter-equality.eu/atlas-of-signatories-of-the-charter/presentation.html',
    });
    await view.close();
  });

  test('a fallback of the author’s own, and an element in another language than the page', async () => {
    const view = await publish(
      'author',
      `[charter_map country="NO" lang="nb"]<a href="${LINK}" onclick="x()">Charteret</a>[/charter_map]`,
    );
    await live(view, 'Norge');
    assert.equal(
      await view.page.$eval('charter-map', (element) => element.innerHTML),
      `<a href="${LINK}">Charteret</a>`,
    );
    await view.close();
  });

  test('unknown attributes and markup in values go no further', async () => {
    const view = await publish(
      'author',
      `[charter_map onfocus="x()" style="color:red" place='"><b>x</b>' without-list="no"]`,
    );
    assert.deepEqual(
      await view.page.$eval('charter-map', (element) =>
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      ),
      { place: '"><b>x</b>' },
    );
    await view.close();
  });

  describe('addresses of other servers', () => {
    const ELSEWHERE = 'https://elsewhere.example/data.json';
    const forms: Readonly<Record<string, () => string>> = {
      block: () => `<!-- wp:charter-widgets/charter-map {"src":"${ELSEWHERE}"} /-->`,
      shortcode: () => `[charter_map src="${ELSEWHERE}" loading="eager"]`,
      'shortcode without a scheme': () => '[charter_map tiles="//elsewhere.example/{z}/{x}/{y}"]',
      'block with a backslash': () =>
        String.raw`<!-- wp:charter-widgets/charter-map {"src":"/\\elsewhere.example/"} /-->`,
      element: () => html(`<charter-map src="${ELSEWHERE}"><a href="${LINK}">A</a></charter-map>`),
      placeholder: () =>
        html(
          `<div data-charter-widget="charter-map" data-src="&#104;ttps://elsewhere.example/"><a href="${LINK}">A</a></div>`,
        ),
      'pasted address': () => frame(`widget=charter-map&src=${encodeURIComponent(ELSEWHERE)}`),
    };
    for (const role of ['editor', 'author'] as const)
      for (const [form, write] of Object.entries(forms)) {
        // Only what was saved as HTML could differ by who saved it.
        if (role === 'editor' && !['element', 'placeholder'].includes(form)) continue;
        test(`${role}: ${form}: the link, and no request`, async () => {
          const view = await publish(role, write());
          await view.page.waitForNetworkIdle({ idleTime: 300 });
          assert.equal(await view.page.$('charter-map, [data-charter-widget]'), null);
          assert.ok(await view.page.$(`a[href^="${LINK}"]`));
          assert.equal(await view.page.$('.charter-refused'), null);
          isQuiet(view);
          await view.close();
        });
      }

    test('who may edit is told why', async () => {
      const { link } = await save('editor', forms['shortcode']?.() ?? '');
      await admin.goto(link);
      assert.match(await admin.$eval('.charter-refused', (line) => line.textContent ?? ''), /src/);
    });

    test('the site’s own dataset is its own affair', async () => {
      const view = await publish('author', '[charter_map src="/data.json" loading="eager"]');
      await view.status('charter-map', 'error');
      assert.ok(view.requests.some(({ url }) => url === `${wordpress.origin}/data.json`));
      await view.close();
    });
  });

  describe('the editor', () => {
    test(
      'inserts a block, shows it live, and saves what was set',
      { timeout: 60_000 },
      async () => {
        const messages: string[] = [];
        admin.on('console', (message) => {
          if (message.type() === 'error') messages.push(message.text());
        });
        await admin.goto(`${wordpress.origin}/wp-admin/post-new.php`);
        await admin.waitForFunction(
          () => 'wp' in window && document.querySelector('.edit-post-layout'),
        );
        const saved = await admin.evaluate(async () => {
          interface Editor {
            readonly blocks: {
              createBlock(name: string, attributes: object): object;
              getBlockType(name: string): { title: string } | undefined;
            };
            readonly data: {
              dispatch(store: string): Record<string, (...args: unknown[]) => Promise<unknown>>;
              select(store: string): Record<string, () => string>;
            };
          }
          const { blocks, data } = (window as unknown as { wp: Editor }).wp;
          const editor = data.dispatch('core/block-editor');
          await editor['insertBlock']?.(
            blocks.createBlock('charter-widgets/charter-map', { country: 'SE' }),
          );
          return {
            title: blocks.getBlockType('charter-widgets/charter-map')?.title,
            content: data.select('core/editor')['getEditedPostContent']?.(),
          };
        });
        assert.deepEqual(saved, {
          title: 'Karta över undertecknare',
          content: '<!-- wp:charter-widgets/charter-map {"country":"SE"} /-->',
        });
        const canvas = async (): Promise<boolean> => {
          for (const each of admin.frames())
            if (
              await each.evaluate(() => {
                const map = document.querySelector('charter-map[country="SE"]');
                return map !== null && Reflect.get(map, 'status') === 'ready';
              })
            )
              return true;
          return false;
        };
        while (!(await canvas())) await new Promise((resolve) => setTimeout(resolve, 200));
        assert.deepEqual(
          messages.filter((message) => message.includes('charter')),
          [],
        );
      },
    );

    test('classic: TinyMCE keeps elements, their attributes and what is in them', async () => {
      const source = `<p>Text</p><div class="charter-embed"><charter-map country="SE" without-list=""><a href="${LINK}">Charter</a></charter-map></div><signatory-count></signatory-count>`;
      const kept = await admin.evaluate(async (content) => {
        interface Classic {
          readonly oldEditor: { initialize(id: string, settings: object): void };
        }
        interface Tiny {
          get(id: string): {
            initialized: boolean;
            setContent(html: string): void;
            getContent(): string;
          } | null;
        }
        const area = document.createElement('textarea');
        area.id = 'trial';
        document.body.append(area);
        const { wp, tinymce, wpEditorL10n } = window as unknown as {
          wp: Classic;
          tinymce: Tiny;
          wpEditorL10n: { tinymce: { settings: object } };
        };
        wp.oldEditor.initialize('trial', {
          tinymce: { ...wpEditorL10n.tinymce.settings, wpautop: false },
        });
        while (!tinymce.get('trial')?.initialized)
          await new Promise((resolve) => setTimeout(resolve, 50));
        const editor = tinymce.get('trial');
        editor?.setContent(content);
        return editor?.getContent();
      }, source);
      assert.equal(kept?.replaceAll('&nbsp;', '').replace(/\n/g, ''), source);
    });
  });

  test('PHP complains about nothing of ours', async () => {
    const lines = (await wordpress.complaints()).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('plugins/charter-widgets')),
      [],
    );
  });

  test('removed, it leaves nothing but the texts', { timeout: 60_000 }, async () => {
    assert.match(await stored(), /charter-widgets/);
    await wordpress.rest('administrator', 'POST', `/wp/v2/plugins/${PLUGIN}`, {
      status: 'inactive',
    });
    await wordpress.rest('administrator', 'DELETE', `/wp/v2/plugins/${PLUGIN}`);
    const left = (await stored()).split('\n').filter((row) => /charter/i.test(row));
    assert.deepEqual(left, []);
    const response = await fetch(
      `${wordpress.origin}/wp-content/plugins/charter-widgets/embed/charter-widgets.js`,
    );
    assert.notEqual(response.headers.get('content-type'), 'text/javascript');
  });
});
