/**
 * Messages in the embed: numbers for ids, and catalogues without ids. Code and catalogues are built
 * together there, and nobody reads them.
 */
import { catalogueModules } from '../src/localization/generated/index.js';
import type { Catalogue } from '../src/localization/message.js';

/** Ids that the code puts together, and the codes of countries; they stay as they are. */
const COMPUTED = /^(format|facts(-more)?\.(label|topic|place|theme))\.|^[^.]+$|^in\./;

const sections = await Promise.all(Object.values(catalogueModules.en).map((load) => load()));
const numbers = new Map(
  sections
    .flatMap(({ catalogue }) => Object.keys(catalogue))
    .filter((id) => !COMPUTED.test(id))
    .map((id, number) => [id, number]),
);

/** The id of a message in the embed. Throws where no catalogue has it. */
export function shortId(id: string): number | string {
  if (COMPUTED.test(id)) return id;
  const found = numbers.get(id);
  if (found === undefined) throw new Error(`No catalogue has the message "${id}".`);
  return found;
}

/** A catalogue as `src/localization/unpack-catalogue.ts` reads it. */
export function packCatalogue(catalogue: Catalogue): string {
  let next: number | null = null;
  return Object.entries(catalogue)
    .map(([name, text]) => {
      const id = shortId(name);
      const line = id === next ? text : `${text}\t${id}`;
      next = typeof id === 'number' ? id + 1 : null;
      return line;
    })
    .join('\n');
}
