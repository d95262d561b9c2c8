/** Validates a dataset record by record, so that one bad record costs only itself. */
import { ColumnBuilder, MAX_COUNTRIES, type Columns, type LooseRecord } from './columns.js';
import {
  validateCount,
  validateSignatory,
  validateSource,
  type Validate,
} from './generated/validate.js';
import { isPartialDate } from './partial-date.js';
import type { Count, Source } from './types.js';

/** A record that was left out, or a source that was. */
export interface DatasetProblem {
  /** JSON pointer into the dataset: `/signatories/3/country`. */
  readonly path: string;
  readonly message: string;
  readonly value: unknown;
}

/** What is left of a dataset once its bad records are set aside. */
export interface Dataset {
  readonly columns: Columns;
  readonly counts: readonly Count[];
}

export type Checked =
  { readonly wrong: string } | { readonly dataset: Dataset; readonly problems: DatasetProblem[] };

/** A dataset whose lists are lists; what they hold is not looked at yet. */
export interface DatasetFile {
  readonly sources: Readonly<Record<string, unknown>>;
  readonly signatories: readonly unknown[];
  readonly counts: readonly unknown[];
}

/** What an item of a file cites: ids of sources. */
interface Cited {
  readonly sources: readonly string[];
}

/** A count as a file has it: what is left out is not known, or false. */
type LooseCount = Omit<Partial<Count>, 'sources'> & Pick<Count, 'scope' | 'value'> & Cited;

const FORMAT = 'charter-dataset/1';

const SOURCE_DATES = ['date'];
const SIGNATORY_DATES = ['decided', 'signed'];
const COUNT_DATES = ['asOf', 'read', 'since'];

const TOO_MANY_COUNTRIES = `is one country too many (allowed: ${MAX_COUNTRIES})`;

/** A broken file of many thousand records need not be reported record by record. */
const MAX_PROBLEMS = 100;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with the file as a whole, before any record of it is looked at. */
function wrongShape(value: unknown): string | null {
  if (!isObject(value)) return `must be an object with "format": "${FORMAT}"`;
  if (value['format'] !== FORMAT) {
    return `has the format ${JSON.stringify(value['format'])} (allowed: "${FORMAT}")`;
  }
  if (!isObject(value['sources'])) return '/sources must be an object of sources by id';
  const list = ['signatories', 'counts'].find((name) => !Array.isArray(value[name]));
  return list === undefined ? null : `/${list} must be an array`;
}

/** The file that a parsed value is, or the words for what is wrong with it. */
export const asFile = (value: unknown): DatasetFile | string =>
  wrongShape(value) ?? (value as DatasetFile);

/** The value that a JSON pointer names. The schemas' own names need no unescaping. */
function lookUp(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], value);
}

/** A pattern lets 31 June pass. Up to the 28th, there is nothing to ask. */
const isImpossible = (date: unknown): boolean =>
  typeof date === 'string' && Number(date.slice(8)) > 28 && !isPartialDate(date);

const completeCount = (item: LooseCount, sources: readonly Source[]): Count => ({
  scope: item.scope,
  value: item.value,
  countries: item.countries ?? null,
  asOf: item.asOf ?? null,
  read: item.read ?? null,
  approximate: item.approximate ?? null,
  partial: item.partial ?? false,
  stale: item.stale ?? false,
  current: item.current ?? false,
  since: item.since ?? null,
  sources,
});

/** Checks the parts of a dataset one after the other, and keeps what is right. */
export class DatasetCheck {
  readonly #columns = new ColumnBuilder();
  readonly #ids = new Set<string>();
  /** Each source as the list of itself, which is what most records cite. */
  readonly #sources = new Map<string, readonly [Source]>();
  readonly #lists = new Map<string, readonly Source[]>();
  readonly #problems: DatasetProblem[] = [];
  #unlisted = 0;
  /** Signatories looked at. */
  #seen = 0;

