import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Fact } from '../../dataset/fact-types.js';

/** What a fact of the overview is about, in a word or two; null for one beyond it. */
export function factLabel(fact: Fact, { msg }: LocalizeController): string | null {
  switch (fact.template) {
    case 'founded':
      return msg('Founded', { id: 'facts.label.founded' });
    case 'member-associations':
      return msg('Member associations', { id: 'facts.label.member-associations' });
    case 'represented-authorities':
      return msg('Authorities represented', { id: 'facts.label.represented-authorities' });
    case 'theme':
      return msg('Works on', { id: 'facts.label.theme' });
    case 'president':
      return msg('President', { id: 'facts.label.president' });
    case 'co-presidents':
      return msg('Co-presidents', { id: 'facts.label.co-presidents' });
    case 'secretary-general':
      return msg('Secretary General', { id: 'facts.label.secretary-general' });
    case 'congress':
      return msg('Congresses and general assemblies', { id: 'facts.label.congress' });
    case 'conference':
      return msg('Conference', { id: 'facts.label.conference' });
    case 'leaders-summit':
      return msg('Leaders’ Summits', { id: 'facts.label.leaders-summit' });
    case 'charter-launched':
      return msg('Charter launched', { id: 'facts.label.charter-launched' });
    case 'charter-updated':
      return msg('Charter updated', { id: 'facts.label.charter-updated' });
    case 'charter-articles':
      return msg('Extent', { id: 'facts.label.charter-articles' });
    case 'plan-deadline':
      return msg('Action plan', { id: 'facts.label.plan-deadline' });
    default:
      return null;
  }
}
