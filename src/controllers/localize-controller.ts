import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  loadCatalogue,
  loadCountryNames,
  type CountryNames,
  type Section,
} from '../localization/catalogues.js';
import { formatDate, formatList, formatNumber, pluralCategory } from '../localization/format.js';
import { nearestLanguage, negotiate, type Locale } from '../localization/locales.js';
import { messageFunction, type Catalogue, type MsgFn } from '../localization/message.js';
import { warnOnce } from '../core/warn.js';
import { observeLanguage } from './language-observer.js';

type Host = ReactiveControllerHost & Element;

/** One sentence per plural category; `other` serves for those that are left out. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Speaks the language of the place where the host stands, follows it live, and loads what it needs
 * for that. While a new language loads, the one shown before stays.
 */
export class LocalizeController implements ReactiveController {
  /** Looks up a message; its source text is what is said when nothing is translated. */
  msg: MsgFn = messageFunction({});
  locale: Locale = 'en';
  /** The `lang` to write on the content: empty where it is the page's own language. */
  contentLanguage = '';
  /** False until the first language is there, or is known not to come. */
  ready = false;

  readonly #host: Host;
  readonly #sections: Set<Section>;
  readonly #needsCountries: () => boolean;
  #countries: CountryNames | null = null;
  #wanted: string | null = null;
  #stop: (() => void) | null = null;

  constructor(host: Host, sections: readonly Section[], needsCountries: () => boolean) {
    this.#host = host;
    this.#sections = new Set(sections);
    this.#needsCountries = needsCountries;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observeLanguage(this.#host, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }

  hostUpdate(): void {
    const tag = nearestLanguage(this.#host);
    const wanted = `${tag}|${this.#needsCountries()}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(tag, wanted);
  }

  async #load(tag: string, wanted: string): Promise<void> {
    const spoken = negotiate(tag);
    let locale = spoken ?? 'en';
    let catalogue: Catalogue = {};
    let countries: CountryNames | null = null;
    try {
      [countries, catalogue] = await this.#fetch(locale);
    } catch (error) {
      // English is in the code, and English is better than nothing; `retry` tries again.
      warnOnce(`The language "${locale}" could not be loaded.`, error);
      locale = 'en';
    }
    if (wanted !== this.#wanted) return;
    this.locale = locale;
    this.#countries = countries;
    this.contentLanguage = locale === spoken ? '' : locale;
    this.msg = messageFunction(catalogue);
    this.ready = true;
    this.#host.requestUpdate();
  }

  async #fetch(locale: Locale): Promise<[CountryNames | null, Catalogue]> {
    const [countries, ...catalogues] = await Promise.all([
      this.#needsCountries() ? loadCountryNames(locale) : null,
      ...[...this.#sections].map((section) => loadCatalogue(locale, section)),
    ]);
    return [countries, Object.assign({}, ...catalogues) as Catalogue];
  }

  /** Makes the messages of another section available, in this language and in those to come. */
  async addSection(section: Section): Promise<void> {
    if (this.#sections.has(section)) return;
    this.#sections.add(section);
    await this.#load(nearestLanguage(this.#host), this.#wanted ?? '');
  }

  /** Forgets a failed language, so that the next update tries it again. */
  retry(): void {
    this.#wanted = null;
  }

  number(value: number): string {
    return formatNumber(value, this.locale);
  }

  date(date: string): string {
    return formatDate(date, this.locale);
  }

  /** "A, B and C". */
  list(items: readonly string[]): string {
    return formatList(items, this.locale);
  }

  plural(value: number, forms: PluralForms): string {
    return forms[pluralCategory(value, this.locale)] ?? forms.other;
  }

  /** `NO` → "Norway"; the code itself where the name is not known. */
  country(code: string): string {
    return this.#countries?.name(code) ?? code;
  }

  /** `NO` → "in Norway". */
  inCountry(code: string): string {
    return this.#countries?.inCountry(code) ?? code;
  }
}
