import { serve } from './support/static-server.js';
import { launch, visit } from './support/visit.js';
const [b, s] = await Promise.all([launch(), serve('/tmp/w/plan/dist/embed')]);
const page = (lang:string, css:string, body:string, dir='ltr') => `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>body{font:16px/1.5 system-ui,sans-serif;margin:24px;${css}} section{margin-bottom:32px}</style><script type="module" src="/charter-widgets.js"></script>${body}`;
const body = `<section><h2>Kort</h2><signatory-card place="se-gnesta"></signatory-card></section><section><h2>Linje</h2><action-plan-timeline decided="2024-10-01"></action-plan-timeline></section><section><action-plan-timeline decided="2025-10" signed="2026-03-08"></action-plan-timeline></section><section><signatory-card place="Luxembourg" ></signatory-card></section><section><signatory-card place="Atlantis"></signatory-card></section>`;
const light='--charter-accent-color:#0b5c6b;color:#1a1a1a;background:#fff', dark='--charter-accent-color:#7fd3e0;color:#eceff4;background:#16181d;color-scheme:dark';
for (const [name, html, width, forced, print] of [
 ['light', page('nb', light, body), 1200, false, false],
 ['narrow', page('sv', light, body), 360, false, false],
 ['dark', page('de', dark, body), 1200, false, false],
 ['forced', page('en', light, body), 1200, true, false],
 ['rtl', page('en', light, body, 'rtl'), 1000, false, false],
 ['print', page('fr', light, body), 800, false, true],
] as const) {
  s.pages.set('/page',{html});
  const v = await visit(b, s.origin+'/page', { width });
  await v.page.waitForFunction(() => [...document.querySelectorAll('signatory-card,action-plan-timeline')].every((e:any) => e.status==='ready'));
  await new Promise(r=>setTimeout(r,500));
  if (forced) { const c = await v.page.createCDPSession(); await c.send('Emulation.setEmulatedMedia', { features: [{name:'forced-colors', value:'active'}] }); }
  if (print) await v.page.emulateMediaType('print');
  await v.page.screenshot({ path: `/tmp/w/shot-plan-${name}.png`, fullPage: true });
  console.log(name, v.messages.join('|'));
  await v.close();
}
await b.close(); await s.close();
