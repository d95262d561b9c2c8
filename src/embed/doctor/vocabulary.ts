/** What attributes there are, and which words they take. The elements' classes say the same. */
import { FACT_TOPICS } from '../../dataset/fact-types.js';

export interface Vocabulary {
  /** The words that an attribute takes; the first is the default. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Lists of words, separated by spaces or commas. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Attributes that hold what the page wants. */
  readonly free: readonly string[];
}

const own = (
  free: readonly string[] = [],
  words: Vocabulary['words'] = {},
  lists: Vocabulary['lists'] = {},
): Vocabulary => ({
  words: { loading: ['lazy', 'eager'], ...words },
  lists,
  free: ['country', 'at', 'src', 'without-source', 'heading-level', ...free],
});

export const VOCABULARY: Readonly<Record<string, Vocabulary>> = {
  'signatory-count': own([], { format: ['sentence', 'figure'] }),
  'charter-map': own(['place', 'without-list', 'tiles', 'tiles-attribution'], {
    'colour-by': ['status', 'year', 'country-total'],
    interaction: ['on-demand', 'eager', 'none'],
  }),
  'signatory-list': own(['page-size']),
  'signatory-card': own(['place']),
  'action-plan-timeline': own(['place', 'decided', 'signed', 'adopted']),
  'cemr-facts': own(['association', 'limit'], {}, { topics: FACT_TOPICS }),
  'charter-principles': own(['with-areas'], { edition: ['2022', '2006'] }),
  'signatory-trend': own(['from', 'until']),
};

export const TAGS: readonly string[] = Object.keys(VOCABULARY);

/** These show nothing of a country or of another dataset, and ignore both. */
export const WITHOUT_COUNTRY: readonly string[] = ['cemr-facts', 'charter-principles'];

/** Attributes that hold a day. */
export const DAYS: readonly string[] = ['at', 'from', 'until', 'decided', 'signed', 'adopted'];

/** What any element of HTML may have, and what frameworks add. */
export const GLOBAL =
  /^(class|id|style|lang|dir|hidden|slot|part|exportparts|title|role|tabindex|translate|inert|is|nonce|popover|contenteditable|draggable|spellcheck|enterkeyhint|inputmode|accesskey|autofocus|item\w+|xmlns(:\w+)?|xml:lang|on\w+|v-.*|data-.*|aria-.*|hx-.*|_ng.*|ng-.*|x-.*|[@:([*#].*)$/;

/** How many letters apart two words are (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word most like `wanted`; null where none is like it. */
export function nearest(wanted: string, words: readonly string[]): string | null {
  const [best] = words
    .map((word) => ({ word, away: distance(wanted.toLowerCase(), word) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, wanted.length / 3) ? best.word : null;
}
