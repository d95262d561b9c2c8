import type { TemplateResult } from 'lit';
import { nextTask } from '../../core/next-task.js';
import { selectCount } from '../../dataset/counts.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { europeNow } from '../../dataset/generated/counts-now.js';
import { loadCounts } from '../../dataset/load-counts.js';
import { loadNames, loadOtherNames, type OtherNames } from '../../dataset/load-names.js';
import { isPartialDate } from '../../dataset/partial-date.js';
import {
  countryAt,
  decodePoints,
  type Names,
  type Points,
  type SignatoryRecord,
} from '../../dataset/signatories.js';
import type { Count } from '../../dataset/types.js';
import type { LargeNames } from '../signatory-list/large-names.js';
import type { loadMapSource } from './map-source.js';
import type { MapPainter } from './map-painter.js';
import { countryOutline, importOutline } from '../../geo/outline-modules.js';
import { decodeOutline, type Outline } from '../../geo/outlines.js';

export interface MapRequest {
  readonly country: string | null;
  readonly place: string | null;
  readonly at: string | null;
  readonly colourBy: 'status' | 'year' | 'country-total';
  /** Absolute address of another dataset; null for the bundled one. */
  readonly src: string | null;
}

/** The published total beside which the named ones are shown. */
export interface Published {
  readonly exact: Count | null;
  /** A rounded one, where it is later. */
  readonly rounded: Count | null;
}

export interface MapData {
  readonly outline: Outline;
  readonly points: Points;
  /** Null until the words are needed, or loaded after the first paint. */
  readonly names: Names | null;
  /** Null until somebody searches. */
  readonly otherNames: OtherNames | null;
  /** Makes a record of another dataset; null for the bundled one. */
  readonly recordAt: ((index: number) => SignatoryRecord) | null;
  /** What carries a dataset that is too large for an SVG, and to be sorted at every key. */
  readonly large: { readonly painter: MapPainter; readonly names: LargeNames } | null;
  readonly published: Published;
  /** Published totals by country, for `colour-by="country-total"`. */
  readonly totals: ReadonlyMap<string, Count>;
  /** The index of the authority that `place` means; -1 for none. */
  readonly place: number;
  /** Why `place` means none, in the reader's language. */
  readonly explainPlace: ((localize: LocalizeController) => TemplateResult) | null;
  /** The country that the picture is of; null for all of Europe. */
  readonly home: string | null;
}

const NOWHERE = { place: -1, explainPlace: null };

export type MapColumns = Pick<MapData, 'points' | 'names' | 'otherNames' | 'recordAt' | 'large'>;

type Totals = Pick<MapData, 'published' | 'totals'>;

const known = (counts: readonly Count[], scope: string, at: string | null): Published => {
  const answer = selectCount(counts, scope, at);
  return answer.kind === 'known'
    ? { exact: answer.count, rounded: answer.laterRounded }
    : { exact: null, rounded: null };
};

type Source = ReturnType<typeof loadMapSource> | null;

async function loadPublished(
  { country, at, colourBy }: MapRequest,
  source: Source,
  signal: AbortSignal,
): Promise<Totals> {
  const day = at && isPartialDate(at) ? at : null;
  const byCountry = colourBy === 'country-total';
  const scope = country ?? 'europe';
  if (!country && !day && !source && !byCountry)
    return { published: { exact: europeNow, rounded: null }, totals: new Map() };
  const loaded = source
    ? [await source]
    : await Promise.all([
        loadCounts(null, scope, signal),
        byCountry ? loadCounts(null, 'countries', signal) : null,
      ]);
  const counts = loaded.flatMap((totals) => totals?.counts ?? []);
  const scopes = new Set(counts.map((count) => count.scope));
  const totals = new Map<string, Count>();
  for (const each of byCountry ? scopes : []) {
    const { exact, rounded } = known(counts, each, day);
    const count = rounded ?? exact;
    if (count && each !== 'europe') totals.set(each, count);
  }
  return { published: known(counts, scope, day), totals };
}

async function loadOutline(country: string | null): Promise<Outline> {
  const encoded = await importOutline(countryOutline(country ?? '') ?? 'europe-low');
  await nextTask();
  return decodeOutline(encoded);
}

async function loadColumns(
  { place, at, colourBy }: MapRequest,
  source: Source,
): Promise<MapColumns> {
  if (source) return (await source).columns;
  const packed = await import('../../dataset/generated/points.js');
  const points = decodePoints(packed.points);
  const [names, otherNames] = await Promise.all([
    place || at || colourBy === 'year' ? loadNames(points) : null,
    place ? loadOtherNames() : null,
  ]);
  return { points, names, otherNames, recordAt: null, large: null };
}

/** Everything for the first paint of what was asked for. Throws what loading throws. */
export async function loadMap(request: MapRequest, signal: AbortSignal): Promise<MapData> {
  const { country, place, src } = request;
  const source = src
    ? import('./map-source.js').then(({ loadMapSource }) => loadMapSource(src, signal))
    : null;
  const framed = (home: string | null): Promise<[Outline, Totals]> =>
    Promise.all([loadOutline(home), loadPublished({ ...request, country: home }, source, signal)]);
  // Without a place it is known from the start what the picture is of; all can load at once.
  const [columns, early] = await Promise.all([
    loadColumns(request, source),
    place ? null : framed(country),
  ]);
  const found = place
    ? (await import('./place.js')).resolvePlace(place, country, columns)
    : NOWHERE;
  const home = found.place >= 0 ? countryAt(columns.points, found.place) : country;
  const [outline, totals] = early ?? (await framed(home));
  await nextTask();
  return { ...columns, ...totals, ...found, outline, home };
}
