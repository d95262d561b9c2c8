/** The other half of `src/dataset/signatories.ts`, `src/dataset/shard.ts` and `src/dataset/unpack.ts`. */
import { signatoryId } from '../../src/dataset/slug.js';
import {
  KINDS,
  STATUSES,
  type PackedNames,
  type PackedPoints,
} from '../../src/dataset/signatories.js';
import type { PackedShard } from '../../src/dataset/shard.js';
import type { SignatoryRecord, SourceTable } from './files.js';

const DIGITS = 86;

const digit = (value: number): string => String.fromCharCode(value + (value > 51 ? 41 : 40));

function packPairs(values: readonly number[]): string {
  const bad = values.find((value) => value < 0 || value >= DIGITS ** 2);
  if (bad !== undefined) throw new RangeError(`${bad} does not fit two digits`);
  const first = values.map((value) => digit(Math.floor(value / DIGITS)));
  return [...first, ...values.map((value) => digit(value % DIGITS))].join('');
}

function positionOf({ id, position }: SignatoryRecord): readonly [number, number] {
  if (position === null) throw new Error(`${id} has no position: run npm run data:geocode`);
  return position;
}

const hundredths = (degrees: number): number => Math.round(degrees * 100);

/** `aaab` → `3ab`. */
export function packRuns(values: readonly number[]): string {
  const letters = values.map((value) => String.fromCharCode(97 + value)).join('');
  return letters.replace(/(.)\1+/g, (run: string) => `${run.length}${run[0] ?? ''}`);
}

function packDate(date: string | null): string {
  if (date === null) return '';
  return date.startsWith('20') ? date.slice(2).replaceAll('-', '') : `~${date}`;
}

/** Long gaps cost more than their length: `,,,,,` → `(6)`. */
export function packDates(dates: readonly (string | null)[]): string {
  return dates
    .map(packDate)
    .join(',')
    .replace(/,{4,}/g, (gap) => `(${gap.length + 1})`);
}

export function packPoints(records: readonly SignatoryRecord[]): PackedPoints {
  const countries = [...new Set(records.map(({ country }) => country))];
  const packed = countries.map((country) => {
    const own = records.filter((record) => record.country === country).map(positionOf);
    const [lons, lats] = [0, 1].map((axis) => own.map((p) => hundredths(p[axis] ?? NaN))) as [
      number[],
      number[],
    ];
    const [west, south] = [lons, lats].map((axis) => Math.floor(Math.min(...axis) / 100)) as [
      number,
      number,
    ];
    return {
      head: `${country}${own.length},${west},${south}`,
      lons: lons.map((lon) => lon - west * 100),
      lats: lats.map((lat) => lat - south * 100),
    };
  });
  return {
    countries: packed.map(({ head }) => head).join(';'),
    lon: packPairs(packed.flatMap(({ lons }) => lons)),
    lat: packPairs(packed.flatMap(({ lats }) => lats)),
    status: packRuns(records.map(({ status }) => STATUSES.indexOf(status))),
  };
}

function withoutSeparators(id: string, texts: readonly string[]): readonly string[] {
  const bad = texts.find((text) => /[|\n]/.test(text));
  if (bad !== undefined) throw new Error(`${id}: a name must not hold "|" (${bad})`);
  return texts;
}

export function packNames(records: readonly SignatoryRecord[]): PackedNames {
  const ids = records.flatMap(({ id, country, name }, index) =>
    id === signatoryId(country, name) ? [] : [`${index}:${id}`],
  );
  return {
    names: records.flatMap(({ id, name }) => withoutSeparators(id, [name])).join('|'),
    kinds: packRuns(records.map(({ kind }) => KINDS.indexOf(kind))),
    signed: packDates(records.map(({ signed }) => signed)),
    decided: packDates(records.map(({ decided }) => decided)),
    ids: ids.join(','),
  };
}

export function packOtherNames(records: readonly SignatoryRecord[]): string {
  return records
    .map((record) => withoutSeparators(record.id, otherNamesOf(record)).join('|'))
    .join('\n');
}

/** What an authority is found by beside its name; `localName` comes first. */
function otherNamesOf({ name, localName, names, nationalCode }: SignatoryRecord): string[] {
  const others = [localName, ...names, nationalCode].filter((text) => text !== null);
  return [...new Set(others)].filter((text) => text !== name);
}

const withoutTail = <T>(row: readonly T[]): readonly T[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

function packLocalName({ name, localName }: SignatoryRecord): string {
  if (localName === null) return '';
  return localName.startsWith(name) ? `+${localName.slice(name.length)}` : localName;
}

/** Authorities of one country; sources that several of them share stand once. */
export function packShard(records: readonly SignatoryRecord[], sources: SourceTable): PackedShard {
  const ids = [...new Set(records.flatMap((record) => record.sources))];
  return {
    sources: ids.map((id) => {
      const source = sources[id];
      if (source === undefined) throw new Error(`no source has the id "${id}"`);
      const { publisher, url, date, title } = source;
      // A link says where to look; without one, the document's title has to.
      const shown = url === null ? (title ?? '') : '';
      return withoutTail([publisher, url ?? '', date ?? '', shown]) as readonly [string];
    }),
    cited: records
      .map((record) => record.sources.map((source) => ids.indexOf(source)).join(','))
      .join(';'),
    localNames: records
      .map((record) => withoutSeparators(record.id, [packLocalName(record)]).join(''))
      .join('|'),
    plans: records.flatMap(({ plan }, index) =>
      plan ? [[index, plan.title ?? '', plan.url ?? '', plan.adopted ?? ''] as const] : [],
    ),
    otherNames: records.flatMap((record, index) => {
      const others = otherNamesOf(record).filter((text) => text !== record.localName);
      return others.length > 0 ? [[index, ...others] as const] : [];
    }),
  };
}

/** `12:2014,33:`: the indexes of those whose plan is known, with the day of it where that is. */
export function packPlans(records: readonly SignatoryRecord[]): string {
  return records
    .flatMap(({ plan }, index) => (plan ? `${index}:${plan.adopted ?? ''}` : []))
    .join(',');
}
