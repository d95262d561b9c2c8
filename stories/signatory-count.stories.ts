import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, NOWHERE, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/signatory-count',
  component: 'signatory-count',
  render: (args) => element('signatory-count', args),
  argTypes: { format: { control: 'inline-radio', options: ['sentence', 'figure'] } },
};

export default meta;
type Story = StoryObj<Args>;

/** The newest published total of Europe. */
export const Default: Story = {};

/** A country’s total, on a day. */
export const Country: Story = { args: { country: 'NO', at: '2018-02-26' } };

/** The newest exact total that is not later than the day. */
export const OnADay: Story = { args: { at: '2014-12-31' } };

/** The figure with its date alone, for a place with its own words. */
export const Figure: Story = { args: { format: 'figure' } };

/** The day always stays; the source may be named elsewhere on the page. */
export const WithoutSource: Story = { args: { 'without-source': true } };

/** No total is known: that is said, and another one is never shown instead. */
export const Empty: Story = { args: { at: '2007' } };

/** A country nobody knows. */
export const UnknownCountry: Story = { args: { country: 'XX' } };

/** Another dataset that cannot be loaded. */
export const Failure: Story = { args: { src: NOWHERE } };

/** What stands inside shows before the figure does, and when the figure cannot be shown. */
export const Fallback: Story = {
  args: { src: NOWHERE },
  render: (args) =>
    element('signatory-count', args, '2,038 had signed the Charter in November 2026.'),
};
