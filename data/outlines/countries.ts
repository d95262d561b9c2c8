/**
 * Who gets an outline of their own. The policy behind these tables, in words, is in README.md.
 */

/** ISO 3166-1 numeric (as world-atlas has it) to the code the data uses. */
const OWN_OUTLINE: Readonly<Record<string, string>> = {
  '008': 'AL',
  '020': 'AD',
  '031': 'AZ',
  '040': 'AT',
  '051': 'AM',
  '056': 'BE',
  '070': 'BA',
  '100': 'BG',
  '191': 'HR',
  '196': 'CY',
  '203': 'CZ',
  '208': 'DK',
  '233': 'EE',
  '234': 'FO',
  '246': 'FI',
  '248': 'FI', // Åland
  '250': 'FR',
  '268': 'GE',
  '276': 'DE',
  '292': 'GI',
  '300': 'GR',
  '348': 'HU',
  '352': 'IS',
  '372': 'IE',
  '380': 'IT',
  '428': 'LV',
  '438': 'LI',
  '440': 'LT',
  '442': 'LU',
  '470': 'MT',
  '492': 'MC',
  '498': 'MD',
  '499': 'ME',
  '528': 'NL',
  '578': 'NO',
  '616': 'PL',
  '620': 'PT',
  '642': 'RO',
  '674': 'SM',
  '688': 'RS',
  '703': 'SK',
  '705': 'SI',
  '724': 'ES',
  '752': 'SE',
  '756': 'CH',
  '792': 'TR',
  '804': 'UA',
  '807': 'MK',
  '826': 'GB',
  '831': 'GG',
  '832': 'JE',
  '833': 'IM',
};

/** Natural Earth draws these without an ISO number. */
const OWN_OUTLINE_BY_NAME: Readonly<Record<string, string>> = {
  Akrotiri: 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Dhekelia: 'CY',
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
};

/**
 * All land without a code of its own, dissolved: no border within it is asserted, and drawing it in
 * one piece leaves no seam. `CONTEXT_CODE` in src/geo/outlines.ts is the same word.
 */
export const CONTEXT = 'ctx';

/** The codes for which a `country-<cc>` module is made. */
export const COUNTRIES: readonly string[] =
  `AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME
  MK MT NL NO PL PT RO RS SE SI SK SM TR UA XK`.split(/\s+/);

/** [west, south, east, north] in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Where a country's window looks, for those that also have land far off. A part counts when the
 * middle of its box lies inside.
 */
export const MAINLAND: Readonly<Record<string, Box>> = {
  ES: [-10, 35.95, 5, 44.5], // without the Canaries, Ceuta and Melilla
  FR: [-6, 41, 10, 52],
  NL: [3, 50, 8, 54],
  NO: [4, 57, 32, 72],
  PT: [-10, 36, -6, 43],
};

/** Svalbard with Bjørnøya, and Jan Mayen: in Norway, but outside every default view. */
const SVALBARD: Box = [10, 74, 36, 82];
const JAN_MAYEN: Box = [-10, 70, -7, 72];

/** A territory far from its country's view, with its name as it is written there. */
export interface Territory {
  readonly name: string;
  readonly lang: string;
  /** The inset shows the parts of the country whose middle lies inside. */
  readonly box: Box;
}

/** Which territories a country's view has as insets, in the order in which they are shown. */
export const INSETS: Readonly<Record<string, readonly Territory[]>> = {
  ES: [{ name: 'Canarias', lang: 'es', box: [-19, 27, -13, 30] }],
  FR: [
    { name: 'Guadeloupe', lang: 'fr', box: [-62, 15.7, -60.8, 16.7] },
    { name: 'Martinique', lang: 'fr', box: [-61.5, 14.2, -60.6, 15.1] },
    { name: 'Guyane', lang: 'fr', box: [-55, 2, -51, 6] },
    { name: 'La Réunion', lang: 'fr', box: [55, -22, 56, -20.5] },
    { name: 'Mayotte', lang: 'fr', box: [44.8, -13.2, 45.5, -12.4] },
  ],
  NO: [
    { name: 'Svalbard', lang: 'no', box: [10, 76, 36, 82] }, // without Bjørnøya
    { name: 'Jan Mayen', lang: 'no', box: JAN_MAYEN },
  ],
  PT: [
    { name: 'Açores', lang: 'pt', box: [-32, 36.5, -24, 40] },
    { name: 'Madeira', lang: 'pt', box: [-17.5, 32.3, -16, 33.3] }, // without the Selvagens
  ],
};

/** Natural Earth puts Crimea in Russia, as polygons of its own. */
const CRIMEA: Box = [32.3, 44.2, 36.66, 46.4];

export const holds = ([west, south, east, north]: Box, lon: number, lat: number): boolean =>
  lon > west && lon < east && lat > south && lat < north;

/** Whether a part with its middle at this point is in view when its country is. */
export const isMainland = (code: string, lon: number, lat: number): boolean => {
  const box = MAINLAND[code];
  return !box || holds(box, lon, lat);
};

/** The code for one polygon of one feature of world-atlas, by the middle of the polygon's box. */
export function codeFor(
  id: string | number | undefined,
  name: string,
  lon: number,
  lat: number,
): string {
  const code = OWN_OUTLINE_BY_NAME[name] ?? OWN_OUTLINE[String(id)] ?? CONTEXT;
  if (name === 'Russia' && holds(CRIMEA, lon, lat)) return 'UA';
  if (code === 'NO' && (holds(SVALBARD, lon, lat) || holds(JAN_MAYEN, lon, lat))) return 'SJ';
  return code;
}
