import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, NOWHERE, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/charter-map',
  component: 'charter-map',
  render: (args) => element('charter-map', args),
  argTypes: {
    'colour-by': { control: 'inline-radio', options: ['status', 'year', 'country-total'] },
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

/** Who had signed on a day. */
export const OnADay: Story = { args: { at: '2010' } };

/** Shades for the year of signing. */
export const ByYear: Story = { args: { 'colour-by': 'year' } };

/** Countries in shades of their published totals. */
export const ByCountryTotal: Story = { args: { 'colour-by': 'country-total' } };

/** The sentence and the map alone. */
export const WithoutList: Story = { args: { 'without-list': true } };

/** A country nobody knows. */
export const Empty: Story = { args: { country: 'XX' } };

/** Another dataset that cannot be loaded. */
export const Failure: Story = { args: { src: NOWHERE } };

/** What stands inside shows before the map does, and when the map cannot be shown. */
export const Fallback: Story = {
  args: { src: NOWHERE },
  render: (args) => element('charter-map', args, 'Gnesta and others have signed the Charter.'),
};
