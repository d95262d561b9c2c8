/** The embed tool: one form, what it shows, and the texts to copy. */
import { isLanguage, TEXTS, type Language } from './texts.js';
import { formatBytes } from './tool/bytes.js';
import { countries, places } from './tool/choices.js';
import {
  FORMS,
  readConfiguration,
  writeConfiguration,
  type Configuration,
  type Form,
} from './tool/configuration.js';
import { contrast } from './tool/contrast.js';
import { byId, make } from './tool/dom.js';
import { describe, findRecord } from './tool/fallback.js';
import { showForm } from './tool/form.js';
import { copyBox, copyButton, type CopyBox } from './tool/output.js';
import { accessibilityText, integrityTag, policyLine, privacyText } from './tool/paperwork.js';
import { showPreview, WIDTHS } from './tool/preview.js';
import { scriptTag, snippet } from './tool/snippets.js';
import { put, TOOL_TEXTS, type Width } from './tool/texts.js';

const embed = __EMBED__;
const elements = __ELEMENTS__;
/** What an accent colour is compared with; of the page around it nothing is known, but most are white. */
const PAGE_COLOURS = { host: '#ffffff', light: '#ffffff', dark: '#15191c' } as const;
/** Where the archive lies that the build puts beside this page. */
const ARCHIVE = './charter-widgets-embed.zip';

let language: Language = 'en';
let configuration: Configuration;
let boxes: Readonly<Record<'code' | 'policy' | 'integrity' | 'privacy' | 'accessibility', CopyBox>>;
/** Counts changes, so that a late answer is not shown for another question. */
let turn = 0;

function radios<T extends string>(
  name: string,
  legend: string,
  options: readonly T[],
  words: Readonly<Record<T, string>>,
  current: T,
  picked: (value: T) => void,
): HTMLFieldSetElement {
  return make(
    'fieldset',
    { class: 'radios' },
    make('legend', {}, legend),
    ...options.map((value) => {
      const input = make('input', { type: 'radio', name, value, id: `${name}-${value}` });
      input.checked = value === current;
      input.addEventListener('change', () => picked(value));
      return make('label', { for: input.id }, input, make('span', {}, words[value]));
    }),
  );
}

function change(changed: Partial<Configuration>, rebuild = false): void {
  configuration = { ...configuration, ...changed };
  history.replaceState(null, '', `#${writeConfiguration(configuration)}`);
  if (rebuild) {
    void buildForm('widget');
  }
  void show();
}

/** With the focus where it was. */
async function buildForm(focus: string | null = null): Promise<void> {
  const [known, named] = await Promise.all([countries(language), places()]);
  showForm(byId('form'), {
    elements,
    language,
    texts: TOOL_TEXTS[language],
    countries: known,
    places: named,
    change,
    configuration: () => configuration,
  });
  if (focus) document.getElementById(focus)?.focus();
  await showPlace();
  showAccent();
}

/** Says what the place means, and answers with what the line to paste should name. */
async function showPlace(): Promise<Configuration> {
  const asked = configuration;
  const { place, src } = asked.attributes;
  const status = document.getElementById('place-status');
  const texts = TOOL_TEXTS[language];
  const say = (words: string): void => {
    if (status && status.textContent !== words) status.textContent = words;
  };
  if (typeof place !== 'string' || src) {
    say(asked.widget === 'signatory-card' && !src ? texts.placeNeeded : '');
    return asked;
  }
  const { record, candidates } = await findRecord(asked);
  if (asked !== configuration) return asked;
  if (!record) {
    const named = candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
    say(named ? put(texts.placeMany, { places: named }) : put(texts.placeNone, { place }));
    return asked;
  }
  say(put(texts.placeFound, { place: record.localName ?? record.name }));
  // An id stays the same when another place gets the same name.
  return { ...asked, attributes: { ...asked.attributes, place: record.id } };
}

function showAccent(): void {
  const status = document.getElementById('accent-status');
  const { accent, scheme } = configuration;
  const ground = PAGE_COLOURS[scheme];
  const ratio = accent ? contrast(accent, ground) : 21;
  const text = (Math.floor(ratio * 10) / 10).toFixed(1);
  const words =
    ratio < 4.5
      ? put(TOOL_TEXTS[language].accentLow, {
          ground,
          ratio: language === 'en' ? text : text.replace('.', ','),
        })
      : '';
  if (status && status.textContent !== words) status.textContent = words;
}

