import { report } from './enumeration.js';

/**
 * The tokens of a list attribute, separated by spaces or commas. Unknown ones are warned about and
 * left out; an empty or wholly unknown list means all of `allowed`.
 */
export function tokens<const T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
): readonly T[] {
  const wanted = (value ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const isKnown = (each: string): each is T => (allowed as readonly string[]).includes(each);
  for (const got of wanted)
    if (!isKnown(got))
      report({ element: host.localName, attribute, got, allowed, used: 'the others' });
  const known = wanted.filter(isKnown);
  return known.length > 0 ? known : allowed;
}
