/** The classes, without side effects: nothing is registered by importing them. */
export { CharterElement, type CharterStatus } from './elements/charter-element.js';
export { CemrFactsElement } from './elements/cemr-facts/cemr-facts-element.js';
export { ActionPlanTimelineElement } from './elements/action-plan-timeline/action-plan-timeline-element.js';
export { CharterMapElement } from './elements/charter-map/charter-map-element.js';
export { CharterPrinciplesElement } from './elements/charter-principles/charter-principles-element.js';
export { SignatoryCardElement } from './elements/signatory-card/signatory-card-element.js';
export { SignatoryCountElement } from './elements/signatory-count/signatory-count-element.js';
export { SignatoryTrendElement } from './elements/signatory-trend/signatory-trend-element.js';
export { SignatoryListElement } from './elements/signatory-list/signatory-list-element.js';
export { CharterErrorEvent, CharterReadyEvent } from './elements/shared/events.js';
export { CharterSelectEvent } from './elements/shared/select-event.js';
export type * from './dataset/types.js';
