import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, NOWHERE, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/action-plan-timeline',
  component: 'action-plan-timeline',
  render: (args) => element('action-plan-timeline', args),
};

export default meta;
type Story = StoryObj<Args>;

/** An authority of the data; no plan is known. */
export const Default: Story = { args: { place: 'se-gnesta' } };

/** An authority that is not in the data: a decision, and what comes next. */
export const DecisionAlone: Story = { args: { decided: '2024-10-01' } };

/** The due day is ahead. */
export const Ahead: Story = {
  args: { decided: '2025-10', signed: '2026-03-08', at: '2026-11-22' },
};

/** A plan has been adopted. */
export const Adopted: Story = { args: { signed: '2013-09-30', adopted: '2015-06-15' } };

/** A year gives a year. */
export const VagueDates: Story = { args: { decided: '2012', signed: '2013' } };

/** Signed, nobody says when. */
export const DayNotKnown: Story = { args: { place: 'se-malmo' } };

/** Nobody is named, and no date is given. */
export const Empty: Story = {};

/** Another dataset that cannot be loaded. */
export const Failure: Story = { args: { place: 'se-gnesta', src: NOWHERE } };

/** What stands inside shows before the steps do, and when they cannot be shown. */
export const Fallback: Story = {
  args: { place: 'se-gnesta', src: NOWHERE },
  render: (args) => element('action-plan-timeline', args, 'Gnesta signed the Charter in 2013.'),
};
