import { warnOnce } from './warn.js';

/** What was wrong with an attribute, for a console to fold and a script to read. */
export interface ValueWarning {
  readonly element: string;
  readonly attribute: string;
  readonly got: string;
  readonly allowed: readonly string[];
  /** What the element goes on with. */
  readonly used: string;
}

/** Warns that an attribute has a value outside its list. */
export function warnValue(warning: ValueWarning): void {
  const { element, attribute, got, allowed, used } = warning;
  warnOnce(`<${element} ${attribute}="${got}">: not one of ${allowed.join(', ')}; using ${used}.`, {
    ...warning,
    help: 'see "The elements" in the README of charter-widgets',
  });
}
