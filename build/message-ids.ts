/**
 * Shorter ids for the messages of the embed: where code and catalogues are built together, nobody
 * reads them.
 */
import { catalogueModules } from '../src/localization/generated/index.js';

/** Ids that the code puts together; they stay as they are. */
const COMPUTED = /^(format|facts(-more)?\.(label|topic|place|theme))\./;

/** The key of the phrase "in {}" in the catalogue of countries. */
const TAKEN = 'in';

/** `a` to `z`, then `aa` and so on, as columns of a spreadsheet are named. */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(97 + (index % 26));
}

const modules = await Promise.all(
  Object.entries(catalogueModules.en)
    .filter(([section]) => section !== 'countries')
    .map(([, load]) => load()),
);
const ids = modules
  .flatMap(({ catalogue }) => Object.keys(catalogue))
  .filter((id) => !COMPUTED.test(id))
  .sort();
const names = Array.from({ length: ids.length + 1 }, (_, index) => letters(index)).filter(
  (name) => name !== TAKEN,
);
const short = new Map(ids.map((id, i) => [id, names[i]]));

/** The id of a message in the embed. Throws where no catalogue has it. */
export function shortId(id: string): string {
  if (COMPUTED.test(id)) return id;
  const found = short.get(id);
  if (found === undefined) throw new Error(`No catalogue has the message "${id}".`);
  return found;
}
