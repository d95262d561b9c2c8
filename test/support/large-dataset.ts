/** Invented datasets in our own format, as large as wanted and always the same. */
import { slug } from '../../src/dataset/slug.js';
import type { AuthorityKind, PartialDate, Source, Status } from '../../src/dataset/types.js';

/** A record as a file has it: what is not known is left out. */
export interface LargeRecord {
  readonly id: string;
  readonly name: string;
  readonly localName?: string;
  readonly country: string;
  readonly kind: AuthorityKind;
  readonly status: Status;
  readonly decided?: PartialDate;
  readonly signed?: PartialDate;
  readonly plan?: { readonly title: string; readonly url: string; readonly adopted: PartialDate };
  readonly position?: readonly [number, number];
  readonly sources: readonly string[];
}

export interface LargeDataset {
  readonly format: 'charter-dataset/1';
  readonly sources: Readonly<Record<string, Source>>;
  readonly signatories: readonly LargeRecord[];
  readonly counts: readonly { scope: string; value: number; asOf: string; sources: string[] }[];
}

/** Country, a box on its mainland, how names begin and end, and what stands before or after them. */
const COUNTRIES = [
  ['SE', [12.5, 56, 17, 64], 'Väst Öster Ål Gnes Söder Ny', 'köping hamn stad ås mark', '% kommun'],
  ['NO', [6, 59, 11.5, 63], 'Nord Sør Ås Øy Lille Bø', 'fjord sund bø vik dal', '% kommune'],
  ['FI', [22, 60.5, 29, 66], 'Hä Jy Kär Ylö Ää Tuu', 'järvi koski lä niemi sela', '%n kunta'],
  [
    'DE',
    [7, 48, 13.5, 53.5],
    'Bad Groß Ober Mühl Köll Schö',
    'burg hausen dorf beck gräf',
    'Stadt %',
  ],
  ['PL', [15, 50, 23, 54], 'Łód Wró Pi Grod Żyr Świ', 'ów ice ławek rów ztyn', 'Gmina %'],
  ['CZ', [13, 49, 18, 50.5], 'Čes Krá Plz Říč Žďá Hor', 'ov ice ěšť ník ín', 'Město %'],
  ['HU', [16.5, 46.2, 22, 48], 'Kis Nagy Győ Szé Püs Ó', 'falu vár hely pök szőlő', '% város'],
  [
    'FR',
    [-1, 43.5, 7, 49.5],
    'Saint-É Mé La-Fè Châ Gué Nî',
    'ville court gny teau rêt',
    'Commune de %',
  ],
  ['ES', [-6, 37.5, 0, 43], 'Villa Peña Alcá Nú El ', 'ñez ria gón lbás mar', 'Ayuntamiento de %'],
  [
    'IT',
    [8, 41, 15.5, 46],
    'Monte San Ca Forlì Città Pò',
    'gnano stri rra lupo dolce',
    'Comune di %',
  ],
  [
    'PT',
    [-8.5, 37.2, -7, 41.8],
    'São Vila Évo Ta Cal Mon',
    'ção vira lhã gos ães',
    'Câmara Municipal de %',
  ],
  ['GR', [21.5, 38, 24, 41], 'Nea Ky Pá Thes Al Pe', 'poli lóni ros mata kí', 'Δήμος %'],
] as const satisfies readonly (readonly [string, readonly number[], string, string, string])[];

const MIDDLES =
  'a be da e fo gra hi i ka la lo ma mi na ne o pa ra ri ro sa si ta te ti tu u va ve vi'.split(
    ' ',
  );

const publisher = (name: string): Source => ({
  url: `https://example.org/${name}`,
  title: `List of ${name}`,
  publisher: `Association of ${name}`,
  date: '2024-05',
});

const SOURCES = Object.fromEntries(
  ['north', 'south', 'east', 'west', 'europe'].map((name) => [name, publisher(name)]),
);

/** The same numbers from 0 to 1 in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * `count` invented municipalities in no order: 60 in a hundred have signed, 30 have decided, 10 are
 * not confirmed; a third has a local name, one in fifty a plan, one in a thousand no position.
 */
export function largeDataset(count: number): LargeDataset {
  const random = generator(count);
  const below = (end: number): number => Math.floor(random() * end);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const within = (from: number, to: number): number =>
    Math.round((from + random() * (to - from)) * 1e4) / 1e4;
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = (): PartialDate =>
    [`${2006 + below(19)}`, two(1 + below(12)), two(1 + below(28))]
      .slice(0, random() < 0.9 ? 3 : 1 + below(2))
      .join('-');
  const used = new Map<string, number>();

  const signatories = Array.from({ length: count }, (): LargeRecord => {
    const [country, [west, south, east, north], starts, ends, local] = pick(COUNTRIES);
    const name = pick(starts.split(' ')) + pick(MIDDLES) + pick(MIDDLES) + pick(ends.split(' '));
    const base = `${country.toLowerCase()}-${slug(name)}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    const part = random();
    const status = part < 0.6 ? 'signed' : part < 0.9 ? 'decided' : 'unconfirmed';
    return {
      id: times === 1 ? base : `${base}-${times}`,
      name,
      ...(random() < 1 / 3 && { localName: local.replace('%', name) }),
      country,
      kind: random() < 0.95 ? 'municipality' : pick(['county', 'province', 'region']),
      status,
      ...(status !== 'unconfirmed' && random() < 0.5 && { decided: date() }),
      ...(status === 'signed' && { signed: date() }),
      ...(random() < 0.02 && {
        plan: { title: `Plan of ${name}`, url: 'https://example.org/plan', adopted: date() },
      }),
      ...(random() < 0.999 && { position: [within(west, east), within(south, north)] as const }),
      sources: random() < 0.9 ? [pick(Object.keys(SOURCES))] : ['europe', 'north'],
    };
  });
  return {
    format: 'charter-dataset/1',
    sources: SOURCES,
    signatories,
    counts: [{ scope: 'europe', value: count, asOf: '2024-05-01', sources: ['europe'] }],
  };
}
