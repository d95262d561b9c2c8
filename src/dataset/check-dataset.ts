/** Validates a dataset record by record, so that one bad record costs only itself. */
import {
  validateCount,
  validateSignatory,
  validateSource,
  type Validate,
} from './generated/validate.js';
import type { Dataset } from './fetch-dataset.js';
import { isPartialDate } from './partial-date.js';
import type { SignatoryRecord } from './signatories.js';
import type { Count, Source } from './types.js';

/** A record that was left out, or a source that was. */
export interface DatasetProblem {
  /** JSON pointer into the dataset: `/signatories/3/country`. */
  readonly path: string;
  readonly message: string;
  readonly value: unknown;
}

/** What a file says; what may be left out means unknown, none or no. */
type Loose<Item extends { readonly sources: unknown }> = Omit<Partial<Item>, 'sources'> & {
  readonly sources: readonly string[];
};

type LooseSignatory = Loose<SignatoryRecord> &
  Pick<SignatoryRecord, 'id' | 'name' | 'country' | 'kind' | 'status'>;

type LooseCount = Loose<Count> & Pick<Count, 'scope' | 'value'>;

export type Checked =
  { readonly wrong: string } | { readonly dataset: Dataset; readonly problems: DatasetProblem[] };

const FORMAT = 'charter-dataset/1';

/** A broken file of many thousand records need not be reported record by record. */
const MAX_PROBLEMS = 100;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value that a JSON pointer names. The schemas' own names need no unescaping. */
function lookUp(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], value);
}

/** A pattern lets 31 June pass. */
function impossibleDate(path: string, item: object, fields: readonly string[]): DatasetProblem[] {
  const values = item as Readonly<Record<string, unknown>>;
  return fields
    .filter((field) => typeof values[field] === 'string' && !isPartialDate(values[field]))
    .map((field) => ({ path: `${path}/${field}`, message: 'is not a date', value: values[field] }));
}

/** Checks against the schema; the first fault of a record is enough to leave it out. */
function faults(
  validate: Validate,
  path: string,
  item: unknown,
  dates: readonly string[],
): readonly DatasetProblem[] {
  if (validate(item)) return impossibleDate(path, item as object, dates);
  const error = validate.errors?.[0];
  const pointer = error?.instancePath ?? '';
  return [
    { path: path + pointer, message: error?.message ?? 'is wrong', value: lookUp(item, pointer) },
  ];
}

function checkSources(value: Readonly<Record<string, unknown>>, problems: DatasetProblem[]) {
  const sources = new Map<string, Source>();
  for (const [id, item] of Object.entries(value)) {
    const path = `/sources/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = faults(validateSource, path, item, ['date']);
    if (found.length > 0) problems.push(...found);
    else sources.set(id, item as Source);
  }
  return sources;
}

/** Nothing is shown without a source, so a record with none that is known is left out. */
function resolve(
  path: string,
  ids: readonly string[],
  sources: ReadonlyMap<string, Source>,
  problems: DatasetProblem[],
): Source[] {
  return ids.flatMap((id, index) => {
    const source = sources.get(id);
    if (source !== undefined) return [source];
    problems.push({ path: `${path}/${index}`, message: 'names no valid source', value: id });
    return [];
  });
}

/** Records of one list that are right, made complete. */
function checkList<Item extends { readonly sources: readonly string[] }, Result>(
  list: readonly unknown[],
  rules: {
    readonly path: string;
    readonly validate: Validate;
    readonly dates: readonly string[];
    readonly sources: ReadonlyMap<string, Source>;
    readonly problems: DatasetProblem[];
    readonly complete: (item: Item, sources: readonly Source[]) => Result;
  },
): Result[] {
  return list.flatMap((item, index) => {
    const path = `${rules.path}/${index}`;
    const found = faults(rules.validate, path, item, rules.dates);
    if (found.length > 0) {
      rules.problems.push(...found);
      return [];
    }
    const record = item as Item;
    const sources = resolve(`${path}/sources`, record.sources, rules.sources, rules.problems);
    return sources.length > 0 ? [rules.complete(record, sources)] : [];
  });
}

const completeSignatory = (item: LooseSignatory, sources: readonly Source[]): SignatoryRecord => ({
  id: item.id,
  name: item.name,
  localName: item.localName ?? null,
  country: item.country,
  kind: item.kind,
  status: item.status,
  decided: item.decided ?? null,
  signed: item.signed ?? null,
  plan: item.plan ?? null,
  position: item.position ?? null,
  sources,
});

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

/** The first of several records with one id stays: ids are what links point to. */
function withoutRepeats(
  records: readonly SignatoryRecord[],
  problems: DatasetProblem[],
): SignatoryRecord[] {
  const ids = new Set<string>();
  return records.filter(({ id }) => {
    if (!ids.has(id)) return ids.add(id);
    problems.push({ path: '/signatories', message: 'repeats an id', value: id });
    return false;
  });
}

function bounded(problems: readonly DatasetProblem[]): DatasetProblem[] {
  if (problems.length <= MAX_PROBLEMS) return [...problems];
  const rest = {
    path: '',
    message: 'more problems, not listed',
    value: problems.length - MAX_PROBLEMS,
  };
  return [...problems.slice(0, MAX_PROBLEMS), rest];
}

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

/** Validates a parsed dataset and resolves its sources. */
export function checkDataset(value: unknown): Checked {
  const wrong = wrongShape(value);
  if (wrong !== null) return { wrong };
  const file = value as {
    readonly sources: Readonly<Record<string, unknown>>;
    readonly signatories: readonly unknown[];
    readonly counts: readonly unknown[];
  };
  const problems: DatasetProblem[] = [];
  const sources = checkSources(file.sources, problems);
  const signatories = checkList<LooseSignatory, SignatoryRecord>(file.signatories, {
    path: '/signatories',
    validate: validateSignatory,
    dates: ['decided', 'signed'],
    sources,
    problems,
    complete: completeSignatory,
  });
  const counts = checkList<LooseCount, Count>(file.counts, {
    path: '/counts',
    validate: validateCount,
    dates: ['asOf', 'read', 'since'],
    sources,
    problems,
    complete: completeCount,
  });
  const dataset = { signatories: withoutRepeats(signatories, problems), counts };
  return { dataset, problems: bounded(problems) };
}
