import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, NOWHERE, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/signatory-card',
  component: 'signatory-card',
  render: (args) => element('signatory-card', args),
};

export default meta;
type Story = StoryObj<Args>;

/** A municipality that has signed; no plan is known. */
export const Default: Story = { args: { place: 'se-gnesta' } };

/** By one of its names. */
export const ByName: Story = { args: { place: 'Kristiansand kommune', country: 'NO' } };

/** Signed, and a plan is known. */
export const WithPlan: Story = { args: { place: 'lu-luxembourg-city' } };

/** Nobody says when it signed. */
export const DayNotKnown: Story = { args: { place: 'se-malmo' } };

/** Decided; the signature is not confirmed. */
export const Decided: Story = { args: { place: 'se-region-ostergotland' } };

/** As it stood on a day. */
export const OnADay: Story = { args: { place: 'se-gnesta', at: '2013-07' } };

/** Without the names of the sources. */
export const WithoutSource: Story = { args: { place: 'se-gnesta', 'without-source': true } };

/** An authority that is not in the data. */
export const Empty: Story = { args: { place: 'Atlantis' } };

/** Another dataset that cannot be loaded. */
export const Failure: Story = { args: { place: 'se-gnesta', src: NOWHERE } };

/** What stands inside shows before the card does, and when it cannot be shown. */
export const Fallback: Story = {
  args: { place: 'se-gnesta', src: NOWHERE },
  render: (args) => element('signatory-card', args, 'Gnesta signed the Charter in 2013.'),
};
