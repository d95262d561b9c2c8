import { nothing, svg, type SVGTemplateResult } from 'lit';
import { CONTEXT_CODE, type Outline } from '../../geo/outlines.js';
import type { View } from '../../geo/map-view.js';
import type { DotClass, Dots, Picture } from './map-picture.js';

/** One level of outlines, and how many units of the picture one of its own is. */
export interface Layer {
  readonly outline: Pick<Outline, 'shapes' | 'borders'>;
  readonly factor: number;
}

/** An outline whose unit fills more pixels than this looks angular. */
export const COARSE = 1.5;

/** What of a picture is drawn, and how near. */
export interface Scene {
  readonly picture: Picture;
  /** Coarsest first. */
  readonly layers: readonly Layer[];
  readonly view: View;
  /** How much larger than its first frame the picture is drawn. */
  readonly zoom: number;
  /** Positions of the dots that are drawn; all of them where it is null. */
  readonly shown: readonly number[] | null;
  /** Drawn above the dots: what is chosen, and what the reader points at. */
  readonly marks: SVGTemplateResult | typeof nothing;
}

export const DIAMOND = 'M0-5 5 0 0 5-5 0z';
export const RING = 'M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z';

/** Shapes are drawn one by one, as they are few, and above the discs. */
export const SHAPED: readonly DotClass[] = ['unknown', 'undated', 'unconfirmed', 'decided'];

/**
 * Discs are one path of points with round caps: five hundred of them are one node, and they keep
 * their size in pixels at any width, as their stroke does not scale.
 */
function drawDots(
  { x, y, kind }: Dots,
  shown: readonly number[] | null,
  zoom: number,
): SVGTemplateResult[] {
  // A tenth of a unit of the whole frame is finer than any screen shows.
  const round = (value: number): number => Math.round(value * 10 * zoom) / (10 * zoom);
  const kinds = new Map<DotClass, (readonly [x: number, y: number])[]>();
  for (const dot of shown ?? kind.keys()) {
    const each = kind[dot] ?? 'signed';
    if (!kinds.has(each)) kinds.set(each, []);
    kinds.get(each)?.push([round(x[dot] ?? 0), round(y[dot] ?? 0)]);
  }
  return [...kinds]
    .sort(([a], [b]) => SHAPED.indexOf(a) - SHAPED.indexOf(b))
    .flatMap(([each, dots]) =>
      SHAPED.includes(each)
        ? dots.map(
            (at) =>
              svg`<g transform="translate(${at.join(' ')}) scale(${1 / zoom})"><path
                class="shape ${each}"
                d=${each === 'decided' ? DIAMOND : RING}
              /></g>`,
          )
        : svg`<path class="disc ${each}" d=${dots.map(([a, b]) => `M${a} ${b}h0`).join('')} />`,
    );
}

/** What an outline was drawn for last, and how. */
const drawn = new WeakMap<
  Layer['outline'],
  { readonly key: string; readonly paths: ReadonlyMap<string, string> }
>();

/**
 * The path data of all land that looks the same, by its class; the same map for the same outline and
 * shades. Fifty countries take three times as long to lay out and to paint as one.
 */
export function landPaths(
  outline: Layer['outline'],
  { home, shades }: Pick<Picture, 'home' | 'shades'>,
): ReadonlyMap<string, string> {
  const key = `${home}${JSON.stringify([...shades])}`;
  const known = drawn.get(outline);
  if (known?.key === key) return known.paths;
  const paths = new Map<string, string>();
  for (const [code, d] of outline.shapes) {
    const kind = landClass(code, home, shades);
    paths.set(kind, (paths.get(kind) ?? '') + d);
  }
  drawn.set(outline, { key, paths });
  return paths;
}

/** Land, borders and, unless there are too many, dots. */
export function drawMap(
  { picture, layers, zoom, shown, marks }: Scene,
  isLarge: boolean,
): SVGTemplateResult {
  const scale = (factor: number) => (factor === 1 ? nothing : `scale(${factor})`);
  return svg`
    <g class="moved">
      ${layers.map(
        ({ outline, factor }) => svg`<g class="lands" transform=${scale(factor)}>
          ${[...landPaths(outline, picture)].map(
            ([kind, d]) => svg`<path class=${kind} d=${d} fill-rule="evenodd" />`,
          )}
        </g>`,
      )}
      ${layers.map(
        ({ outline, factor }) =>
          svg`<path class="borders" transform=${scale(factor)} d=${outline.borders} />`,
      )}
      ${isLarge ? nothing : drawDots(picture.dots, shown, zoom)}
    </g>
    ${marks}
  `;
}

function landClass(code: string, home: string | null, shades: Picture['shades']): string {
  if (code === CONTEXT_CODE || (home && code !== home)) return 'land context';
  const shade = shades.get(code);
  return shade === undefined ? 'land' : `land shade-${shade}`;
}