/** Shows the configuration everywhere but in the form. */
async function show(): Promise<void> {
  turn += 1;
  const mine = turn;
  showAccent();
  const settled = await showPlace();
  const fallback = await describe(settled, embed);
  if (mine !== turn) return;
  const texts = TOOL_TEXTS[language];
  showPreview(byId('stage'), settled, fallback);
  const title = elements[settled.widget]?.title[settled.language] ?? settled.widget;
  boxes.code.show(snippet(settled, fallback, embed, title));
  boxes.policy.show(policyLine(settled, fallback));
  boxes.integrity.show(integrityTag(settled, embed));
  boxes.privacy.show(privacyText(settled, embed, title), settled.language);
  boxes.accessibility.show(accessibilityText(settled, embed, title), settled.language);
  byId('form-note').textContent = put(texts.formNotes[settled.form], {
    script: scriptTag(settled),
  });
  // Where the files come with a package, there is no address to hold to a checksum.
  byId('integrity').hidden = ['npm', 'wordpress', 'frame'].includes(settled.form);
  document.body.dataset.shown = writeConfiguration(settled);
}

function buildPreview(): void {
  const texts = TOOL_TEXTS[language];
  const stage = byId('stage');
  const current = WIDTHS.find((width) => width === stage.dataset.width) ?? 'full';
  byId('widths').replaceChildren(
    radios<Width>('width', texts.width, WIDTHS, texts.widths, current, (width) => {
      // What the reader has dragged it to gives way.
      stage.style.removeProperty('width');
      stage.style.removeProperty('height');
      stage.dataset.width = width;
    }),
  );
}

function buildOutput(): void {
  const texts = TOOL_TEXTS[language];
  boxes = {
    code: copyBox('code', texts.code, texts),
    policy: copyBox('code', texts.policy, texts),
    integrity: copyBox('code', texts.integrity, texts),
    privacy: copyBox('prose', texts.privacy, texts),
    accessibility: copyBox('prose', texts.accessibility, texts),
  };
  for (const [name, { nodes }] of Object.entries(boxes))
    byId(`${name}-box`).replaceChildren(...nodes);
  byId('forms').replaceChildren(
    radios<Form>('as', texts.form, FORMS, texts.forms, configuration.form, (form) =>
      change({ form }),
    ),
  );
  byId('share').replaceChildren(...copyButton(texts.share, texts, () => location.href, null));
}

function buildLinks(): void {
  const texts = TOOL_TEXTS[language];
  byId('languages').setAttribute('aria-label', texts.languages);
  byId('languages').replaceChildren(
    ...Object.entries(TEXTS).map(([each, { language: name }]) => {
      const link = make('a', { href: `?lang=${each}`, lang: each }, name);
      if (each === language) link.setAttribute('aria-current', 'true');
      link.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey || !isLanguage(each)) return;
        event.preventDefault();
        // What is embedded goes along as long as it is in the page's own language.
        if (configuration.language === language)
          configuration = { ...configuration, language: each };
        history.replaceState(null, '', `?lang=${each}#${writeConfiguration(configuration)}`);
        speak(each);
        byId('languages').querySelector<HTMLElement>('[aria-current]')?.focus();
      });
      return link;
    }),
  );
  const demo = byId('demo');
  demo.setAttribute('href', `./demo.html?lang=${language}`);
  const download = byId('download');
  download.hidden = embed.archive === null;
  if (embed.archive !== null)
    download.replaceChildren(
      make(
        'a',
        { href: ARCHIVE, download: true },
        put(texts.download, { size: formatBytes(embed.archive, language) }),
      ),
    );
}

/** Puts the page into `wanted`. */
function speak(wanted: Language): void {
  language = wanted;
  const texts = TOOL_TEXTS[language];
  document.documentElement.lang = language;
  document.title = `${texts.title} – charter-widgets`;
  const values = { version: embed.version, chunks: embed.chunks };
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const text = texts[place.dataset.text as keyof typeof texts];
    if (typeof text === 'string') place.textContent = put(text, values);
  }
  buildLinks();
  buildPreview();
  buildOutput();
  void buildForm();
  void show();
}

const wanted = new URLSearchParams(location.search).get('lang');
const own = navigator.languages.map((each) => each.split('-')[0]?.replace(/^no$/, 'nb') ?? '');
const first = isLanguage(wanted) ? wanted : (own.find(isLanguage) ?? 'en');
configuration = readConfiguration(location.hash, elements, first);
byId('reset').addEventListener('click', () => {
  configuration = readConfiguration('', elements, language);
  history.replaceState(null, '', location.pathname + location.search);
  speak(language);
});
addEventListener('hashchange', () => {
  configuration = readConfiguration(location.hash, elements, language);
  speak(language);
});
speak(first);
