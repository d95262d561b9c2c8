/** What is wrong with the elements themselves: their attributes, their places, their languages. */
import { negotiate } from '../../localization/locales.js';
import { markupWith, mend } from './mend.js';
import { requestFindings } from './request-findings.js';
import type { Finding, Known, Observations, SeenElement } from './types.js';
import { GLOBAL, nearest, TAGS, VOCABULARY } from './vocabulary.js';

function* wordFindings(element: SeenElement): Generator<Finding> {
  const vocabulary = VOCABULARY[element.tag];
  if (!vocabulary) return;
  for (const [attribute, allowed] of Object.entries(vocabulary.words)) {
    const got = element.attributes[attribute]?.trim() ?? '';
    if (!got || allowed.includes(got.toLowerCase())) continue;
    const value = nearest(got, allowed) ?? allowed[0] ?? '';
    yield mend(
      element,
      'attribute-value',
      { [attribute]: value },
      { attribute, value: got, allowed: allowed.join(', ') },
    );
  }
  for (const [attribute, allowed] of Object.entries(vocabulary.lists)) {
    const words = (element.attributes[attribute] ?? '').split(/[\s,]+/).filter(Boolean);
    const wrong = words.filter((word) => !allowed.includes(word.toLowerCase()));
    if (wrong.length === 0) continue;
    const mended = words.map((word) =>
      wrong.includes(word) ? nearest(word, allowed) : word.toLowerCase(),
    );
    yield mend(
      element,
      'attribute-value',
      { [attribute]: mended.filter(Boolean).join(' ') || null },
      { attribute, value: wrong.join(' '), allowed: allowed.join(', ') },
    );
  }
}

function* nameFindings(element: SeenElement): Generator<Finding> {
  const vocabulary = VOCABULARY[element.tag];
  // A placeholder may have `data-` attributes of others.
  if (!vocabulary || element.placeholder) return;
  const known = [
    ...Object.keys(vocabulary.words),
    ...Object.keys(vocabulary.lists),
    ...vocabulary.free,
  ];
  for (const [attribute, value] of Object.entries(element.attributes)) {
    if (known.includes(attribute) || GLOBAL.test(attribute)) continue;
    const meant = nearest(attribute, known);
    yield mend(
      element,
      'attribute-name',
      { [attribute]: null, ...(meant && { [meant]: value }) },
      { attribute, allowed: known.join(', ') },
    );
  }
}

export function findInAttributes({ elements }: Observations, known: Known): Finding[] {
  return elements.flatMap((element) => [
    ...wordFindings(element),
    ...nameFindings(element),
    ...requestFindings(element, known),
  ]);
}

export function findUnknownNames({ unknown }: Observations): Finding[] {
  return unknown.map(({ name, markup }) => ({
    cause: 'unknown-element',
    stops: true,
    evidence: markup,
    cure: markup.replace(
      /(data-charter-widget=)("[^"]*"|[^\s>]*)/,
      `$1"${nearest(name, TAGS) ?? 'signatory-count'}"`,
    ),
    values: { value: name, allowed: TAGS.join(', ') },
  }));
}

export function findHidden({ elements }: Observations): Finding[] {
  return elements.flatMap(({ hidden }): Finding[] => {
    if (!hidden) return [];
    const { how, markup, selector, by } = hidden;
    const cures: Record<typeof how, string> = {
      hidden:
        by === 'hidden'
          ? markup.replace(/\shidden(="[^"]*")?/i, '')
          : `${selector} { ${by.startsWith('visibility') ? 'visibility: visible' : 'display: block'}; }`,
      'closed-details': markup.replace(/^<details/i, '<details open'),
      'no-size': `${selector} { inline-size: 100%; min-block-size: 8em; }`,
    };
    return [
      { cause: how, stops: true, evidence: `${by} – ${markup}`, cure: cures[how], values: {} },
    ];
  });
}

/** One for the page, not one for each element. */
export function findLanguage({ elements }: Observations): Finding[] {
  const without = elements.find(({ lang }) => lang === '');
  const other = elements.find(({ lang }) => lang !== '' && !negotiate(lang));
  return [
    ...(without
      ? [
          {
            cause: 'no-lang',
            stops: false,
            evidence: without.markup,
            cure: '<html lang="nb">',
            values: {},
          } as const,
        ]
      : []),
    ...(other
      ? [
          {
            cause: 'other-lang',
            stops: false,
            evidence: `lang="${other.lang}"`,
            cure: markupWith(other, { lang: 'en' }),
            values: { value: other.lang },
          } as const,
        ]
      : []),
  ];
}

/** Only what a running page shows. */
export function findJumps({ elements }: Observations): Finding[] {
  return elements.flatMap((element): Finding[] => {
    const { live, tag, markup, hidden } = element;
    if (!live || hidden || live.status !== 'ready' || live.reserved || !live.moved) return [];
    const selector = element.placeholder ? `[data-charter-widget="${tag}"]` : tag;
    const height = Math.ceil(live.height);
    return [
      {
        cause: 'height-jump',
        stops: false,
        evidence: `${markup} – min-height: 0 → ${height}px`,
        cure: `${selector} { display: block; min-height: ${height}px; }`,
        values: { height: String(height) },
      },
    ];
  });
}

export function findReferrer({ elements, referrerPolicy }: Observations): Finding[] {
  const element = elements.find(({ attributes }) => attributes.tiles);
  if (!element || referrerPolicy !== 'no-referrer') return [];
  return [
    {
      cause: 'no-referrer',
      stops: false,
      evidence: `Referrer-Policy: ${referrerPolicy}`,
      cure: 'Referrer-Policy: strict-origin-when-cross-origin',
      values: {},
    },
  ];
}
