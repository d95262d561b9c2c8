import { reportDuplicate } from '../../core/define.js';
import { SignatoryTrendElement } from './signatory-trend-element.js';

if (customElements.get('signatory-trend')) reportDuplicate('signatory-trend');
else customElements.define('signatory-trend', SignatoryTrendElement);

declare global {
  interface HTMLElementTagNameMap {
    'signatory-trend': SignatoryTrendElement;
  }
}
