/** Registers all elements. */
import './elements/cemr-facts/cemr-facts.js';
import './elements/charter-map/charter-map.js';
import './elements/signatory-count/signatory-count.js';
import './elements/signatory-list/signatory-list.js';
