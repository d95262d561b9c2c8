import { html, nothing, type TemplateResult } from 'lit';
import type { MapDetails } from './details.js';

/** Room that the button takes from its corner, in pixels. */
const BUTTON = { width: 200, height: 64 };

/** Buttons over the picture, and what is said of it. */
export function renderControls(details: MapDetails): TemplateResult {
  const { desk, actions, failed, message, interaction } = details;
  const { msg } = desk.localize;
  const explore = (steps: number) => () => details.act((each) => each.explore(steps));
  const zoom = (steps: number, sign: string, label: string): TemplateResult =>
    html`<button tabindex="-1" aria-label=${label} @click=${explore(steps)}>${sign}</button>`;
  return html`${
      interaction === 'none'
        ? nothing
        : html`<div class="zoom" @dblclick=${(event: Event) => event.stopPropagation()}>
              ${zoom(1, '+', msg('Zoom in', { id: 'map-list.zoom-in' }))}
              ${zoom(-1, '−', msg('Zoom out', { id: 'map-list.zoom-out' }))}
            </div>
            ${
              actions?.exploration?.render() ??
              html`<button part="explore" class=${placeOfButton(details)} @click=${explore(0)}>
                ${msg('Explore the map', { id: 'map-list.explore' })}
              </button>`
            }`
    }
    <p class=${failed ? 'failed' : 'visually-hidden'} role="status">
      ${
        failed
          ? msg('This part of the map could not be loaded.', { id: 'map-list.failed' })
          : message
      }
    </p>`;
}

/** The button must not lie over anybody: above, unless somebody is there and nobody below. */
function placeOfButton({ picture: { dots, view }, stage }: MapDetails): string {
  const unit = view.width / (stage?.clientWidth ?? 1);
  const height = BUTTON.height * unit;
  const isFree = (top: number): boolean =>
    !dots.x.some((x, i) => {
      const y = dots.y[i] ?? 0;
      return x < view.x + BUTTON.width * unit && y > top && y < top + height;
    });
  return isFree(view.y) || !isFree(view.y + view.height - height) ? 'explore' : 'explore below';
}
