import '../action-plan-timeline/action-plan-timeline.js';
import { reportDuplicate } from '../../core/define.js';
import { SignatoryCardElement } from './signatory-card-element.js';

if (customElements.get('signatory-card')) reportDuplicate('signatory-card');
else customElements.define('signatory-card', SignatoryCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'signatory-card': SignatoryCardElement;
  }
}
