/**
 * Gives every authority the position of its place or seat, from the gazetteers and from
 * `places/overrides.json`. Running it again changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readSignatoryFiles, type SignatoryRecord } from '../check/files.js';
import { readGazetteer } from '../places/gazetteer.js';
import { locate, type Overrides } from '../places/locate.js';

const OVERRIDES = 'data/places/overrides.json';

async function writeJson(path: string, value: unknown): Promise<void> {
  const options = (await resolveConfig(path)) ?? {};
  const text = await format(JSON.stringify(value), { ...options, filepath: path });
  if (text !== readFileSync(path, 'utf8')) writeFileSync(path, text);
}

const files = readSignatoryFiles();
const countries = new Set(files.flatMap(({ records }) => records.map(({ country }) => country)));
const gazetteer = readGazetteer(countries);
const overrides = JSON.parse(readFileSync(OVERRIDES, 'utf8')) as Overrides;

let placed = 0;
const problems: string[] = [];
const ids = new Set<string>();

function place(record: SignatoryRecord): SignatoryRecord {
  ids.add(record.id);
  const found = locate(gazetteer, overrides, record);
  if ('problem' in found) {
    problems.push(`${record.id}: ${found.problem}`);
    return record;
  }
  placed += 1;
  return { ...record, position: found.position, gazetteer: found.gazetteer };
}

for (const { path, records } of files) await writeJson(path, records.map(place));
for (const id of Object.keys(overrides)) {
  if (!ids.has(id)) problems.push(`${OVERRIDES}: no authority has this id (${id})`);
}
for (const problem of problems) console.error(problem);
console.log(`data:geocode: ${placed} placed, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
