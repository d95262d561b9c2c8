/** Territories far from their country, each a small picture beside its country's. */
import { html, svg, type TemplateResult } from 'lit';
import { CONTEXT_CODE, decodeOutline, type Outline } from '../../geo/outlines.js';
import { countryInsets, importInsets } from '../../geo/outline-modules.js';
import { isInside, wholeView } from '../../geo/map-view.js';
import { adoptLate } from '../../styles/adopt-late.js';
import type { MapDetails } from './details.js';
import type { MapActions } from './map-actions.js';
import { mapInsetStyles } from './map-inset-styles.js';

interface Inset {
  readonly name: string;
  readonly lang: string;
  readonly outline: Outline;
}

/** The insets of one country; empty where they cannot be loaded. */
export class MapInsets {
  readonly #details: MapDetails;
  readonly #actions: MapActions;
  readonly #insets: readonly Inset[];

  static async load(details: MapDetails, actions: MapActions): Promise<MapInsets> {
    const name = countryInsets(details.desk.data.home ?? '');
    const encoded = name ? await importInsets(name).catch(() => []) : [];
    adoptLate(details.desk.host, mapInsetStyles);
    return new MapInsets(
      details,
      actions,
      encoded.map(({ outline, ...rest }) => ({ ...rest, outline: decodeOutline(outline) })),
    );
  }

  private constructor(details: MapDetails, actions: MapActions, insets: readonly Inset[]) {
    this.#details = details;
    this.#actions = actions;
    this.#insets = insets;
  }

  /** Those outside the country's picture that lie in none of the insets either. */
  missing(outside: readonly number[]): readonly number[] {
    return outside.filter((index) => !this.#insets.some((inset) => this.#at(inset, index)));
  }

  /** Where an authority is in an inset; null where it is not. */
  #at({ outline }: Inset, index: number): readonly [x: number, y: number] | null {
    const { lon, lat } = this.#details.desk.data.points;
    const at = outline.project(lon[index] ?? NaN, lat[index] ?? NaN);
    return isInside(wholeView(outline), at) ? at : null;
  }

  render(): TemplateResult {
    const { outside } = this.#details.desk.picture();
    return html`${this.#insets.map((inset) => {
      const { name, lang, outline } = inset;
      const here = outside.filter((index) => this.#at(inset, index));
      return html`<figure class="inset">
        <svg
          viewBox="0 0 ${outline.width} ${outline.height}"
          aria-hidden="true"
          class=${here.length > 0 ? 'pressable' : ''}
          @click=${() => here[0] !== undefined && void this.#actions.choose(here[0], 'map')}
        >
          ${[...outline.shapes].map(
            ([code, d]) =>
              svg`<path class=${code === CONTEXT_CODE ? 'land context' : 'land'} d=${d} fill-rule="evenodd" />`,
          )}
          ${here.map((index) => {
            const [x, y] = this.#at(inset, index) ?? [0, 0];
            const marked = index === this.#actions.chosen || index === this.#details.model.hovered;
            return svg`<path class=${marked ? 'disc signed marked' : 'disc signed'} d="M${x} ${y}h0" />`;
          })}
        </svg>
        <figcaption lang=${lang} translate="no">${name}</figcaption>
      </figure>`;
    })}`;
  }
}
