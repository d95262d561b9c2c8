/**
 * Takes the pictures of README.md, `docs/*.png`, from what `npm run build` has built: the demo page, and a
 * page with the elements that it shows further down. With the fonts of the machine; Inter is asked for.
 */
import path from 'node:path';
import { serve } from '../test/support/static-server.js';
import { launch, visit } from '../test/support/visit.js';

const root = path.join(import.meta.dirname, '..');

const ELEMENTS = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>The elements</title>
  <script type="module" src="/embed/charter-widgets.js"></script>
  <style>
    body { margin: 0; padding: 40px 80px 48px; font: 1rem/1.5 Inter, system-ui, sans-serif; color: #1c2226; background: #fff; --charter-accent-color: #0b5d6b }
    main { display: grid; grid-template-columns: 1fr 1fr; gap: 40px 64px }
    main > * { min-width: 0 }
    .wide { grid-column: 1 / -1 }
  </style>
  <main>
    <signatory-card loading="eager" place="se-gnesta"></signatory-card>
    <div><action-plan-timeline loading="eager" place="se-gnesta"></action-plan-timeline></div>
    <signatory-trend loading="eager"></signatory-trend>
    <charter-principles loading="eager"></charter-principles>
    <signatory-list class="wide" loading="eager" country="SE" page-size="6"></signatory-list>
    <cemr-facts class="wide" loading="eager" topics="about" limit="4"></cemr-facts>
  </main>
</html>`;

const [browser, site] = await Promise.all([launch(), serve(path.join(root, 'dist/site'))]);
site.pages.set('/elements', { html: ELEMENTS });

const demo = await visit(browser, `${site.origin}/demo.html`, { width: 1200 });
await demo.status('charter-map >>> signatory-list', 'ready');
await demo.page.setViewport({ width: 1200, height: 1270 });
await demo.page.screenshot({ path: path.join(root, 'docs/picture.png') });

const elements = await visit(browser, `${site.origin}/elements`, { width: 1200 });
for (const tag of ELEMENTS.match(/(?<=<)[a-z]+-[a-z-]+/g) ?? [])
  await elements.status(tag, 'ready');
await elements.page.screenshot({ path: path.join(root, 'docs/elements.png'), fullPage: true });

await Promise.all([browser.close(), site.close()]);
