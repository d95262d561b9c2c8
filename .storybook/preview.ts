import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define.js';

setCustomElementsManifest(manifest);

const THEMES: Readonly<Record<string, { background: string; color: string }>> = {
  light: { background: '#ffffff', color: '#1a1a1a' },
  dark: { background: '#16181d', color: '#eceff4' },
};

/** The municipal page around a story. */
const page: Decorator = (story, { globals }) => {
  const element = document.createElement('div');
  const theme = String(globals['theme'] ?? 'light');
  element.lang = String(globals['language'] ?? 'en');
  Object.assign(element.style, THEMES[theme], {
    colorScheme: theme,
    fontFamily: 'system-ui, sans-serif',
    padding: '24px',
    maxWidth: globals['width'] === '360' ? '360px' : '',
  });
  element.append(story() as Node);
  return element;
};

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'nb', title: 'Bokmål' },
          { value: 'nn', title: 'Nynorsk' },
          { value: 'sv', title: 'Svenska' },
          { value: 'de', title: 'Deutsch' },
          { value: 'fr', title: 'Français' },
        ],
      },
    },
    theme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: '360', title: '360 px' },
        ],
      },
    },
  },
  initialGlobals: { language: 'en', theme: 'light', width: 'full' },
  parameters: {
    // The decorator draws the page.
    backgrounds: { disable: true },
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Elements',
          [
            'signatory-count',
            'charter-map',
            'signatory-list',
            'signatory-card',
            'action-plan-timeline',
            'cemr-facts',
            'charter-principles',
            'signatory-trend',
          ],
          'Theming',
          'Languages',
          'Accessibility',
        ],
      },
    },
  },
  decorators: [page],
};

export default preview;
