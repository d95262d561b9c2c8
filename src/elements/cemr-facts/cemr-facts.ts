import { reportDuplicate } from '../../core/define.js';
import { CemrFactsElement } from './cemr-facts-element.js';

if (customElements.get('cemr-facts')) reportDuplicate('cemr-facts');
else customElements.define('cemr-facts', CemrFactsElement);

declare global {
  interface HTMLElementTagNameMap {
    'cemr-facts': CemrFactsElement;
  }
}
