import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, NOWHERE, press, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/charter-map',
  component: 'charter-map',
  render: (args) => element('charter-map', args),
  argTypes: {
    'colour-by': { control: 'inline-radio', options: ['status', 'year', 'country-total'] },
    interaction: { control: 'inline-radio', options: ['on-demand', 'eager', 'none'] },
  },
};

export default meta;
type Story = StoryObj<Args>;

/** All of Europe. */
export const Default: Story = {};

/** One country, drawn in a projection of its own. */
export const Country: Story = { args: { country: 'SE' } };

/** One authority and what lies around it. */
export const Place: Story = { args: { place: 'se-gnesta' } };

/** What is overseas stands in insets. */
export const Overseas: Story = { args: { country: 'FR' } };

/** Who had signed on a day. */
export const OnADay: Story = { args: { at: '2010' } };

/** Shades for the year of signing. */
export const ByYear: Story = { args: { 'colour-by': 'year' } };

/** Countries in shades of their published totals. */
export const ByCountryTotal: Story = { args: { 'colour-by': 'country-total' } };

/** The sentence and the map alone. */
export const WithoutList: Story = { args: { 'without-list': true } };

/** The reader has pressed "Explore the map": it can be dragged, zoomed and left again. */
export const Explored: Story = {
  play: ({ canvasElement }) => press(canvasElement, '[part~="explore"]', '[role="application"]'),
};

/** The reader has opened the filters. */
export const Filtered: Story = {
  args: { country: 'SE' },
  play: ({ canvasElement }) => press(canvasElement, '[part~="filter"]', '[part~="filters"]'),
};

/** The reader has chosen an authority from the list: a panel tells what is known about it. */
export const Chosen: Story = {
  args: { country: 'IS' },
  play: ({ canvasElement }) =>
    press(canvasElement, '[part~="item"]:nth-child(2) button', '[part~="panel"]'),
};

/** A picture that cannot be moved. */
export const PictureAlone: Story = { args: { interaction: 'none', 'without-list': true } };

/** A country nobody knows. */
export const Empty: Story = { args: { country: 'XX' } };

/** Another dataset that cannot be loaded. */
export const Failure: Story = { args: { src: NOWHERE } };

/** What stands inside shows before the map does, and when the map cannot be shown. */
export const Fallback: Story = {
  args: { src: NOWHERE },
  render: (args) => element('charter-map', args, 'Gnesta and others have signed the Charter.'),
};
