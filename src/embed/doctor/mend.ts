/** The line that a tag should be. */
import type { Finding, SeenElement } from './types.js';

/** New values of attributes; null takes one away. */
type Changes = Readonly<Record<string, string | null>>;

/** The start tag with another value of an attribute, or without it. */
export function markupWith(
  { tag, placeholder, attributes }: SeenElement,
  changes: Changes,
): string {
  const all = Object.entries({ ...attributes, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const text = all
    .map(([name, value]) => {
      const written = placeholder && !/^(class|id)$/.test(name) ? `data-${name}` : name;
      return value === '' ? ` ${written}` : ` ${written}="${value.replaceAll('"', '&quot;')}"`;
    })
    .join('');
  return placeholder ? `<div data-charter-widget="${tag}"${text}>` : `<${tag}${text}>`;
}

export const mend = (
  element: SeenElement,
  cause: Finding['cause'],
  changes: Changes,
  values: Finding['values'],
  stops = false,
): Finding => ({
  cause,
  stops,
  evidence: element.markup,
  cure: markupWith(element, changes),
  values,
});
