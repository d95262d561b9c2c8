/**
 * Which modules an element will import by itself, so that the loader can start them with it. A
 * wrong line here costs a round trip, nothing else.
 */
export const needs: Readonly<
  Record<string, (element: Element, locale: string) => readonly string[]>
> = {
  'signatory-count': (element, locale) => [
    `${locale}-base`,
    ...(element.hasAttribute('country') || element.hasAttribute('at')
      ? [
          'answer',
          `${locale}-more`,
          `${locale}-countries`,
          element.hasAttribute('country') ? 'counts-countries' : 'counts-europe',
        ]
      : []),
  ],
  'cemr-facts': (_, locale) => ['facts', `${locale}-base`, `${locale}-facts`],
  'charter-map': (element, locale) => {
    const country = element.getAttribute('country');
    return [
      'points',
      `${locale}-base`,
      `${locale}-map`,
      `${locale}-more`,
      `${locale}-countries`,
      ...(country ? ['counts-countries'] : []),
      country ? `country-${country.toLowerCase()}` : 'europe-low',
    ];
  },
};
