import { reportDuplicate } from '../../core/define.js';
import { ActionPlanTimelineElement } from './action-plan-timeline-element.js';

if (customElements.get('action-plan-timeline')) reportDuplicate('action-plan-timeline');
else customElements.define('action-plan-timeline', ActionPlanTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'action-plan-timeline': ActionPlanTimelineElement;
  }
}
