/** The demo page's own script: its language, and the way from each element to the line to paste. */
import { isLanguage, TEXTS, type Language, type Texts } from './texts.js';

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

/** The tool, with the element before it as it is here. */
function showLine(place: HTMLElement, language: Language): void {
  const element = place.previousElementSibling;
  const query = new URLSearchParams({ widget: element?.localName ?? '' });
  for (const name of ['place', 'with-areas'])
    if (element?.hasAttribute(name)) query.set(name, element.getAttribute(name) ?? '');
  query.set('lang', language);
  const link = document.createElement('a');
  link.href = `./?lang=${language}#${query.toString()}`;
  link.textContent = TEXTS[language].snippet;
  place.replaceChildren(link);
}

/** Puts the page into `language`; the elements follow its `lang` by themselves. */
function speak(language: Language): void {
  const texts = TEXTS[language];
  document.documentElement.lang = language;
  document.title = `${texts.title} – ${texts.name}`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]'))
    place.textContent = texts[place.dataset.text as keyof Texts];
  for (const place of document.querySelectorAll<HTMLElement>('.line')) showLine(place, language);
  const nav = document.querySelector<HTMLElement>('[data-languages]');
  nav?.setAttribute('aria-label', texts.languages);
  if (nav) showLanguages(nav, language);
}

const wanted = new URLSearchParams(location.search).get('lang');
speak(isLanguage(wanted) ? wanted : 'nb');
