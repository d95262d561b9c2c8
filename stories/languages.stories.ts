import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { LOCALES } from '../src/localization/locales.js';
import { element, gallery, section, type Args } from './support/page.js';

/**
 * Every element speaks the language of the place where it stands: that of the nearest `lang`. One
 * page may have as many as it likes.
 */
const meta: Meta = { title: 'Languages' };

export default meta;
type Story = StoryObj;

const everywhere = (tag: string, args: Args = {}): HTMLElement =>
  gallery(...LOCALES.map((lang) => section(lang, [element(tag, args)], { lang })));

export const Count: Story = { render: () => everywhere('signatory-count') };

export const Country: Story = {
  render: () => everywhere('signatory-count', { country: 'NO', at: '2018-02-26' }),
};

export const Facts: Story = { render: () => everywhere('cemr-facts', { topics: 'charter' }) };

export const Principles: Story = { render: () => everywhere('charter-principles') };

export const Trend: Story = { render: () => everywhere('signatory-trend', { country: 'DE' }) };
export const Card: Story = { render: () => everywhere('signatory-card', { place: 'se-gnesta' }) };

export const Timeline: Story = {
  render: () => everywhere('action-plan-timeline', { decided: '2025-10', signed: '2026-03-08' }),
};

export const Map: Story = {
  render: () => everywhere('charter-map', { country: 'SE', 'without-list': true }),
};

export const List: Story = {
  render: () => everywhere('signatory-list', { country: 'NO' }),
};

/** Where the page’s language is not spoken, it is English, marked as such. */
export const NotSpoken: Story = {
  render: () =>
    gallery(...['ar', 'ja'].map((lang) => section(lang, [element('signatory-count')], { lang }))),
};
