import type { LocaleModule, MsgFn } from '@lit/localize/internal/types.js';
// The tag by itself, without the page-global runtime that the package's entry brings along.
import { str } from '@lit/localize/internal/str-tag.js';

export { str, type MsgFn };

/**
 * A translated message as the generated catalogues hold it: plain text, or text and the indexes of
 * the values that stand between.
 */
export type CompactMessage = string | readonly (string | number)[];
export type Catalogue = Readonly<Record<string, CompactMessage>>;

/** A message with its values. */
export const fill = (parts: CompactMessage, values: readonly unknown[]): string =>
  typeof parts === 'string'
    ? parts
    : parts.map((part) => (typeof part === 'number' ? values[part] : part)).join('');

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
  const msg = (template: Template, options?: string | { readonly id?: string }): string => {
    const translated = catalogue[(typeof options === 'string' ? options : options?.id) ?? ''];
    if (typeof template === 'string') return String(translated ?? template);
    const values = isCompact(template) ? template : template.values;
    return fill(
      translated ??
        (isCompact(template)
          ? []
          : template.strings.flatMap((text, i) => (i > 0 ? [i - 1, text] : text))),
      values,
    );
  };
  return msg as MsgFn;
}
