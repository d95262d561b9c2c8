/**
 * The first picture of `<charter-map>` as a file of its own, for its fallback: what is drawn there,
 * and beneath it, as text, what is said there.
 */
import { loadNames } from '../src/dataset/load-names.js';
import { loadMap, type MapRequest } from '../src/elements/charter-map/load-map.js';
import { outsideNote, sourceLine } from '../src/elements/charter-map/map-notes.js';
import { makePicture, type Dots } from '../src/elements/charter-map/map-picture.js';
import { mapLabel, summarise } from '../src/elements/charter-map/map-text.js';
import { CONTEXT_CODE, type Outline } from '../src/geo/outlines.js';
import { statusWords } from '../src/elements/shared/status-words.js';
import { LOCALES, type Locale } from '../src/localization/locales.js';
import { outerEdges } from './outer-edges.js';
import { speak, textOf } from './speech.js';

export interface StaticMap {
  readonly locale: Locale;
  /** What the map says; also for the `alt` of an `<img>`. */
  readonly sentence: string;
  /** The same in all languages, so that only the name of the file differs. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/**
 * A file cannot ask the page for its colours, so these are to be seen on light and dark pages alike.
 * No colour has more than 4.2 : 1 on both white and a dark grey such as `#14181c`. Text has 4.5 : 1 on
 * white, as nearly all pages are, and on black, and 3.9 : 1 on that grey; dots have 4 : 1 on all three,
 * and 3 : 1 on land.
 */
export const TEXT_COLOUR = '#767676';
export const DOT_COLOUR = '#0d83a0';
export const LAND = { colour: '#808080', opacity: 0.22, context: 0.09 };

// All lengths are units of the outline; the file asks for a pixel each.
const LARGE = 30;
const SMALL = 26;
const LEADING = 1.4;
const GAP = 12;
const MARGIN = 4;

/** Width of a letter in `em`: more than in nearly all fonts, as nobody can measure one here. */
const LETTER = 0.6;
/** Of a mark and the space after it, so that even the smallest picture has room for it. */
const MARK = 34;

// In pixels however wide the picture is, as these strokes do not scale.
const DISC = 5.5;
const DIAMOND = { outside: 8, inside: 5 };

type Point = readonly [x: number, y: number];

/** What is drawn when nothing is asked for: no other standing is. */
const KINDS = ['signed', 'decided'] as const;
type Marks = Record<(typeof KINDS)[number], Point[]>;

interface Content {
  readonly title: string;
  readonly sentence: string;
  readonly legend: readonly (readonly [kind: (typeof KINDS)[number], words: string])[];
  readonly notes: readonly string[];
}

interface Caption {
  readonly texts: string;
  /** Those of the legend. */
  readonly marks: Marks;
  /** Where it ends. */
  readonly bottom: number;
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** As few lines as will do of at most so many letters, and all about as long. */
function wrap(text: string, letters: number): string[] {
  let lines = breakLines(text, letters);
  for (let fewer = letters - 1; ; fewer -= 1) {
    const narrower = breakLines(text, fewer);
    if (narrower.length > lines.length || fewer < 1) return lines;
    lines = narrower;
  }
}

function breakLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  // A number stays with the word before it, and a licence in one piece.
  for (const word of text.split(/ (?!\d|BY )/)) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && line.length <= letters) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

function layOut({ sentence, legend, notes }: Content, { width, height }: Outline): Caption {
  const marks: Marks = { signed: [], decided: [] };
  let texts = '';
  let y = height;
  const write = (text: string, x: number, size: number): void => {
    texts += `<text x="${x}" y="${Math.round(y)}" font-size="${size}">${escapeXml(text)}</text>`;
  };
  const paragraph = (text: string, size: number): void => {
    y += GAP;
    for (const line of wrap(text, (width - 2 * MARGIN) / (size * LETTER))) {
      y += size * LEADING;
      write(line, MARGIN, size);
    }
  };
  paragraph(sentence, LARGE);
  y += GAP;
  let x = Infinity;
  for (const [kind, words] of legend) {
    const wide = MARK + words.length * SMALL * LETTER;
    if (x + wide > width) {
      x = MARGIN;
      y += SMALL * LEADING;
    }
    // As high as the middle of small letters and capitals.
    marks[kind].push([Math.round(x + MARK / 3), Math.round(y - SMALL * 0.33)]);
    write(words, x + MARK, SMALL);
    x += Math.round(wide + GAP);
  }
  for (const note of notes) paragraph(note, SMALL);
  return { texts, marks, bottom: Math.round(y + GAP) };
}

/** Without the spaces that the next sign makes needless. */
const compact = (d: string): string => d.replace(/ (?=[-Mz])/g, '');

const STROKE = 'fill="none" vector-effect="non-scaling-stroke"';

const mask = (id: string, width: number, height: number, hidden: string): string =>
  `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}"><path fill="#fff" d="M0 0h${width}v${height}H0z"/>${hidden}</mask>`;

/** Land, with the borders cut out of it, so that the page shows there. */
function drawLand({ shapes, borders, width, height }: Outline): string {
  const lands = [...shapes].filter(([code]) => code !== CONTEXT_CODE).map(([, shape]) => shape);
  const land = (opacity: number, d: string): string =>
    `<path fill="${LAND.colour}" fill-opacity="${opacity}" d="${compact(d)}"/>`;
  const lines = `<path ${STROKE} stroke="#000" stroke-linejoin="round" d="${compact(borders)}"/>`;
  return (
    mask('borders', width, height, lines) +
    '<g mask="url(#borders)">' +
    land(LAND.context, shapes.get(CONTEXT_CODE) ?? '') +
    land(LAND.opacity, outerEdges(lands)) +
    '</g>'
  );
}

/** Strokes of hardly any length: their caps are all there is to see of them. */
function drawMarks({ signed, decided }: Marks, width: number, height: number): string {
  const path = (at: readonly Point[], step: string, colour: string, size: number): string =>
    `<path ${STROKE} stroke="${colour}" stroke-width="${size}" stroke-linecap="${step === 'h0' ? 'round' : 'square'}" d="${at.map(([x, y]) => `M${x} ${y}${step}`).join('')}"/>`;
  // A square cap stands as its stroke runs, here on a corner. The page shows through its middle.
  const diamonds = (colour: string, size: number): string => path(decided, 'l.1.1', colour, size);
  return (
    path(signed, 'h0', DOT_COLOUR, DISC) +
    mask('open', width, height, diamonds('#000', DIAMOND.inside)) +
    `<g mask="url(#open)">${diamonds(DOT_COLOUR, DIAMOND.outside)}</g>`
  );
}

function marksOf({ x, y, kind }: Dots): Marks {
  const marks: Marks = { signed: [], decided: [] };
  // A tenth of a unit is finer than any screen shows.
  const round = (value = 0): number => Math.round(value * 10) / 10;
  kind.forEach((each, i) => {
    if (each !== 'signed' && each !== 'decided') throw new Error(`No mark for "${each}".`);
    marks[each].push([round(x[i]), round(y[i])]);
  });
  return marks;
}

/** One map for each language of the library. */
export async function drawStaticMaps(): Promise<StaticMap[]> {
  const request: MapRequest = {
    country: null,
    place: null,
    at: null,
    colourBy: 'status',
    src: null,
  };
  // The outline of the first paint: a unit of it is a pixel here.
  const data = await loadMap(request, new AbortController().signal);
  const names = await loadNames(data.points);
  const picture = makePicture(data, request, false);
  const { outline, published } = data;
  const dots = marksOf(picture.dots);

  const describe = async (locale: Locale): Promise<Content> => {
    const localize = await speak(locale);
    return {
      title: mapLabel(null, localize),
      sentence: summarise(picture, { ...request, published }, localize),
      legend: KINDS.filter((kind) => dots[kind].length > 0).map((kind) => [
        kind,
        statusWords(kind, localize),
      ]),
      notes: [
        outsideNote(picture.outside, names, localize),
        sourceLine(published, false, localize),
      ].flatMap((note) => textOf(note) || []),
    };
  };
  const contents = await Promise.all(LOCALES.map(describe));
  const captions = contents.map((content) => layOut(content, outline));
  const { width } = outline;
  const height = Math.max(...captions.map(({ bottom }) => bottom));
  const land = drawLand(outline);

  return LOCALES.flatMap((locale, i) => {
    const [content, caption] = [contents[i], captions[i]];
    if (!content || !caption) return [];
    const { title, sentence } = content;
    const marks: Marks = {
      signed: [...dots.signed, ...caption.marks.signed],
      decided: [...dots.decided, ...caption.marks.decided],
    };
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" lang="${locale}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<title>${escapeXml(title)}</title><desc>${escapeXml(sentence)}</desc>` +
      land +
      drawMarks(marks, width, height) +
      `<g fill="${TEXT_COLOUR}" font-family="system-ui, sans-serif">${caption.texts}</g></svg>\n`;
    return [{ locale, sentence, width, height, svg }];
  });
}