  constructor(sources: DatasetFile['sources']) {
    for (const [id, item] of Object.entries(sources)) {
      const key = id.replaceAll('~', '~0').replaceAll('/', '~1');
      if (this.#isRight(item, validateSource, SOURCE_DATES, '/sources', key))
        this.#sources.set(id, [item as Source]);
    }
  }

  /** The next signatories of the file. */
  add(signatories: DatasetFile['signatories']): void {
    for (const item of signatories) this.#addOne(item, this.#seen++);
  }

  #addOne(item: unknown, index: number): void {
    if (!this.#isRight(item, validateSignatory, SIGNATORY_DATES, '/signatories', index)) return;
    const record = item as LooseRecord & Cited;
    const sources = this.#resolve(record.sources, '/signatories', index);
    // Nothing is shown without a source.
    if (sources.length === 0) return;
    const { size } = this.#ids;
    // The first of several with one id stays: ids are what links point to.
    if (this.#ids.add(record.id).size === size)
      this.#report(`/signatories/${index}/id`, 'is the id of another, too', record.id);
    else if (this.#columns.hasRoomFor(record.country)) this.#columns.add(record, sources);
    else this.#report(`/signatories/${index}/country`, TOO_MANY_COUNTRIES, record.country);
  }

  /** The rest of the file, and the result. */
  finish(items: DatasetFile['counts']): Exclude<Checked, { readonly wrong: string }> {
    const counts: Count[] = [];
    for (const [index, item] of items.entries()) {
      if (!this.#isRight(item, validateCount, COUNT_DATES, '/counts', index)) continue;
      const count = item as LooseCount;
      const sources = this.#resolve(count.sources, '/counts', index);
      if (sources.length > 0) counts.push(completeCount(count, sources));
    }
    const problems = [...this.#problems];
    if (this.#unlisted > 0)
      problems.push({ path: '', message: 'more problems, not listed', value: this.#unlisted });
    return {
      dataset: { columns: this.#columns.finish(), counts },
      problems,
    };
  }

  /** Whether an item is as its schema and the calendar want it; reports where not. */
  #isRight(
    item: unknown,
    validate: Validate,
    dates: readonly string[],
    list: string,
    key: string | number,
  ): boolean {
    if (!validate(item)) {
      // The first fault of a record is enough to leave it out.
      const { instancePath = '', message = 'is wrong' } = validate.errors?.[0] ?? {};
      this.#report(`${list}/${key}${instancePath}`, message, lookUp(item, instancePath));
      return false;
    }
    const values = item as Readonly<Record<string, unknown>>;
    let isRight = true;
    for (const field of dates) {
      if (!isImpossible(values[field])) continue;
      this.#report(`${list}/${key}/${field}`, 'is not a date', values[field]);
      isRight = false;
    }
    return isRight;
  }

  /** The sources with these ids; one list for all records that cite the same. */
  #resolve(ids: readonly string[], list: string, key: number): readonly Source[] {
    const [only] = ids;
    const single = ids.length === 1 ? this.#sources.get(only ?? '') : undefined;
    if (single) return single;
    const together = JSON.stringify(ids);
    const known = this.#lists.get(together);
    if (known) return known;
    const found: Source[] = [];
    for (const [index, id] of ids.entries()) {
      const source = this.#sources.get(id);
      if (source) found.push(...source);
      else this.#report(`${list}/${key}/sources/${index}`, 'names no valid source', id);
    }
    if (found.length === ids.length) this.#lists.set(together, found);
    return found;
  }

  #report(path: string, message: string, value: unknown): void {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push({ path, message, value });
    else this.#unlisted += 1;
  }
}

/** Validates a parsed dataset and resolves its sources. */
export function checkDataset(value: unknown): Checked {
  const file = asFile(value);
  if (typeof file === 'string') return { wrong: file };
  const check = new DatasetCheck(file.sources);
  check.add(file.signatories);
  return check.finish(file.counts);
}
