/** What an element was asked for and cannot show: a country, a day, an authority. */
import { isPartialDate } from '../../dataset/partial-date.js';
import { mend } from './mend.js';
import type { Candidate, Finding, Known, SeenElement } from './types.js';
import { DAYS, VOCABULARY, WITHOUT_COUNTRY } from './vocabulary.js';

/** Codes that look right and are none of ISO 3166-1. */
const COMMON_SLIPS: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  SW: 'SE',
  SV: 'SE',
  NB: 'NO',
  NN: 'NO',
  DA: 'DK',
  NOR: 'NO',
  SWE: 'SE',
  FIN: 'FI',
  DNK: 'DK',
  DEU: 'DE',
  GER: 'DE',
  FRA: 'FR',
  NORGE: 'NO',
  NORWAY: 'NO',
  SVERIGE: 'SE',
  SWEDEN: 'SE',
};

const choice = (all: readonly Candidate[]): string =>
  all.map(({ id, name }) => `${id} (${name})`).join(', ');

export function* requestFindings(element: SeenElement, known: Known): Generator<Finding> {
  const { tag, attributes } = element;
  const { country, place, src } = attributes;
  const vocabulary = VOCABULARY[tag];
  for (const attribute of DAYS) {
    const value = attributes[attribute];
    if (
      !value ||
      isPartialDate(value) ||
      (attribute !== 'at' && !vocabulary?.free.includes(attribute))
    )
      continue;
    const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value.trim()) ?? [];
    const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : '2018-02-26';
    yield mend(
      element,
      'unknown-date',
      { [attribute]: isPartialDate(iso) ? iso : '2018-02-26' },
      { attribute, value },
      attribute === 'at',
    );
  }
  if (country && !WITHOUT_COUNTRY.includes(tag) && !known.isCountry(country.toUpperCase()))
    yield mend(
      element,
      'unknown-country',
      { country: COMMON_SLIPS[country.toUpperCase()] ?? 'NO' },
      { value: country },
      true,
    );
  if (!vocabulary?.free.includes('place') || src) return;
  if (tag === 'signatory-card' && !place) {
    yield mend(element, 'no-place', { place: 'se-gnesta' }, {}, true);
    return;
  }
  if (!place) return;
  const found = known.find(place, country?.toUpperCase() ?? null);
  const [first, ...others] = found;
  if (first && others.length > 0)
    yield mend(
      element,
      'ambiguous-place',
      { place: first.id },
      { value: place, candidates: choice(found) },
      true,
    );
  if (first) return;
  // The other country may be the mistake.
  const similar = [...known.find(place, null), ...known.similar(place)];
  yield mend(
    element,
    'unknown-place',
    similar[0]
      ? {
          place: similar[0].id,
          ...(country && { country: similar[0].id.slice(0, 2).toUpperCase() }),
        }
      : { place: null },
    { value: place, candidates: choice(similar.slice(0, 5)) || '–' },
    true,
  );
}
