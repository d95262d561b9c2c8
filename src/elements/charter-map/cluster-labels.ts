/** Names and numbers over the map, where signatories lie too close together to be told apart. */
import { html, type TemplateResult } from 'lit';
import { overlap, type View } from '../../geo/map-view.js';
import type { Outline } from '../../geo/outlines.js';
import { countryName } from '../../localization/grammar.js';
import { clusters, type Cluster } from './clusters.js';
import type { MapDetails } from './details.js';
import { Memo } from '../shared/memo.js';

export class ClusterLabels {
  readonly #details: MapDetails;
  readonly #stage: HTMLElement;
  readonly #plane: Outline;
  readonly #go: (box: View) => void;
  readonly #made = new Memo<readonly Cluster[]>();
  #clusters: readonly Cluster[] = [];
  #isNew = false;

  /** `go` is called with what a pressed label stands for. */
  constructor(details: MapDetails, stage: HTMLElement, plane: Outline, go: (box: View) => void) {
    this.#details = details;
    this.#stage = stage;
    this.#plane = plane;
    this.#go = go;
  }

  render(view: View, shown: readonly number[] | null): TemplateResult {
    const { desk, names, picture } = this.#details;
    const { localize } = desk;
    this.#clusters = this.#made.get([picture, view, shown, localize.locale], () => {
      this.#isNew = true;
      const data = { ...desk.data, outline: this.#plane };
      return clusters(picture.dots, shown, data, names, view);
    });
    return html`<div class="labels">
      ${this.#clusters.map(
        ({ country, name, count, box }) =>
          html`<button class="label" tabindex="-1" @click=${() => this.#go(box)}>
            ${
              name === null
                ? html`${countryName(localize, country)} <b>${localize.number(count)}</b>`
                : html`<span translate="no">${name}</span> <b>+${localize.number(count - 1)}</b>`
            }
          </button>`,
      )}
    </div>`;
  }

  /** Puts new labels where they belong, the largest clusters first; what finds no room is left out. */
  place(view: View): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    const { clientWidth, clientHeight } = this.#stage;
    const pixels = clientWidth / view.width;
    // Inside the map, also where the middle is at the edge.
    const within = (middle: number, size: number, end: number): number =>
      Math.max(0, Math.min(middle * pixels - size / 2, end - size));
    const stage = this.#stage.getBoundingClientRect();
    // In pixels from the corner of the map.
    const taken: View[] = [...this.#stage.querySelectorAll('.zoom, .arrows, .leave')].map(
      (each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x: x - stage.x, y: y - stage.y, width, height };
      },
    );
    // All sizes first: to read one after a label has been moved would lay out the page again.
    const labels = [...this.#stage.querySelectorAll<HTMLElement>('.label')].map((label) => ({
      label,
      width: label.offsetWidth,
      height: label.offsetHeight,
    }));
    for (const [i, { label, width, height }] of labels.entries()) {
      const cluster = this.#clusters[i];
      if (!cluster) break;
      const x = within(cluster.x - view.x, width, clientWidth);
      const y = within(cluster.y - view.y, height, clientHeight);
      const box = { x, y, width, height };
      const hasRoom = !taken.some((other) => overlap(box, other));
      label.style.transform = `translate(${x}px,${y}px)`;
      label.classList.toggle('no-room', !hasRoom);
      if (hasRoom) taken.push(box);
    }
  }
}
