import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, NOWHERE, press, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/signatory-list',
  component: 'signatory-list',
  render: (args) => element('signatory-list', args),
};

export default meta;
type Story = StoryObj<Args>;

/** All of Europe, twenty rows to a page. */
export const Default: Story = {};

/** One country; it needs no column for that. */
export const Country: Story = { args: { country: 'NO' } };

/** Who had signed on a day. */
export const OnADay: Story = { args: { country: 'SE', at: '2014', 'page-size': 5 } };

/** As it stands in the column of a page: rows without columns. */
export const Narrow: Story = {
  args: { 'page-size': 5 },
  render: (args) => {
    const made = element('signatory-list', args);
    made.style.setProperty('max-width', '320px');
    return made;
  },
};

/** The reader has opened the filters. */
export const Filtered: Story = {
  args: { 'page-size': 5 },
  play: ({ canvasElement }) => press(canvasElement, '[part~="filter"]', '[part~="filters"]'),
};

/** The reader has opened a row: what is known of the authority, with its sources. */
export const Opened: Story = {
  args: { country: 'NO' },
  play: ({ canvasElement }) =>
    press(canvasElement, '[part~="item"]:nth-child(2) button', '[part~="about"]'),
};

/** A country nobody knows. */
export const Empty: Story = { args: { country: 'XX' } };

/** What stands inside shows before the list does, and when the list cannot be shown. */
export const Fallback: Story = {
  args: { src: NOWHERE },
  render: (args) => element('signatory-list', args, 'Gnesta and others have signed the Charter.'),
};
