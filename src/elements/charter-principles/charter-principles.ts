import { reportDuplicate } from '../../core/define.js';
import { CharterPrinciplesElement } from './charter-principles-element.js';

if (customElements.get('charter-principles')) reportDuplicate('charter-principles');
else customElements.define('charter-principles', CharterPrinciplesElement);

declare global {
  interface HTMLElementTagNameMap {
    'charter-principles': CharterPrinciplesElement;
  }
}
