import type { SignatoryRecord } from '../check/files.js';
import type { Gazetteer, Place } from './gazetteer.js';
import { match, type Match } from './match.js';

/** A place settled by hand: an explicit position, a GeoNames id, or the seat to look up instead. */
export interface Override {
  readonly position?: readonly [number, number];
  readonly gazetteer?: string;
  readonly seat?: string;
  readonly reason: string;
}

export type Overrides = Readonly<Record<string, Override>>;

export type Located =
  | { readonly position: readonly [number, number]; readonly gazetteer: string }
  | { readonly problem: string };

type Authority = Pick<SignatoryRecord, 'id' | 'name' | 'localName' | 'names' | 'country' | 'kind'>;

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

const at = (place: Place, gazetteer: string): Located => ({
  position: [round(place.lon), round(place.lat)],
  gazetteer,
});

function describe(place: Place): string {
  return `${place.name} ${place.id === null ? '' : `geonames:${place.id} `}${place.lat},${place.lon}`;
}

function fromMatch(found: Match): Located {
  switch (found.kind) {
    case 'found':
      return at(found.place, found.gazetteer);
    case 'ambiguous':
      return { problem: `homonyms, settle it by hand: ${found.places.map(describe).join('; ')}` };
    case 'missing':
      return { problem: 'not in the gazetteers, settle it by hand' };
  }
}

function fromOverride(gazetteer: Gazetteer, country: string, override: Override): Located {
  const source = override.gazetteer ?? 'override';
  if (override.position !== undefined) {
    return { position: override.position, gazetteer: source };
  }
  if (source.startsWith('geonames:')) {
    const place = gazetteer.byId.get(Number(source.slice('geonames:'.length)));
    return place === undefined ? { problem: `no such place (${source})` } : at(place, source);
  }
  if (override.seat === undefined) return { problem: 'the override names neither place nor seat' };
  return fromMatch(match(gazetteer, country, [override.seat]));
}

/** Where an authority sits, or why that cannot be told. */
export function locate(gazetteer: Gazetteer, overrides: Overrides, authority: Authority): Located {
  const override = overrides[authority.id];
  if (override !== undefined) return fromOverride(gazetteer, authority.country, override);
  // A region's name is often a town's name somewhere else: its seat is named by hand.
  if (authority.kind !== 'municipality') return { problem: 'its seat must be named by hand' };
  const names = [authority.name.replace(/ \(.*\)$/, ''), ...authority.names];
  if (authority.localName !== null) names.push(authority.localName);
  return fromMatch(match(gazetteer, authority.country, names));
}
