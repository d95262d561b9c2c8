/** Registers all elements. */
import './elements/action-plan-timeline/action-plan-timeline.js';
import './elements/cemr-facts/cemr-facts.js';
import './elements/charter-map/charter-map.js';
import './elements/charter-principles/charter-principles.js';
import './elements/signatory-card/signatory-card.js';
import './elements/signatory-count/signatory-count.js';
import './elements/signatory-trend/signatory-trend.js';
import './elements/signatory-list/signatory-list.js';
