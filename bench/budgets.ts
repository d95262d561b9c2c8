/**
 * What a page takes from us, in bytes of brotli 11, against the budgets of `budgets.json`: up to the
 * first useful paint of all its elements (`charter-ready`), when nothing more is asked for, and what
 * the map asks for besides when its reader explores it.
 * Opens each page in Bokmål, as English costs less. Prints the README's table, and fails when a page
 * is over its budget.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { format } from 'prettier';
import { serve } from '../test/support/static-server.js';
import { launch, visit } from '../test/support/visit.js';

interface Budget {
  readonly page: string;
  /** What the table calls it; left out where that is the page itself. */
  readonly title?: string;
  /** Bytes to the first useful paint. */
  readonly first: number;
  /** Bytes in all. */
  readonly complete: number;
  /** Bytes more once the map is explored; left out where there is no map. */
  readonly explore?: number;
}

const embed = path.join(import.meta.dirname, '../dist/embed');
const budgets = JSON.parse(
  await readFile(path.join(import.meta.dirname, 'budgets.json'), 'utf8'),
) as Budget[];

async function bytes(url: string): Promise<number> {
  const file = await readFile(path.join(embed, new URL(url).pathname));
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const [browser, site] = await Promise.all([launch(), serve(embed)]);
/** In the order of the table's columns: what a page takes, and what it may. */
const rows: { readonly title: string; readonly costs: readonly (readonly [number, number])[] }[] =
  [];
for (const budget of budgets) {
  site.pages.set('/page', {
    html: `<!doctype html><html lang="nb"><meta charset="utf-8"><link rel="icon" href="data:,"><script>addEventListener('charter-ready', () => performance.mark('ready'))</script><script type="module" src="/charter-widgets.js"></script>${budget.page}`,
  });
  const opened = await visit(browser, `${site.origin}/page`);
  const { page } = opened;
  const elements = budget.page.split('</').length - 1;
  await page.waitForFunction(
    (count) => performance.getEntriesByName('ready').length >= count,
    {},
    elements,
  );
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.evaluate(() => performance.mark('complete'));
  if (budget.explore !== undefined) {
    await page.evaluate(() =>
      document
        .querySelector('charter-map')
        ?.shadowRoot?.querySelector<HTMLElement>('[part~="explore"]')
        ?.click(),
    );
    await page.waitForFunction(() => document.querySelector('charter-map:state(interactive)'));
    await page.waitForNetworkIdle({ idleTime: 500 });
  }
  const files = await page.evaluate((count) => {
    const ready = performance.getEntriesByName('ready')[count - 1]?.startTime ?? 0;
    const complete = performance.getEntriesByName('complete')[0]?.startTime ?? 0;
    return performance.getEntriesByType('resource').map(({ name, startTime }) => ({
      name,
      first: startTime < ready,
      later: startTime > complete,
    }));
  }, elements);
  await opened.close();
  let first = 0;
  let complete = 0;
  let explore = 0;
  for (const file of files) {
    const size = await bytes(file.name);
    if (file.later) explore += size;
    else complete += size;
    if (file.first) first += size;
  }
  rows.push({
    title: budget.title ?? `\`${budget.page}\``,
    costs: [
      [first, budget.first],
      [complete, budget.complete],
      ...(budget.explore === undefined ? [] : [[explore, budget.explore] as const]),
    ],
  });
}
await Promise.all([browser.close(), site.close()]);

const table = [
  '| page | first paint | budget | complete | budget | explored, more | budget |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(({ title, costs }) => {
    const cells = costs.flat().map((value) => value.toLocaleString('en'));
    return `| ${[title, ...cells, ...Array<string>(6 - cells.length).fill('')].join(' | ')} |`;
  }),
];
console.log(await format(table.join('\n'), { parser: 'markdown' }));
const over = rows.filter(({ costs }) => costs.some(([cost, most]) => cost > most));
for (const { title } of over) console.error(`budgets: ${title} is over its budget`);
console.log(`${rows.length - over.length} within budget, ${over.length} over`);
process.exitCode = over.length > 0 ? 1 : 0;
