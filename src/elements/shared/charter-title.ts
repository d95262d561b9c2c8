import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { titleLanguage } from '../../localization/locales.js';

/** The Charter's official title as it stands inside a sentence, marked where it is of another language. */
export function charterTitle({ msg, locale }: LocalizeController): TemplateResult {
  return html`<span lang=${titleLanguage(locale) ?? nothing}
    >${msg('European Charter for Equality of Women and Men in Local Life', {
      id: 'common.charter',
      desc: 'Official title from data/names.json, as it stands inside a sentence',
    })}</span
  >`;
}
