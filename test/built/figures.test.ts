/** What must be right, read off the built files. The figures and their sources: data/counts.json. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit } from '../support/visit.js';

let browser: Browser;
let site: Site;

before(async () => {
  [browser, site] = await Promise.all([
    launch(),
    serve(path.join(import.meta.dirname, '../../dist/embed')),
  ]);
});

after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function says(element: string, lang = 'en'): Promise<string> {
  const tag = /<([\w-]+)/.exec(element)?.[1] ?? '';
  site.pages.set('/page', {
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><script type="module" src="/charter-widgets.js"></script>${element}`,
  });
  const page = await visit(browser, `${site.origin}/page`);
  try {
    await page.status(tag, 'ready');
    return await page.text(tag);
  } finally {
    await page.close();
  }
}

const FIGURES: readonly (readonly [element: string, ...words: RegExp[]])[] = [
  [
    '<signatory-count></signatory-count>',
    /^2,038 ?municipalities and regions in 36 countries/,
    /Date not stated, read November 2026\. Source: CEMR Observatory\./,
  ],
  [
    '<signatory-count at="2018-02-26"></signatory-count>',
    /^1,692 ?municipalities and regions in 35 countries/,
    /As of 26 February 2018\. Source: KS, Invitasjon/,
  ],
  [
    '<signatory-count country="NO" at="2018-02-26"></signatory-count>',
    /^38 ?municipalities and regions in Norway/,
    /As of 26 February 2018/,
    /since 2008/,
  ],
  [
    '<signatory-count at="2014-12-31"></signatory-count>',
    /^1,463 .* in 33 countries.*As of 2014\./,
  ],
  ['<signatory-count at="2007"></signatory-count>', /^No exact total is known for 2007 or earlier/],
  [
    '<signatory-count country="PL"></signatory-count>',
    /^No total .* in Poland .* At least 12 are named/,
  ],
  [
    '<signatory-trend></signatory-trend>',
    /from 544 \(23 January 2008\) to 2,038 \(date not stated, read November 2026\)/,
  ],
  [
    '<signatory-trend country="SE"></signatory-trend>',
    /^134 ?municipalities and regions in Sweden.*As of 27 June 2022/,
  ],
  ['<signatory-trend country="PL"></signatory-trend>', /^No total .* in Poland .* At least 12/],
  [
    '<charter-principles with-areas></charter-principles>',
    /Policy Committee on 6 December 2022.*Of the 30 articles of 2006, the 17 are listed.*Articles 31 to 39/,
  ],
  [
    '<signatory-list country="SE"></signatory-list>',
    /^108 of 134 published signatories in Sweden are named here\. ?As of 27 June 2022/,
  ],
  ['<charter-map></charter-map>', /^405 of 2,038 signatories are named here/],
  [
    '<charter-map country="FR"></charter-map>',
    /^56 signatories in France are named here\. The published total is more than 330 \(December 2022\)/,
  ],
  [
    '<cemr-facts></cemr-facts>',
    /28 January 1951 in Geneva/,
    /29 January/,
    /more than 150,000 municipalities and regions/,
    /60 national associations/,
    /President ?Gunn Marit Helgesen/,
    /Philippe Laurent.*Christoph Schnaudigel/,
    /26, Nicosia, 20 ?– ?22 April 2016 ?more than 500 participants/,
    /Bilbao, 11 ?– ?13 June 2018/,
    /Democracy/,
    /climate/i,
    /cohesion/i,
    /employers and service providers/,
    /PLATFORMA/,
  ],
  [
    '<cemr-facts at="2018"></cemr-facts>',
    /President ?Stefano Bonaccini/,
    /Co-presidents ?Gunn Marit Helgesen/,
  ],
  [
    '<cemr-facts association="KS"></cemr-facts>',
    /Opened in 1993/,
    /Square de Meeûs 1/,
    /CEMR, SGI Europe/,
  ],
  [
    '<cemr-facts association="KS" at="2018"></cemr-facts>',
    /Policy Committee ?Gunn Marit Helgesen, Bjørn Arild Gram, Ole Haabeth,? and Gunn Berit Gjerde ?2017 – 2019/,
  ],
];

for (const [element, ...words] of FIGURES)
  test(element, async () => {
    const said = await says(element);
    for (const word of words) assert.match(said, word);
  });

test("an association's facts only where the page asks for it", async () => {
  const said = await says('<cemr-facts></cemr-facts>');
  assert.doesNotMatch(said, /Opened in 1993|SGI Europe|Bjørn Arild Gram/);
});

test('Gnesta: decided 3 June 2013, signed 30 September 2013', async () => {
  site.pages.set('/page', {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="/charter-widgets.js"></script><charter-map place="Gnesta"></charter-map>`,
  });
  const page = await visit(browser, `${site.origin}/page`);
  await page.page.waitForFunction(() =>
    document.querySelector('charter-map')?.shadowRoot?.querySelector('.panel .source'),
  );
  assert.match(await page.text('charter-map'), /Decided ?3 June 2013 ?Signed ?30 September 2013/);
  await page.close();
});
