import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, section } from './support/page.js';

/**
 * The sentence and the list say all that the map says. Nothing depends on colour alone, on a
 * mouse, or on seeing. Elements follow the page’s text size, reduced motion and forced colours.
 */
const meta: Meta = { title: 'Accessibility' };

export default meta;
type Story = StoryObj;

/**
 * Tab goes to links, to the other totals, to the map, to search, filters, the names (one stop; arrows
 * go from name to name) and the buttons below them, in the order they are read; Enter and Space press
 * what is in focus. On the map, while it is explored: arrows, plus, minus, 0 for all of it, Escape.
 */
export const Keyboard: Story = {
  render: () =>
    section('By keyboard', [element('signatory-count'), element('charter-map', { country: 'NO' })]),
};

/**
 * The chart is one stop too: arrows go from figure to figure, Home and End to the first and the last;
 * each is said with its date and its source.
 */
export const Chart: Story = {
  render: () => section('A chart by keyboard', [element('signatory-trend')]),
};

/** Headings inside an element continue those of the page. */
export const HeadingLevel: Story = {
  render: () =>
    section('A heading of the second level', [
      element('cemr-facts', { topics: 'charter members', 'heading-level': 3 }),
    ]),
};

/** Text twice as large, in a narrow column. */
export const LargeText: Story = {
  render: () =>
    section('200 %', [element('signatory-count'), element('cemr-facts', { topics: 'charter' })], {
      style: { 'font-size': '200%', 'max-width': '640px' },
    }),
};

/** A failure is said in words, keeps what stood there before, and can be tried again. */
export const Failure: Story = {
  render: () =>
    section('Something went wrong', [
      element('signatory-count', { src: '/no-such-dataset.json' }, '2,038 in November 2026'),
    ]),
};
