import type { PluginAttribute, PluginElement } from '../../build/plugin-elements.js';
import type { Language } from '../texts.js';

type InLanguages = Readonly<Record<Language, string>>;

export interface SiteAttribute {
  readonly type: PluginAttribute['type'];
  /** What may stand there, the default first; only where `type` is `enum`. */
  readonly values?: readonly string[];
  readonly label: InLanguages;
  readonly help: InLanguages;
}

export interface SiteElement {
  readonly title: InLanguages;
  readonly summary: InLanguages;
  readonly attributes: Readonly<Record<string, SiteAttribute>>;
}

/** By tag. */
export type SiteElements = Readonly<Record<string, SiteElement>>;

const ORDER = [
  'signatory-count',
  'charter-map',
  'signatory-list',
  'signatory-card',
  'action-plan-timeline',
  'signatory-trend',
  'charter-principles',
  'cemr-facts',
];

/** The README's: these speak of CEMR and the Charter as a whole. */
const WITHOUT_COUNTRY = ['cemr-facts', 'charter-principles'];
const IGNORED = ['country', 'src'];

/** The manifest's texts in the languages of the catalogues; those are the WordPress plugin's. */
export function siteElements(
  elements: Readonly<Record<string, PluginElement>>,
  catalogues: Readonly<Record<Exclude<Language, 'en'>, ReadonlyMap<string, string>>>,
): SiteElements {
  const translate = (text: string): InLanguages => {
    const inLanguage = (language: Exclude<Language, 'en'>): string =>
      catalogues[language].get(text) ?? text;
    return {
      en: text,
      nb: inLanguage('nb'),
      nn: inLanguage('nn'),
      sv: inLanguage('sv'),
      de: inLanguage('de'),
      fr: inLanguage('fr'),
    };
  };
  const tags = Object.keys(elements).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const element = elements[tag];
      if (!element) return [];
      const ignored = WITHOUT_COUNTRY.includes(tag) ? IGNORED : [];
      const attributes = Object.entries(element.attributes)
        .filter(([name]) => !ignored.includes(name))
        .map(([name, { type, values, label, help }]) => [
          name,
          { type, ...(values && { values }), label: translate(label), help: translate(help) },
        ]);
      return [
        [
          tag,
          {
            title: translate(element.title),
            summary: translate(element.summary),
            attributes: Object.fromEntries(attributes) as SiteElement['attributes'],
          },
        ],
      ];
    }),
  );
}
