import { reportDuplicate } from '../../core/define.js';
import { CharterMapElement } from './charter-map-element.js';

if (customElements.get('charter-map')) reportDuplicate('charter-map');
else customElements.define('charter-map', CharterMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'charter-map': CharterMapElement;
  }
}
