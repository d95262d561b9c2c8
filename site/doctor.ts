/**
 * `doctor.html`: reads a page that is pasted, or that lies on this site, and says what is wrong. It
 * works where the page's own policy lets no script of ours in.
 */
import { diagnose } from '../src/embed/doctor/diagnose.js';
import { fetchFile, fetchPage } from '../src/embed/doctor/fetch-files.js';
import { observeHtml, type PageText } from '../src/embed/doctor/observe-html.js';
import { loadKnown } from '../src/embed/doctor/places.js';
import { copyButton, make, reportParts, reportText } from '../src/embed/doctor/report.js';
import { adopt, reportStyles } from '../src/embed/doctor/report-styles.js';
import { speak, TEXTS } from '../src/embed/doctor/texts.js';
import { LOCALES, type Locale } from '../src/localization/locales.js';
import { PAGE_TEXTS, type PageTexts } from './doctor-texts.js';

function part<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`${selector} is missing in doctor.html.`);
  return found;
}

const form = part<HTMLFormElement>('form');
const result = part<HTMLElement>('#result');
const field = (name: string): HTMLInputElement | HTMLTextAreaElement =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;

let language: Locale = speak([
  new URLSearchParams(location.search).get('lang') ?? '',
  ...navigator.languages,
]);
let examined = 0;

/** Absolute, of this site where no other is named; null where it is no address. */
function addressOf(text: string): string | null {
  const full = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text;
  return full && URL.canParse(full, location.href) ? new URL(full, location.href).href : null;
}

const isHere = (address: string): boolean => new URL(address).origin === location.origin;

/** What the form gives: what is pasted, or else what lies at the address. */
async function readPage(): Promise<PageText | keyof PageTexts> {
  const html = field('html').value;
  const headers = field('headers').value;
  const url = addressOf(field('address').value.trim());
  if (html.trim()) return { html, headers, url };
  if (!url) return 'nothing';
  const page = isHere(url) ? await fetchPage(url) : null;
  if (!page) return 'unreadable';
  const received = [...page.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return { html: page.html, headers: `${received}\n${headers}`, url };
}

/** The page with the files of ours that lie on this site. */
async function observe(page: PageText): Promise<ReturnType<typeof observeHtml>> {
  const seen = observeHtml(page);
  const ours = seen.scripts.filter(({ url }) => URL.canParse(url) && isHere(url));
  const files = await Promise.all(ours.map(({ url, integrity }) => fetchFile(url, integrity)));
  return { ...seen, files };
}

async function examine(): Promise<void> {
  const run = ++examined;
  const page = await readPage();
  if (typeof page === 'string') {
    result.replaceChildren(make('p', '', PAGE_TEXTS[language][page]));
    return;
  }
  const [seen, known] = await Promise.all([observe(page), loadKnown()]);
  // Somebody has asked again.
  if (run !== examined) return;
  const folder = new URL('.', location.href);
  const there = seen.url !== null && !isHere(seen.url);
  const findings = diagnose(seen, known, there ? null : folder.pathname);
  const texts = TEXTS[language];
  const report = { texts, findings, live: false, url: seen.url };
  const host = make('div', '');
  const root = host.attachShadow({ mode: 'open' });
  adopt(root, reportStyles);
  const parts = reportParts(report, 'h2');
  root.append(
    make(
      'div',
      'report',
      ...parts,
      copyButton(texts.copyAll, texts.copied, reportText(report), parts[0]),
    ),
  );
  result.replaceChildren(host);
}

function showLanguages(): void {
  const nav = part<HTMLElement>('nav');
  nav.setAttribute('aria-label', PAGE_TEXTS[language].languages);
  nav.replaceChildren(
    ...LOCALES.map((locale) => {
      const link = make('a', '', PAGE_TEXTS[locale].language);
      link.href = `?lang=${locale}`;
      link.lang = locale;
      if (locale === language) link.setAttribute('aria-current', 'true');
      link.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        history.replaceState(null, '', link.href);
        speakPage(locale);
        nav.querySelector<HTMLElement>('[aria-current]')?.focus();
      });
      return link;
    }),
  );
}

function speakPage(locale: Locale): void {
  language = locale;
  const texts = PAGE_TEXTS[locale];
  document.documentElement.lang = locale;
  document.title = `${texts.title} – charter-widgets`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]'))
    place.textContent = texts[place.dataset.text as keyof PageTexts];
  showLanguages();
  if (result.hasChildNodes()) void examine();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void examine();
});
const asked = new URLSearchParams(location.search).get('page');
if (asked) field('address').value = asked;
speakPage(language);
if (asked) void examine();
