import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/cemr-facts',
  component: 'cemr-facts',
  render: (args) => element('cemr-facts', args),
};

export default meta;
type Story = StoryObj<Args>;

/** All topics, as they stand now. */
export const Default: Story = {};

/** Some topics, in the order they are named. */
export const Topics: Story = { args: { topics: 'charter members' } };

/** At most so many facts of each topic. */
export const Limited: Story = { args: { topics: 'congresses history', limit: 2 } };

/** With what is known of a member association. */
export const Association: Story = { args: { topics: 'association', association: 'KS' } };

/** As it was on a day. */
export const OnADay: Story = { args: { topics: 'about leadership', at: '2018-02-26' } };

/** Without the names of the sources. */
export const WithoutSource: Story = { args: { topics: 'charter', 'without-source': true } };

/** A text that is no day. */
export const Empty: Story = { args: { at: 'yesterday' } };

/** What stands inside shows before the facts do, and beside the explanation. */
export const Fallback: Story = {
  args: { at: 'yesterday' },
  render: (args) => element('cemr-facts', args, 'CEMR is the association behind the Charter.'),
};
