import { nothing, svg, type SVGTemplateResult } from 'lit';
import { CONTEXT_CODE, type Outline } from '../../geo/outlines.js';
import type { View } from '../../geo/map-view.js';
import type { Dot, DotClass, Picture } from './map-picture.js';

// A coordinate to a tenth of a unit is finer than any screen shows.
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Discs as one path of points with round caps: five hundred of them are one node, and they keep
 * their size in pixels at any width, as their stroke does not scale.
 */
const discs = (dots: readonly Dot[], kind: DotClass): SVGTemplateResult => svg`<path
  class="disc ${kind}"
  d=${dots.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('')}
/>`;

const DIAMOND = 'M0-5 5 0 0 5-5 0z';
const RING = 'M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z';

/** Shapes that are drawn one by one, as they are few: diamonds for decided, rings for the others. */
const shapes = (dots: readonly Dot[], kind: DotClass, zoom: number): SVGTemplateResult[] =>
  dots.map(
    ({ x, y }) =>
      svg`<g transform="translate(${round(x)} ${round(y)}) scale(${round(1 / zoom)})"><path
        class="shape ${kind}"
        d=${kind === 'decided' ? DIAMOND : RING}
      /></g>`,
  );

const SHAPED: readonly DotClass[] = ['unknown', 'unconfirmed', 'decided'];

export interface Drawing {
  readonly outline: Outline;
  readonly picture: Picture;
  /** The country whose picture it is; all are, where it is null. */
  readonly home: string | null;
  readonly chosen: Dot | null;
  readonly chosenName: string;
  /** Grid units of the picture's frame per unit of this outline. */
  readonly factor: number;
  /** How much larger than the whole frame the picture is drawn: shapes keep their size. */
  readonly zoom: number;
}

/**
 * Land, borders and dots. Borders are cut out of the land, as nobody can know the colour of the page
 * behind it.
 */
export function drawMap({
  outline,
  picture,
  home,
  chosen,
  chosenName,
  factor,
  zoom,
}: Drawing): SVGTemplateResult {
  const kinds = [...new Set(picture.dots.map(({ kind }) => kind))].sort(
    (a, b) => SHAPED.indexOf(a) - SHAPED.indexOf(b),
  );
  return svg`
    <mask id="borders" maskUnits="userSpaceOnUse" x="0" y="0" width=${outline.width} height=${outline.height}>
      <rect width=${outline.width} height=${outline.height} fill="#fff" />
      <path class="borders" d=${outline.borders} />
    </mask>
    <g class="lands" transform=${factor === 1 ? nothing : `scale(${factor})`} mask="url(#borders)">
      ${[...outline.shapes].map(
        ([code, d]) =>
          svg`<path class=${landClass(code, home, picture)} d=${d} fill-rule="evenodd" />`,
      )}
    </g>
    ${kinds.map((kind) => {
      const dots = picture.dots.filter((dot) => dot.kind === kind);
      return SHAPED.includes(kind) ? shapes(dots, kind, zoom) : discs(dots, kind);
    })}
    ${chosen ? drawChosen(chosen, chosenName, picture.view, zoom) : nothing}
  `;
}

function landClass(code: string, home: string | null, { shades }: Picture): string {
  if (code === CONTEXT_CODE || (home && code !== home)) return 'land context';
  const shade = shades.get(code);
  return shade === undefined ? 'land' : `land shade-${shade}`;
}

/** A ring round the chosen dot, and its name on the side where there is room for it. */
function drawChosen({ x, y }: Dot, name: string, view: View, zoom: number): SVGTemplateResult {
  const toTheLeft = x > view.x + view.width * 0.7;
  return svg`<g class="chosen" transform="translate(${round(x)} ${round(y)}) scale(${round(1 / zoom)})">
    <path class="shape" d="M0-9a9 9 0 1 1 0 18a9 9 0 1 1 0-18z" />
    <text class="name" x=${toTheLeft ? -14 : 14} y="5" text-anchor=${toTheLeft ? 'end' : 'start'} translate="no">${name}</text>
  </g>`;
}
