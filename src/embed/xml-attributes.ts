/**
 * Reads what stands in the attributes of elements that an XML parser makes. Chromium's makes those
 * that are defined already without `attributeChangedCallback`; the attributes are there when the
 * element is connected. To be imported before the elements are defined.
 */
import { CharterElement } from '../elements/charter-element.js';

const connect = Reflect.get(CharterElement.prototype, 'connectedCallback');

CharterElement.prototype.connectedCallback = function (this: CharterElement<unknown>) {
  const { observedAttributes } = this.constructor as typeof CharterElement;
  if (!this.hasUpdated && !(document instanceof HTMLDocument))
    for (const name of observedAttributes) {
      const value = this.getAttribute(name);
      if (value !== null) this.attributeChangedCallback(name, null, value);
    }
  connect.call(this);
};
