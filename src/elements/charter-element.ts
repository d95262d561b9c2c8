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
  protected readonly task: TaskController<Value>;
  readonly #visibility = new VisibilityController(this);
  readonly #states: CustomStateSet;
  /** Why there is nothing to show, worked out once an update; null where there is something. */
  #empty: TemplateResult | string | null = null;
  #announced: CharterStatus = 'idle';

  constructor() {
    super();
    this.country = this.at = this.src = this.loading = null;
    this.withoutSource = false;
    this.headingLevel = 3;
    this.#states = this.attachInternals().states;
    const { sections } = this.constructor as typeof CharterElement;
    this.localize = new LocalizeController(this, sections);
    this.task = new TaskController(this, (signal) => this.load(signal));
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
    const { status } = this.task.state;
    if (this.error) return 'error';
    return status === 'ready' && !this.localize.ready ? 'loading' : status;
  }

  /** Why the element is in the error state; null otherwise. */
  get error(): Error | null {
    return this.task.state.error ?? this.localize.error;
  }

  /** Loads data and language again, for instance after the network came back. */
  reload(): void {
    this.task.forget();
    this.localize.retry();
    this.requestUpdate();
  }

  /** `src` as an absolute address; null for the bundled dataset. */
  protected get sourceUrl(): string | null {
    return this.src ? new URL(this.src, this.ownerDocument.baseURI).href : null;
  }

  /** What has been loaded; null before that. */
  protected get value(): Value | null {
    return this.task.state.value ?? null;
  }

  /** What has been loaded, once there is also a language to say it in. */
  get #shown(): Value | null {
    return this.status === 'ready' ? this.value : null;
  }

  protected override willUpdate(): void {
    const eager = enumeration(this, 'loading', this.loading, ['lazy', 'eager']) === 'eager';
    if (eager || this.#visibility.seen) this.task.run(this.loadKey);
    const shown = this.#shown;
    this.#empty = shown === null ? null : this.explainEmpty(shown);
  }

  protected override updated(): void {
    const { status, error } = this;
    this.#states.clear();
    this.addState(status);
    if (this.#empty !== null) this.addState('empty');
    if (status === this.#announced) return;
    this.#announced = status;
    if (status === 'ready') this.dispatchEvent(new CharterReadyEvent());
    if (error) this.dispatchEvent(new CharterErrorEvent({ error }));
  }

  /** For what elements have states of their own for; all are taken away before each update. */
  protected addState(state: string): void {
    try {
      this.#states.add(state);
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

  /** That something could not be loaded, with a button that tries again. */
  protected renderFailure(retry: () => void): TemplateResult {
    const { msg } = this.localize;
    return html`<p part="error" role="status">
      ${msg('This could not be loaded.', { id: 'common.error' })}
      <button part="retry" @click=${retry}>${msg('Try again', { id: 'common.retry' })}</button>
    </p>`;
  }

  #renderStatus(): TemplateResult {
    const { msg } = this.localize;
    const shown = this.#shown;
    if (shown !== null)
      return this.#empty === null
        ? this.renderValue(shown)
        : html`<slot></slot>
            <p part="notice">${this.#empty}</p>`;
    return html`<slot></slot> ${
        this.error
          ? this.renderFailure(() => this.reload())
          : this.childElementCount || this.textContent.trim()
            ? nothing
            : html`<p part="skeleton" aria-busy="true">
                ${this.localize.ready ? msg('Loading …', { id: 'common.loading' }) : nothing}&nbsp;
              </p>`
      }`;
  }
}
