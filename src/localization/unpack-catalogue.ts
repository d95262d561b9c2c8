import type { Catalogue } from './message.js';

/**
 * Reads a catalogue that the embed's build has packed: a message in each line, and after a tab its
 * id where that is not the number after the one before.
 */
export function unpackCatalogue(packed: string): Catalogue {
  let next = 0;
  return Object.fromEntries(
    packed.split('\n').map((line) => {
      const [text = '', id = next] = line.split('\t');
      next = Number(id) + 1;
      return [id, text];
    }),
  );
}
