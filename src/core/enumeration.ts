import type { ValueWarning } from './warn-value.js';

/** A page without mistakes does not load the words for them. */
export function report(warning: ValueWarning): void {
  void import('./warn-value.js').then(
    ({ warnValue }) => warnValue(warning),
    () => undefined,
  );
}

/**
 * The value of an enumerated attribute. An unknown value means the documented default (the first
 * of `allowed`) and one warning, never an exception: a typing error must not blank a page.
 */
export function enumeration<const T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const got = value?.trim().toLowerCase();
  const found = allowed.find((each) => each === got);
  if (got && !found) report({ element: host.localName, attribute, got, allowed, used: allowed[0] });
  return found ?? allowed[0];
}
