/** What the bundled data know of countries and authorities. */
import { findPlace } from '../../dataset/find-place.js';
import { fold } from '../../dataset/fold.js';
import { loadNames, loadOtherNames } from '../../dataset/load-names.js';
import { decodePoints } from '../../dataset/signatories.js';
import type { Candidate, Known } from './types.js';
import { distance } from './vocabulary.js';

const AT_MOST = 5;

export async function loadKnown(): Promise<Known> {
  const [{ points: packed }, { catalogue: countries }] = await Promise.all([
    import('../../dataset/generated/points.js'),
    import('../../localization/generated/en/countries.js'),
  ]);
  const points = decodePoints(packed);
  const [names, otherNames] = await Promise.all([loadNames(points), loadOtherNames()]);
  const candidate = (index: number): Candidate => ({
    id: names.id[index] ?? '',
    name: names.name[index] ?? '',
  });
  return {
    isCountry: (code) => /^[A-Z]{2}$/.test(code) && code in countries,
    find: (place, country) =>
      findPlace(place, country, points, names, otherNames).slice(0, AT_MOST).map(candidate),
    similar(place) {
      const wanted = fold(place);
      return names.name
        .map((name, index) => ({ index, away: distance(wanted, fold(name)) }))
        .filter(({ away }) => away <= Math.max(1, wanted.length / 4))
        .sort((a, b) => a.away - b.away)
        .slice(0, AT_MOST)
        .map(({ index }) => candidate(index));
    },
  };
}
