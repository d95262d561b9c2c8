import { reportDuplicate } from '../../core/define.js';
import { SignatoryListElement } from './signatory-list-element.js';

if (customElements.get('signatory-list')) reportDuplicate('signatory-list');
else customElements.define('signatory-list', SignatoryListElement);

declare global {
  interface HTMLElementTagNameMap {
    'signatory-list': SignatoryListElement;
  }
}
