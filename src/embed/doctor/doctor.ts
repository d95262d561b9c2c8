/**
 * `doctor.js`: says over the page that loads it why nothing shows and what line cures it, in the
 * page's language. Importing it runs it.
 */
import { diagnose } from './diagnose.js';
import { observePage } from './observe-page.js';
import { showPanel } from './panel.js';
import { loadKnown } from './places.js';
import { reportText, type Report } from './report.js';
import { speak, TEXTS } from './texts.js';

async function run(): Promise<void> {
  const [seen, known] = await Promise.all([observePage(), loadKnown()]);
  const folder = new URL(/* @vite-ignore */ '.', import.meta.url);
  const findings = diagnose(
    seen,
    known,
    folder.origin === location.origin ? folder.pathname : folder.href,
  );
  const language = speak([document.documentElement.lang, ...navigator.languages]);
  const report: Report = { texts: TEXTS[language], findings, live: true, url: location.href };
  showPanel(report, language);
  console.warn(reportText(report));
  if (findings.length > 0)
    console.table(findings.map(({ cause, evidence, cure }) => ({ cause, evidence, cure })));
}

void run();
