import { plain } from './fold.js';

/** A name as it stands in an id or a URL fragment: `Århus N` → `arhus-n`. */
export function slug(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The id of an authority when nothing else in its country has the same name. */
export function signatoryId(country: string, name: string): string {
  return `${country.toLowerCase()}-${slug(name)}`;
}
