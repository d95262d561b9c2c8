/** What elements would say, as plain text and without an element: for pictures, and for pasted fallbacks. */
import { nothing } from 'lit';
import { isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import { LocalizeController } from '../src/controllers/localize-controller.js';
import { catalogueModules } from '../src/localization/generated/index.js';
import type { Locale } from '../src/localization/locales.js';
import { messageFunction, type Catalogue } from '../src/localization/message.js';

/** What a template of Lit says, without its tags. */
export function textOf(template: unknown): string {
  const markup = (value: unknown): string => {
    if (value === nothing) return '';
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(markup).join('');
    if (!isTemplateResult(value, TemplateResultType.HTML))
      throw new Error(`Not a text: ${String(value)}.`);
    const { strings, values } = value;
    return strings.map((text, i) => (i > 0 ? markup(values[i - 1]) : '') + text).join('');
  };
  return markup(template)
    .replace(/<[^>]*>/g, '')
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** What an element would speak with, without the element. */
export async function speak(locale: Locale): Promise<LocalizeController> {
  const modules = await Promise.all(Object.values(catalogueModules[locale]).map((load) => load()));
  const catalogue = Object.assign({}, ...modules.map((each) => each.catalogue)) as Catalogue;
  const localize = Object.create(LocalizeController.prototype) as LocalizeController;
  return Object.assign(localize, { locale, catalogue, msg: messageFunction(catalogue) });
}
