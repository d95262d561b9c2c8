import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { PlaceAnswer } from '../../dataset/find-place.js';
import { countryAt, type Names, type Points } from '../../dataset/signatories.js';
import { str } from '../../localization/message.js';
import { countryName, list } from '../../localization/grammar.js';

/** Why a `place` marks nothing: nobody of that name is known, or several are. */
export function explainPlace(
  place: string,
  found: PlaceAnswer,
  points: Points,
  names: Names | null,
  localize: LocalizeController,
): string | null {
  const { msg } = localize;
  if (found.length === 1) return null;
  if (found.length === 0)
    return msg(str`“${place}” is not among the authorities named here.`, {
      id: 'map.unknown-place',
    });
  const candidates = list(localize, 
    found.map(
      (index) =>
        `${names?.name[index] ?? ''} (${countryName(localize, countryAt(points, index))}, ${names?.id[index] ?? ''})`,
    ),
  );
  return msg(str`“${place}” may be several: ${candidates}. Name one by its id.`, {
    id: 'map.ambiguous-place',
  });
}
