import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../../core/safe-url.js';
import type { Source } from '../../dataset/types.js';

/** Who published it, as a link where there is one, with the title where there is none. */
export function sourceLink({ publisher, url, title }: Source): TemplateResult {
  const href = safeUrl(url);
  return href
    ? html`<a href=${href} part="source-link">${publisher}</a>`
    : html`${publisher}${title ? html`, <cite>${title}</cite>` : ''}`;
}
