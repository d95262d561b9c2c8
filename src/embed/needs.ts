type Attribute = (name: string) => string | null;

/**
 * Which modules an element will import by itself, so that the loader can start them with it. A
 * wrong line here costs a round trip, nothing else. Names are separated by spaces; `~` stands for
 * the language.
 */
export const needs: Readonly<Record<string, (get: Attribute) => string>> = {
  'signatory-count': (get) =>
    (get('country') ?? get('at'))
      ? `~-base answer ~-more ~-countries counts-${get('country') ? 'countries' : 'europe'}`
      : '~-base',
  'cemr-facts': (get) =>
    `~-base facts ~-facts${
      (get('topics') ?? get('association') ?? get('at'))
        ? ` fact-more facts-more ~-facts-more ~-countries${get('at') ? ' facts-past ~-more' : ''}`
        : ''
    }`,
  'signatory-list': (get) =>
    `load-list kind-words names ~-base ~-more ~-countries ~-list ~-list-alone${
      get('country') ? ' counts-countries' : get('at') ? ' counts-europe' : ''
    }`,
  'charter-map': (get) =>
    `~-base points ~-map ~-more ~-countries ${
      get('country')
        ? `counts-countries country-${get('country')?.toLowerCase() ?? ''}`
        : 'europe-low'
    }`,
};
