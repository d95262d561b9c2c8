/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['đ', 'd'],
  // One letter in two shapes: a capital Σ cannot tell which of the two it was.
  ['ς', 'σ'],
]);

/**
 * Lower case without diacritics. Other scripts keep their letters.
 * Decomposing comes first: the lower case of `İ` would otherwise carry a dot of its own.
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łøßæœðþıđς]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/**
 * What two spellings of one name have in common, for searching:
 * case, accents and punctuation do not matter, so `malmo` finds `Malmö`.
 */
export function fold(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
