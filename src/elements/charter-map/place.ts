import type { LocalizeController } from '../../controllers/localize-controller.js';
import { findPlace, type PlaceAnswer } from '../../dataset/find-place.js';
import { countryAt, type Names, type Points } from '../../dataset/signatories.js';
import { countryName } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import type { MapData } from './load-map.js';

/** Which authority a `place` means, or the words for why it means none. */
export function resolvePlace(
  place: string,
  country: string | null,
  { points, names, otherNames }: Pick<MapData, 'points' | 'names' | 'otherNames'>,
): Pick<MapData, 'place' | 'explainPlace'> {
  const found = names ? findPlace(place, country, points, names, otherNames ?? []) : [];
  return found.length === 1
    ? { place: found[0] ?? -1, explainPlace: null }
    : {
        place: -1,
        explainPlace: (localize) => explainPlace(place, found, points, names, localize),
      };
}

/** Why a `place` marks nothing: nobody of that name is known, or several are. */
function explainPlace(
  place: string,
  found: PlaceAnswer,
  points: Points,
  names: Names | null,
  localize: LocalizeController,
): string {
  const { msg } = localize;
  if (found.length === 0)
    return msg(str`“${place}” is not among the authorities named here.`, {
      id: 'map.unknown-place',
    });
  const candidates = localize.list(
    found.map(
      (index) =>
        `${names?.name[index] ?? ''} (${countryName(localize, countryAt(points, index))}, ${names?.id[index] ?? ''})`,
    ),
  );
  return msg(str`“${place}” may be several: ${candidates}. Name one by its id.`, {
    id: 'map.ambiguous-place',
  });
}
