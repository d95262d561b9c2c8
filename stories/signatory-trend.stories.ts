import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, NOWHERE, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/signatory-trend',
  component: 'signatory-trend',
  render: (args) => element('signatory-trend', args),
};

export default meta;
type Story = StoryObj<Args>;

/** All published totals of Europe. */
export const Default: Story = {};

/** Those of a country. */
export const Country: Story = { args: { country: 'DE' } };

/** A part of the time. */
export const Span: Story = { args: { from: '2010', until: '2018' } };

/** What was known on a day. */
export const OnADay: Story = { args: { at: '2014-12-31' } };

/** One exact figure is no line. */
export const OneFigure: Story = { args: { country: 'SE' } };

/** Nobody has published a total. */
export const NoFigure: Story = { args: { country: 'PL' } };

/** A text that is no day. */
export const Empty: Story = { args: { from: 'yesterday' } };

/** The time asked for ends before it begins. */
export const Reversed: Story = { args: { from: '2018', until: '2010' } };

/** Without the names of the sources. */
export const WithoutSource: Story = { args: { 'without-source': true } };

/** Another dataset that cannot be loaded. */
export const Failure: Story = { args: { src: NOWHERE } };

/** What stands inside shows before the chart does, and when the chart cannot be shown. */
export const Fallback: Story = {
  args: { src: NOWHERE },
  render: (args) => element('signatory-trend', args, 'From 544 signatories in 2008 to 2,038.'),
};
