import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { ownLanguage } from '../../dataset/own-language.js';
import type { SignatoryRecord } from '../../dataset/signatories.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { dateStyles } from '../../styles/date-styles.js';
import { renderDates, renderSources } from '../shared/authority-dates.js';
import { kindWords } from '../shared/kind-words.js';
import { statusWords } from '../shared/status-words.js';
import type { SignatoryListElement } from './signatory-list-element.js';

/** A row under the one that is open, with everything known of it. */
export function renderAbout(
  record: SignatoryRecord,
  host: SignatoryListElement,
  localize: LocalizeController,
): TemplateResult {
  const { country, kind, localName, status } = record;
  adoptLate(host, dateStyles);
  const words = [kind === 'other' ? '' : kindWords(kind, localize), statusWords(status, localize)];
  return html`<tr role="row" class="about" part="about">
    <td role="cell" colspan="9">
      <p>
        ${
          localName
            ? html`<span translate="no" lang=${ownLanguage(country, localName) ?? nothing}
                  >${localName}</span
                >. `
            : nothing
        }${words.filter(Boolean).join('. ')}.
      </p>
      ${renderDates(record, localize)}
      ${host.withoutSource ? nothing : renderSources(record.sources, localize)}
    </td>
  </tr>`;
}
