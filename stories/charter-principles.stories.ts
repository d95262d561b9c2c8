import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, type Args } from './support/page.js';

const meta: Meta<Args> = {
  title: 'Elements/charter-principles',
  component: 'charter-principles',
  render: (args) => element('charter-principles', args),
  argTypes: { edition: { control: 'inline-radio', options: ['2022', '2006'] } },
};

export default meta;
type Story = StoryObj<Args>;

/** The principles of the newest edition. */
export const Default: Story = {};

/** With the areas of action, the articles whose titles are sourced, and what was added in 2022. */
export const WithAreas: Story = { args: { 'with-areas': true } };

/** The Charter as it was launched in Innsbruck. */
export const Edition2006: Story = { args: { edition: '2006', 'with-areas': true } };

/** The edition of a day. */
export const OnADay: Story = { args: { at: '2018-02-26' } };

/** Without the names of the sources. */
export const WithoutSource: Story = { args: { 'with-areas': true, 'without-source': true } };

/** There was no Charter on that day. */
export const Empty: Story = { args: { at: '2005' } };

/** What stands inside shows before the principles do, and beside the explanation. */
export const Fallback: Story = {
  args: { at: '2005' },
  render: (args) => element('charter-principles', args, 'The Charter has six principles.'),
};
