/** The page's own script: its language, and the line to paste beneath each element. */
import { TEXTS, type Language, type Texts } from './texts.js';

const SOURCE = 'https://charter-equality.eu/atlas-of-signatories-of-the-charter/presentation.html';

const isLanguage = (text: string | null): text is Language => text !== null && text in TEXTS;

/** What the place of an element holds from the start, so that nothing jumps when it is there. */
const HEIGHTS: Readonly<Record<string, string>> = {
  'signatory-count': 'max(8em,19em - 25vw)',
  'charter-map': '50em',
};

/** One line, as editors break what has several; wrapped, as themes centre a block and not an inline. */
function snippet(tag: string, language: Language): string {
  const { sentence, mapSentence } = TEXTS[language];
  const file = (name: string): string => new URL(`embed/${name}`, location.href).href;
  const picture =
    tag === 'charter-map'
      ? `<img src="${file(`static/charter-map.${language}.svg`)}" width="570" height="700" alt="${mapSentence}" loading="lazy" decoding="async"> `
      : '';
  const height = HEIGHTS[tag];
  return `<div${height ? ` style="min-height:${height}"` : ''}><script type="module" src="${file('charter-widgets.js')}"></script><${tag}>${picture}<a href="${SOURCE}">${sentence}</a></${tag}></div>`;
}

/** Rejects where the page may not write to the clipboard; without https there is none. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function showSnippet(place: HTMLElement, language: Language): void {
  const texts = TEXTS[language];
  const details = document.createElement('details');
  details.className = 'snippet';
  const summary = document.createElement('summary');
  summary.textContent = texts.snippet;
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  const line = snippet(place.dataset.snippet ?? '', language);
  pre.textContent = line;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = texts.copy;
  // Announces that it was copied; the button keeps its name.
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  copy.addEventListener('click', () => {
    said.textContent = '';
    copyText(line).then(
      () => (said.textContent = texts.copied),
      // Not allowed here: the reader copies what is marked.
      () => getSelection()?.selectAllChildren(pre),
    );
  });
  details.append(summary, pre, copy, ' ', said);
  place.replaceChildren(details);
}

function showLanguages(nav: HTMLElement, current: Language): void {
  nav.replaceChildren(
    ...Object.entries(TEXTS).map(([language, { language: name }]) => {
      const link = document.createElement('a');
      link.href = `?lang=${language}`;
      link.lang = language;
      link.textContent = name;
      if (language === current) link.setAttribute('aria-current', 'true');
      link.addEventListener('click', (event) => {
        if (!isLanguage(language) || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        history.replaceState(null, '', link.href);
        speak(language);
      });
      return link;
    }),
  );
}

/** Puts the page into `language`; the elements follow its `lang` by themselves. */
function speak(language: Language): void {
  const texts = TEXTS[language];
  document.documentElement.lang = language;
  document.title = `${texts.title} – ${texts.name}`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]'))
    place.textContent = texts[place.dataset.text as keyof Texts];
  for (const place of document.querySelectorAll<HTMLElement>('[data-snippet]'))
    showSnippet(place, language);
  const nav = document.querySelector<HTMLElement>('[data-languages]');
  nav?.setAttribute('aria-label', texts.languages);
  if (nav) showLanguages(nav, language);
}

const wanted = new URLSearchParams(location.search).get('lang');
speak(isLanguage(wanted) ? wanted : 'nb');
