import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { mark, richText } from '../../core/rich-text.js';
import { europeNow } from '../../dataset/generated/counts-now.js';
import type { Entry } from '../../dataset/signatories.js';
import { countryName } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { sourceLink } from './source-link.js';

/** Why a `place` means nobody: none is known by that name, or several are. */
export function explainPlace(
  place: string,
  candidates: readonly Pick<Entry, 'id' | 'name' | 'country'>[],
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  if (candidates.length > 0)
    return html`${msg(
      str`“${place}” may be several: ${localize.list(
        candidates.map(
          ({ id, name, country }) => `${name} (${countryName(localize, country)}, ${id})`,
        ),
      )}. Name one by its id.`,
      { id: 'authority.several' },
    )}`;
  return html`${richText(
    msg(
      str`“${place}” is not among the authorities named here. They are only a part of all that have signed: see ${mark(0)}. The README of charter-widgets says how one is added.`,
      { id: 'authority.unknown' },
    ),
    europeNow.sources.map(sourceLink),
  )}`;
}
