import { shardPart } from '../dataset/shard.js';

/** The authority that `place` means: of one country where it says which, else of all. */
const PLACE =
  'place?src!home?list-$home src!part?$home-$part place?src!part!country?$country-1+$country-2 place?src!home!points+names+other-names';

/**
 * Which modules an element will import by itself, so that the loader can start them with it. A
 * wrong line here costs a round trip, nothing else.
 *
 * Rules are separated by spaces; names that one rule holds, by `+`. `~more` is the catalogue `more`
 * in the language of the page, `$country` what the attribute says, in lower case. A rule holds if
 * every condition before it does: `country?` where the attribute is there, `country!` where not.
 * Two names stand for attributes that nobody writes: `home` is the country of an id (`se-gnesta`), or
 * else `country`; `part` is the part of the country's shard that holds an id.
 */
export const needs: Readonly<Record<string, string>> = {
  'signatory-count':
    'country?answer+~more+~totals+~countries+counts-$country country!at?answer+~more+~totals+~countries+counts-europe',
  'cemr-facts': 'facts ~facts topics?MORE association?MORE at?MORE+facts-past+~more'.replaceAll(
    'MORE',
    'fact-more+facts-more+~facts-more+~countries',
  ),
  'charter-map':
    '~map+~more+~countries src?map-source src!points src!country?counts-$country country?country-$country country!europe-low',
  'charter-principles': '~principles with-areas?~principles-more+areas',
  'signatory-trend': '~trend+series country?~countries+trend-country+shared',
  'signatory-card': `~card+~plan+answer-place ${PLACE} country?~more+~countries`,
  'action-plan-timeline': `~plan place?answer-place ${PLACE} place?country?~more+~countries`,
  'signatory-list':
    'load-list+~more+~countries+~list country?list-$country+counts-$country country!list-of-europe+names country!at?counts-europe',
};

/** The names of the modules that `rules` ask for, where `read` tells an attribute. */
export function modules(
  rules: string,
  locale: string,
  read: (attribute: string) => string | null,
): string[] {
  const place = read('place')?.toLowerCase() ?? '';
  const [home] = /^..(?=-)/.exec(place) ?? [];
  const derived: Readonly<Record<string, string | null>> = {
    home: home ?? read('country'),
    part: home ? String(shardPart(place)) : null,
  };
  // Not what the page says: `part` is an attribute that every element may have.
  const get = (name: string): string | null =>
    name in derived ? (derived[name] ?? null) : read(name);
  return `~base ${rules}`.split(' ').flatMap((rule) => {
    const conditions = rule.split(/(?<=[?!])/);
    const names = conditions.pop() ?? '';
    return conditions.every((each) => (get(each.slice(0, -1)) === null) === each.endsWith('!'))
      ? names
          .replace(/~/g, `${locale}-`)
          .replace(/\$(\w+)/g, (_, name: string) => (get(name) ?? '').toLowerCase())
          .split('+')
      : [];
  });
}
