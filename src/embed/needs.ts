type Attribute = (name: string) => string | null;

/** What finding an authority takes: the shard of its country, or the names of all to look through. */
const place = (get: Attribute): string =>
  `answer-place ${
    get('src')
      ? 'fetch-dataset'
      : ((/^..(?=-)/.exec(get('place') ?? '')?.[0] ?? get('country'))?.toLowerCase() ??
        'points names other-names')
  }${get('country') ? ' ~-more ~-countries' : ''}`;

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
  'charter-map': (get) => {
    const country = get('country')?.toLowerCase();
    const bundled = country ? 'points counts-countries' : 'points';
    return `~-base ~-map ~-more ~-countries ${get('src') ? 'load-source' : bundled} ${
      country ? `country-${country}` : 'europe-low'
    }`;
  },
  'charter-principles': (get) =>
    `~-base ~-principles${get('with-areas') === null ? '' : ' ~-principles-more areas'}`,
  'signatory-trend': (get) =>
    `~-base ~-trend series${get('country') ? ' ~-countries trend-country shared' : ''}`,
  'signatory-card': (get) => `~-base ~-card ~-plan ${place(get)}`,
  'action-plan-timeline': (get) => `~-base ~-plan${get('place') ? ` ${place(get)}` : ''}`,
  'signatory-list': (get) =>
    `load-list kind-words names ~-base ~-more ~-countries ~-list ~-list-alone${
      get('country') ? ' counts-countries' : get('at') ? ' counts-europe' : ''
    }`,
};
