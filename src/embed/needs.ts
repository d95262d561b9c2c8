/** Countries with an outline of their own; `src/geo/outline-modules.ts` has the same. */
const OUTLINES =
  'AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA XK';

/**
 * Which modules an element will import by itself, so that the loader can start them with it. A
 * wrong line here costs a round trip, nothing else.
 */
export const needs: Readonly<
  Record<string, (element: Element, locale: string) => readonly string[]>
> = {
  'signatory-count': (element, locale) => [
    `${locale}-base`,
    ...(element.hasAttribute('country')
      ? ['counts-countries', `${locale}-countries`]
      : element.hasAttribute('at')
        ? ['counts-europe']
        : []),
  ],
  'cemr-facts': (_, locale) => ['facts', `${locale}-base`, `${locale}-facts`],
  'charter-map': (element, locale) => {
    const country = element.getAttribute('country')?.toUpperCase() ?? '';
    return [
      'points',
      `${locale}-base`,
      `${locale}-map`,
      `${locale}-countries`,
      ...(country ? ['counts-countries'] : []),
      country.length === 2 && OUTLINES.includes(country)
        ? `country-${country.toLowerCase()}`
        : 'europe-low',
    ];
  },
};
