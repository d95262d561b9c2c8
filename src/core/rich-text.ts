// Private-use characters: no language and no data contains them.
const FIRST = 0xe000;

/** A placeholder that survives a message and is replaced by markup in `richText`. */
export const mark = (index: number): string => String.fromCharCode(FIRST + index);

/**
 * Puts markup into a translated sentence. Messages are plain strings, so that no translation can
 * carry HTML, and the translator decides where in the sentence each piece stands.
 */
export function richText<Piece>(text: string, pieces: readonly Piece[]): (Piece | string)[] {
  return text.split(/([\uE000-\uE00F])/).flatMap((part) => {
    const index = part.charCodeAt(0) - FIRST;
    if (part.length === 1 && index >= 0 && index < 16) return pieces[index] ?? [];
    return part === '' ? [] : part;
  });
}
