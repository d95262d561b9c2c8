import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, gallery, section } from './support/page.js';

/**
 * The elements take the font, the size and the colours of the page. One colour of yours is enough;
 * everything else is mixed from the colour of the text.
 */
const meta: Meta = { title: 'Theming' };

export default meta;
type Story = StoryObj;

const both = (): HTMLElement[] => [
  element('signatory-count'),
  element('cemr-facts', { topics: 'charter', limit: 1 }),
];

/** Nothing is set: the elements look like the text around them. */
export const FromThePage: Story = {
  render: () =>
    gallery(
      section('A serious page', both(), {
        style: { font: '17px Georgia, serif', background: '#fffdf7', color: '#2b2118' },
      }),
      section('A plain page', both(), {
        style: { font: '15px Arial, sans-serif', background: '#ffffff', color: '#111111' },
      }),
      section('A dark page', both(), {
        style: { background: '#10131a', color: '#f0f2f6', 'color-scheme': 'dark' },
      }),
    ),
};

/** One colour for the figure and for what can be pressed. */
export const Accent: Story = {
  render: () =>
    gallery(
      ...['#0b5c8a', '#7a2e6f', '#1f6b3a'].map((color) =>
        section(color, both(), {
          style: {
            background: '#ffffff',
            color: '#1a1a1a',
            '--charter-accent-color': color,
          },
        }),
      ),
    ),
};

/** The figure in another size. */
export const Figure: Story = {
  render: () =>
    gallery(
      ...['1.5em', '5em'].map((size) =>
        section(size, [element('signatory-count')], { style: { '--charter-figure-size': size } }),
      ),
    ),
};

/** The same on a map. */
export const Map: Story = {
  render: () => {
    const map = element('charter-map', { 'without-list': true });
    map.style.setProperty('--charter-accent-color', '#7a2e6f');
    return section('A map in the page’s colours', [map], {
      style: { background: '#ffffff', color: '#1a1a1a' },
    });
  },
};
