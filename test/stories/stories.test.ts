/**
 * Every story: it renders, and axe finds nothing wrong in it. In Chromium in every language; texts do
 * not depend on the engine, and the other two would take five minutes more.
 */
import { setProjectAnnotations } from '@storybook/web-components-vite';
import { composeStories, composeStory } from 'storybook/preview-api';
import preview from '../../.storybook/preview.js';
import type { CharterElement } from '../../src/elements/charter-element.js';
import { LOCALES } from '../../src/localization/locales.js';
import { expectAccessible, mount, settled, until } from '../support/fixture.js';

/** Storybook types these for its own renderers; what we use of a story is this. */
interface Composed {
  readonly run: (context: { canvasElement: HTMLElement; globals: object }) => Promise<void>;
}

const compose = composeStories as unknown as (
  module: object,
  annotations: object,
  composeOne: unknown,
) => Readonly<Record<string, Composed>>;

const OURS =
  'signatory-count, charter-map, signatory-list, signatory-card, action-plan-timeline, cemr-facts, charter-principles, signatory-trend';

const LANGUAGES = navigator.userAgent.includes('Chrome/') ? LOCALES : (['nb'] as const);

const annotations = setProjectAnnotations([preview]);
const modules = import.meta.glob<object>('../../stories/*.stories.ts', { eager: true });

for (const [file, module] of Object.entries(modules))
  describe(file.replace(/^.*\/(.*)\.stories\.ts$/, '$1'), () => {
    for (const [name, Story] of Object.entries(compose(module, annotations, composeStory)))
      for (const language of LANGUAGES)
        it(`${name}, ${language}`, async () => {
          const canvasElement = mount('<div></div>');
          await Story.run({ canvasElement, globals: { language } });
          const elements = canvasElement.querySelectorAll<CharterElement<unknown>>(OURS);
          for (const element of elements) {
            element.loading = 'eager';
            await settled(element);
            // What comes after the first paint.
            await until(() => !element.shadowRoot?.querySelector('.skeleton'), 'the rest');
          }
          await expectAccessible(canvasElement);
        });
  });
