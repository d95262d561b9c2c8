/** What stands inside a pasted element: a true sentence with its date and source, in the page's language. */
import { html } from 'lit';
import { speak, textOf } from '../../build/speech.js';
import { isPartialDate } from '../../src/dataset/partial-date.js';
import { loadPlace } from '../../src/dataset/load-place.js';
import type { PlaceRecord } from '../../src/dataset/shard.js';
import { answer } from '../../src/elements/shared/answer.js';
import { charterTitle } from '../../src/elements/shared/charter-title.js';
import { countDate } from '../../src/elements/shared/count-words.js';
import { statusWords } from '../../src/elements/shared/status-words.js';
import type { LocalizeController } from '../../src/controllers/localize-controller.js';
import type { Configuration } from './configuration.js';
import type { EmbedFacts } from './embed-facts.js';
import type { Fallback } from './snippets.js';
import { put, TOOL_TEXTS, type ToolTexts } from './texts.js';

const ATLAS = 'https://charter-equality.eu/atlas-of-signatories-of-the-charter/presentation.html';
const CHARTER = 'https://charter-equality.eu/';
const CEMR = 'https://ccre-cemr.org/';

const observatory = { href: ATLAS, text: 'CEMR Observatory' };

/** The value of an attribute that is a text. */
const textAttribute = (
  { attributes }: Pick<Configuration, 'attributes'>,
  name: string,
): string | null => {
  const value = attributes[name];
  return typeof value === 'string' ? value : null;
};

/** What `place` means; null where it is empty, unknown or several. */
export async function findRecord(
  configuration: Pick<Configuration, 'attributes'>,
): Promise<{ record: PlaceRecord | null; candidates: readonly { id: string; name: string }[] }> {
  const place = textAttribute(configuration, 'place');
  if (!place) return { record: null, candidates: [] };
  const country = textAttribute(configuration, 'country')?.toUpperCase() ?? null;
  return loadPlace({ place, country, src: null }, new AbortController().signal);
}

function aboutRecord(
  record: PlaceRecord,
  { signed, decided }: ToolTexts['fallback'],
  charter: string,
  localize: LocalizeController,
): Fallback {
  const name = record.localName ?? record.name;
  const words = record.status === 'signed' ? signed : record.status === 'decided' ? decided : null;
  const day = record.status === 'signed' ? record.signed : record.decided;
  const [source] = record.sources.filter(({ url }) => url);
  return {
    sentence: words
      ? put(words, { name, charter, date: day ? ` (${localize.date(day)})` : '' })
      : `${name}: ${statusWords(record.status, localize)}.`,
    link: source?.url ? { href: source.url, text: source.publisher } : observatory,
    picture: false,
  };
}

/** The published total of what was asked for, or the words for why there is none. */
async function aboutTotal(
  country: string | null,
  at: string | null,
  localize: LocalizeController,
): Promise<Fallback> {
  const found = await answer({ country, at, src: null }, new AbortController().signal);
  const { count } = found;
  if (!count)
    return { sentence: found.explain?.(localize) ?? '', link: observatory, picture: false };
  const figure = html`${localize.number(count.value)}`;
  const sentence = (found.sentence?.(localize, figure) ?? []).map(textPiece).join('');
  const [source] = count.sources.filter(({ url }) => url);
  return {
    sentence: `${sentence} ${countDate(count, localize)}.`,
    link: source?.url ? { href: source.url, text: source.publisher } : observatory,
    picture: false,
  };
}

/** `textOf` trims, but the spaces at the ends of a piece stand between words. */
const textPiece = (piece: unknown): string => (typeof piece === 'string' ? piece : textOf(piece));

/** Throws what loading throws. */
export async function describe(
  configuration: Configuration,
  embed: Pick<EmbedFacts, 'picture'>,
): Promise<Fallback> {
  const { widget, language } = configuration;
  const { fallback } = TOOL_TEXTS[language];
  if (widget === 'cemr-facts')
    return {
      sentence: fallback.founded,
      link: { href: CEMR, text: 'ccre-cemr.org' },
      picture: false,
    };
  const localize = await speak(language);
  const charter = textOf(charterTitle(localize));
  const charterLink = { href: CHARTER, text: fallback.charterLink };
  if (widget === 'charter-principles')
    return { sentence: put(fallback.principles, { charter }), link: charterLink, picture: false };
  const attribute = (name: string): string | null => textAttribute(configuration, name);
  const [country, at, place] = [attribute('country'), attribute('at'), attribute('place')];
  // Nothing is known here of another dataset.
  if (attribute('src'))
    return { sentence: put(fallback.signatories, { charter }), link: observatory, picture: false };
  if (place) {
    const { record } = await findRecord(configuration);
    // What is known today may not have been so on the day asked for.
    if (record && !at) return aboutRecord(record, fallback, charter, localize);
  }
  if (widget === 'action-plan-timeline')
    return { sentence: put(fallback.plan, { charter }), link: charterLink, picture: false };
  if (widget === 'signatory-card')
    return { sentence: put(fallback.signatories, { charter }), link: observatory, picture: false };
  if (widget === 'charter-map' && !country && !at && !place)
    return { sentence: embed.picture.sentences[language], link: observatory, picture: true };
  return aboutTotal(country, at && isPartialDate(at) ? at : null, localize);
}
