import type { LocaleModule, MsgFn } from '@lit/localize/internal/types.js';
// The tag by itself, without the page-global runtime that the package's entry brings along.
import { str } from '@lit/localize/internal/str-tag.js';

export { str, type MsgFn };

/** Translated messages by their ids; `{0}` is the place of the first value. */
export type Catalogue = Readonly<Record<string, string>>;

/** A message with its values. */
export const fill = (text: string, values: readonly unknown[]): string =>
  text
    .split(/\{(\d)\}/)
    .map((part, i) => (i % 2 ? values[Number(part)] : part))
    .join('');

/** In the source a template and its options; in the embed, values alone and an id (build/compact-source.ts). */
type Template = LocaleModule['templates'][string] | readonly unknown[];

const isCompact = (template: Template): template is readonly unknown[] => Array.isArray(template);

/**
 * A `msg` that looks up `catalogue` and falls back to the source text.
 *
 * @lit/localize keeps one language for the whole page and gives its extraction to every call whose
 * function has the type `MsgFn`. Elements need a language each, so this is our own function under
 * that type: the extraction and the XLIFF files stay the standard ones. Explicit ids are a must.
 */
export function messageFunction(catalogue: Catalogue): MsgFn {
  const msg = (
    template: Template,
    options?: string | number | { readonly id?: string },
  ): string => {
    const translated = catalogue[(typeof options === 'object' ? options.id : options) ?? ''];
    if (typeof template === 'string') return translated ?? template;
    if (isCompact(template)) return fill(translated ?? '', template);
    const { strings, values } = template;
    return fill(
      translated ?? strings.reduce((text, each, i) => `${text}{${i - 1}}${each}`),
      values,
    );
  };
  return msg as MsgFn;
}
