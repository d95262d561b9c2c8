import { reportDuplicate } from '../../core/define.js';
import { SignatoryCountElement } from './signatory-count-element.js';

if (customElements.get('signatory-count')) reportDuplicate('signatory-count');
else customElements.define('signatory-count', SignatoryCountElement);

declare global {
  interface HTMLElementTagNameMap {
    'signatory-count': SignatoryCountElement;
  }
}
