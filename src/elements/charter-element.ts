import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { LocalizeController } from '../controllers/localize-controller.js';
import { TaskController } from '../controllers/task-controller.js';
import { VisibilityController } from '../controllers/visibility-controller.js';
import { VERSION } from '../core/define.js';
import { enumeration } from '../core/enumeration.js';
import type { Section } from '../localization/catalogues.js';
import { baseStyles } from '../styles/base-styles.js';
import { CharterErrorEvent, CharterReadyEvent } from './shared/events.js';

export type CharterStatus = 'idle' | 'loading' | 'ready' | 'error';

const STATES = ['loading', 'ready', 'error', 'empty'] as const;

/**
 * What all elements share: the common attributes, loading, language, and the light-DOM fallback,
 * which shows until there is something better and again when there is not.
 */
export abstract class CharterElement<Value> extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version: string = VERSION;
  /** The catalogues that the element's messages are in. */
  static readonly sections: readonly Section[] = ['base'];

  static override readonly styles: CSSResultGroup = baseStyles;
  static override readonly properties: PropertyDeclarations = {
    country: {},
    at: {},
    src: {},
    loading: {},
    withoutSource: { type: Boolean, attribute: 'without-source' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** ISO 3166-1 alpha-2 code of a country, in any case; default: all of Europe. */
  declare country: string | null;
  /** Show what was known on this day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; default: now. */
  declare at: string | null;
  /** Address of another dataset in our format; default: the bundled one. */
  declare src: string | null;
  /** `lazy` (default) loads when the element comes near the window, `eager` at once. */
  declare loading: string | null;
  /** Leaves out the line that names the source; default: false. The day always stays. */
  declare withoutSource: boolean;
  /** Level of the headings inside, 2 to 6; default: 3. */
  declare headingLevel: number;

  protected readonly localize: LocalizeController;
  readonly #task: TaskController<Value>;
  readonly #visibility = new VisibilityController(this);
  readonly #internals: ElementInternals | null;
  #announced: CharterStatus = 'idle';

  constructor() {
    super();
    this.country = this.at = this.src = this.loading = null;
    this.withoutSource = false;
    this.headingLevel = 3;
    this.#internals = this.attachInternals?.() ?? null;
    const { sections } = this.constructor as typeof CharterElement;
    this.localize = new LocalizeController(this, sections);
    this.#task = new TaskController(this, (signal) => this.load(signal));
  }

  /** Loads what the element shows. Its failure becomes the error state. */
  protected abstract load(signal: AbortSignal): Promise<Value>;
  /** Everything that `load` depends on; a change of it loads again. */
  protected abstract get loadKey(): string;
  protected abstract renderValue(value: Value): TemplateResult;

  /** Why there is nothing to show for what was asked, in the reader's language; null if there is. */
  protected explainEmpty(_value: Value): TemplateResult | string | null {
    return null;
  }

  /** `idle` until near the window, then `loading`, then `ready` or `error`. */
  get status(): CharterStatus {
    const { status } = this.#task.state;
    return status === 'ready' && !this.localize.ready ? 'loading' : status;
  }

  /** Why the element is in the error state; null otherwise. */
  get error(): Error | null {
    return this.#task.state.status === 'error' ? this.#task.state.error : null;
  }

  /** Loads data and language again, for instance after the network came back. */
  reload(): void {
    this.#task.forget();
    this.localize.retry();
    this.requestUpdate();
  }

  /** `src` as an absolute address; null for the bundled dataset. */
  protected get sourceUrl(): string | null {
    return this.src ? new URL(this.src, this.ownerDocument.baseURI).href : null;
  }

  /** What has been loaded; null before that. */
  protected get value(): Value | null {
    return this.#task.state.status === 'ready' ? this.#task.state.value : null;
  }

  protected override willUpdate(): void {
    const eager = enumeration(this, 'loading', this.loading, ['lazy', 'eager']) === 'eager';
    if (eager || this.#visibility.seen) this.#task.run(this.loadKey);
  }

  protected override updated(): void {
    const { status, value } = this;
    const empty = status === 'ready' && value !== null && this.explainEmpty(value) !== null;
    for (const state of STATES) this.#setState(state, state === 'empty' ? empty : state === status);
    if (status === this.#announced) return;
    this.#announced = status;
    if (status === 'ready') this.dispatchEvent(new CharterReadyEvent());
    if (this.error) this.dispatchEvent(new CharterErrorEvent({ error: this.error }));
  }

  #setState(state: string, on: boolean): void {
    try {
      if (on) this.#internals?.states.add(state);
      else this.#internals?.states.delete(state);
    } catch {
      // Chromium before 125 takes only names with two dashes; there the states are missing.
    }
  }

  protected override render(): TemplateResult {
    const { contentLanguage } = this.localize;
    // Every language we fall back to is written from left to right.
    return html`<div
      class="root"
      part="root"
      lang=${contentLanguage || nothing}
      dir=${contentLanguage ? 'ltr' : nothing}
    >
      ${this.#renderStatus()}
    </div>`;
  }

  #renderStatus(): TemplateResult {
    if (this.status === 'error') return this.#renderError();
    const { value } = this;
    if (value === null || this.status !== 'ready') return this.#renderWaiting();
    const empty = this.explainEmpty(value);
    return empty === null
      ? this.renderValue(value)
      : html`<slot></slot>
          <p class="notice" part="notice">${empty}</p>`;
  }

  #renderWaiting(): TemplateResult {
    const { msg, ready } = this.localize;
    if (this.hasChildNodes() && (this.textContent.trim() !== '' || this.childElementCount > 0))
      return html`<slot></slot>`;
    return html`<div class="skeleton" part="skeleton" aria-busy="true">
      ${ready ? msg('Loading …', { id: 'common.loading' }) : '\u00a0'}
    </div>`;
  }

  #renderError(): TemplateResult {
    return html`<slot></slot>
      <div class="notice" part="error" role="status">
        ${this.localize.msg('This could not be loaded.', { id: 'common.error' })}
        <button part="retry" @click=${() => this.reload()}>
          ${this.localize.msg('Try again', { id: 'common.retry' })}
        </button>
      </div>`;
  }
}
