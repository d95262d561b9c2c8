/** Checks every data file: `npm run data:check`. Exits with 1 when something must be put right. */
import { basename } from 'node:path';
import { checkArticles, type ArticleFact } from '../check/articles.js';
import { readOutlines } from '../check/countries.js';
import { checkCurrent, checkDated } from '../check/counts.js';
import { checkCountDates, checkSignatoryDates, checkSourceDates } from '../check/dates.js';
import {
  readJson,
  readOptionalJson,
  readSignatoryFiles,
  type CountRecord,
  type SourceTable,
} from '../check/files.js';
import { checkIds } from '../check/ids.js';
import { checkPositions } from '../check/positions.js';
import { formatProblem, type Problem } from '../check/problem.js';
import {
  checkDangling,
  checkSameSource,
  checkUnused,
  citationsOf,
  type Citation,
} from '../check/references.js';
import { schemaCheck, type SchemaCheck } from '../check/schema.js';
import { checkDuplicates, checkPlaceInFiles, checkStatus } from '../check/signatories.js';

const SOURCES = 'data/sources.json';
const COUNTS = 'data/counts.json';
const NAMES = 'data/names.json';
const FACTS = 'data/facts.json';
const OVERRIDES = 'data/places/overrides.json';

type Citing = readonly { readonly sources: readonly string[] }[];
type Identified = readonly { readonly id: string }[];

const today = new Date().toISOString().slice(0, 10);
const files = readSignatoryFiles();
const sources = readJson(SOURCES);
const counts = readJson(COUNTS);
const names = readJson(NAMES);
const facts = readOptionalJson(FACTS);

/** The schema of facts describes one of them. */
function factShapes(check: SchemaCheck): Problem[] {
  if (facts === undefined) return [];
  if (!Array.isArray(facts)) {
    return [{ file: FACTS, path: '/', message: 'must be array', value: facts }];
  }
  return facts.flatMap((fact: unknown, index) =>
    check('fact', FACTS, fact).map((problem) => ({
      ...problem,
      path: `/${index}${problem.path === '/' ? '' : problem.path}`,
    })),
  );
}

/** Everything else relies on the shapes, so it waits until these are right. */
function checkShapes(): Problem[] {
  const check = schemaCheck();
  return [
    ...check('sources', SOURCES, sources),
    ...check('count', COUNTS, counts),
    ...check('names', NAMES, names),
    ...check('overrides', OVERRIDES, readJson(OVERRIDES)),
    ...files.flatMap(({ path, records }) => check('signatory', path, records)),
    ...factShapes(check),
  ];
}

function checkContents(table: SourceTable, totals: readonly CountRecord[]): Problem[] {
  const outlines = readOutlines();
  const citations: Citation[] = [
    ...files.flatMap(({ path, records }) => citationsOf(path, records)),
    ...citationsOf(COUNTS, totals),
    ...citationsOf(NAMES, names as Citing),
    ...citationsOf(FACTS, (facts ?? []) as Citing),
  ];
  return [
    ...files.flatMap(({ path, records }) => [
      ...checkPlaceInFiles(path, basename(path, '.json').toUpperCase(), records),
      ...checkStatus(path, records),
      ...checkSignatoryDates(path, records, today),
      ...checkPositions(path, records, outlines),
    ]),
    ...checkDuplicates(files),
    ...checkIds(FACTS, (facts ?? []) as Identified),
    ...checkArticles(FACTS, (facts ?? []) as readonly ArticleFact[]),
    ...checkCountDates(COUNTS, totals, today),
    ...checkCurrent(COUNTS, totals),
    ...checkDated(COUNTS, totals),
    ...checkSourceDates(SOURCES, table, today),
    ...checkSameSource(SOURCES, table),
    ...checkDangling(citations, table),
    // Without the facts, nobody can tell which of the sources are theirs.
    ...(facts === undefined ? [] : checkUnused(SOURCES, citations, table)),
  ];
}

const size = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function summary(): string {
  const signatories = files.reduce((sum, { records }) => sum + records.length, 0);
  return [
    `${signatories} signatories`,
    `${size(counts)} counts`,
    facts === undefined ? 'no facts yet' : `${size(facts)} facts`,
    `${size(names)} names`,
    `${Object.keys(sources as SourceTable).length} sources`,
  ].join(', ');
}

const shapes = checkShapes();
const problems =
  shapes.length > 0
    ? shapes
    : checkContents(sources as SourceTable, counts as readonly CountRecord[]);
for (const problem of problems) console.error(formatProblem(problem));
const verdict = problems.length === 0 ? 'ok' : `${problems.length} problems`;
console.log(`data:check: ${summary()}: ${verdict}`);
process.exitCode = problems.length === 0 ? 0 : 1;
