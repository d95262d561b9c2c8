/** Buttons for readers who explore the map: to move it without dragging, and the way out. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';

/** How far a press of an arrow goes, as a part of what is seen. */
const STEP = 0.25;

/** Which way each key goes, and the button that stands for it. */
export const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowDown: [0, STEP],
};

export interface ExploreCommands {
  /** Moves by parts of what is seen. */
  readonly pan: (x: number, y: number) => void;
  readonly leave: () => void;
  /** Null where all is seen. */
  readonly whole: (() => void) | null;
}

export function renderExploreControls(
  { msg }: LocalizeController,
  { pan, leave, whole }: ExploreCommands,
): TemplateResult {
  const arrow = (key: string, label: string, d: string): TemplateResult =>
    html`<button
      class="arrow"
      tabindex="-1"
      aria-label=${label}
      @click=${() => pan(...(ARROWS[key] ?? [0, 0]))}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${d} />`}</svg>
    </button>`;
  return html`<div class="arrows">
      ${arrow('ArrowUp', msg('Move up', { id: 'map-more.up' }), 'M3 10l5-5 5 5')}
      ${arrow('ArrowLeft', msg('Move left', { id: 'map-more.left' }), 'M10 3L5 8l5 5')}
      ${arrow('ArrowRight', msg('Move right', { id: 'map-more.right' }), 'M6 3l5 5-5 5')}
      ${arrow('ArrowDown', msg('Move down', { id: 'map-more.down' }), 'M3 6l5 5 5-5')}
    </div>
    <div class="leave">
      <button part="leave" tabindex="-1" @click=${leave}>
        ${msg('Leave the map', { id: 'map-more.leave' })}
      </button>
      ${
        whole
          ? html`<button tabindex="-1" @click=${whole}>
              ${msg('Whole map', { id: 'map-more.whole' })}
            </button>`
          : nothing
      }
    </div>`;
}
