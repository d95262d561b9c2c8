import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../core/warn.js';
import { loadCatalogue, type Section } from '../localization/catalogues.js';
import { formatDate, formatList, formatNumber } from '../localization/format.js';
import { nearestLanguage, negotiate, type Locale } from '../localization/locales.js';
import { messageFunction, type Catalogue, type MsgFn } from '../localization/message.js';
import { observeLanguage } from './language-observer.js';

type Host = ReactiveControllerHost & Element;

/**
 * Speaks the language of the place where the host stands, follows it live, and loads what it needs
 * for that. While a new language loads, the one shown before stays.
 */
export class LocalizeController implements ReactiveController {
  /** Looks up a message; its source text is what is said when nothing is translated. */
  msg: MsgFn = messageFunction({});
  catalogue: Catalogue = {};
  locale: Locale = 'en';
  /** The `lang` to write on the content: empty where it is the page's own language. */
  contentLanguage = '';
  /** Why there are no words, not even English ones; null where there are. */
  error: Error | null = null;
  /** False until the first language is there, or is known not to come. */
  ready = false;

  readonly #host: Host;
  readonly #sections: Set<Section>;
  #wanted: string | null = null;
  #stop: (() => void) | undefined;

  constructor(host: Host, sections: readonly Section[]) {
    this.#host = host;
    this.#sections = new Set(sections);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observeLanguage(this.#host, () => this.#host.requestUpdate());
    // It may have been moved to a place with another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#wanted) return;
    this.#wanted = tag;
    void this.#load(tag);
  }

  async #load(tag: string): Promise<void> {
    const spoken = negotiate(tag);
    let failure: Error | null = null;
    // English is better than nothing; `retry` tries again.
    for (const locale of new Set<Locale>([spoken ?? 'en', 'en'])) {
      try {
        const catalogues = await Promise.all(
          [...this.#sections].map((section) => loadCatalogue(locale, section)),
        );
        if (tag !== this.#wanted) return;
        this.locale = locale;
        this.catalogue = Object.assign({}, ...catalogues) as Catalogue;
        this.contentLanguage = locale === spoken ? '' : locale;
        this.msg = messageFunction(this.catalogue);
        failure = null;
        break;
      } catch (error) {
        failure = error as Error;
        warnOnce(`The language "${locale}" could not be loaded.`, error);
      }
    }
    this.error = failure;
    this.ready = true;
    this.#host.requestUpdate();
  }

  /** Makes the messages of more sections available, in this language and in those to come. */
  async addSections(...sections: readonly Section[]): Promise<void> {
    const known = this.#sections.size;
    for (const section of sections) this.#sections.add(section);
    if (this.#sections.size > known && this.#wanted !== null) await this.#load(this.#wanted);
  }

  /** Forgets a failed language, so that the next update tries it again. */
  retry(): void {
    this.#wanted = null;
  }

  number(value: number): string {
    return formatNumber(value, this);
  }

  date(date: string): string {
    return formatDate(date, this);
  }

  list(items: readonly string[]): string {
    return formatList(items, this);
  }
}
