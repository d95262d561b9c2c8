import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Fact } from '../../dataset/facts.js';
import { str } from '../../localization/message.js';

/** What a fact is about, in a word or two: facts of one template have one label. */
export function factLabel(fact: Fact, { msg }: LocalizeController): string {
  switch (fact.template) {
    case 'founded':
      return msg('Founded', { id: 'facts.founded' });
    case 'european-section':
    case 'world-section':
      return msg('World organisation', { id: 'facts.world' });
    case 'member-associations':
      return msg('Member associations', { id: 'facts.associations' });
    case 'represented-authorities':
      return msg('Authorities represented', { id: 'facts.authorities' });
    case 'theme':
      return msg('Works on', { id: 'facts.themes' });
    case 'president':
      return msg('President', { id: 'facts.president' });
    case 'co-presidents':
      return msg('Co-presidents', { id: 'facts.co-presidents' });
    case 'secretary-general':
      return msg('Secretary General', { id: 'facts.secretary-general' });
    case 'presidency-term':
      return msg('Term of office', { id: 'facts.term' });
    case 'policy-committee':
      return msg('Policy Committee', { id: 'facts.committee' });
    case 'equality-committee':
      return msg('Chair of the committee for equality', { id: 'facts.equality-chair' });
    case 'congress':
      return msg('Congresses and general assemblies', { id: 'facts.congresses' });
    case 'congress-interval':
      return msg('How often', { id: 'facts.interval' });
    case 'conference':
      return msg('Conference', { id: 'facts.conference' });
    case 'leaders-summit':
      return msg('Leaders’ Summits', { id: 'facts.summits' });
    case 'charter-launched':
      return msg('Charter launched', { id: 'facts.launched' });
    case 'charter-updated':
      return msg('Charter updated', { id: 'facts.updated' });
    case 'charter-articles':
      return msg('Extent', { id: 'facts.articles' });
    case 'charter-not-binding':
      return msg('Legal force', { id: 'facts.legal' });
    case 'plan-deadline':
      return msg('Action plan', { id: 'facts.plan' });
    case 'earlier-commitments':
      return msg('Earlier signatures', { id: 'facts.earlier' });
    case 'charter-languages':
      return msg('Languages', { id: 'facts.languages' });
    case 'observatory':
      return msg('Observatory of the Charter', { id: 'facts.observatory' });
    case 'charter-origin':
      return msg('Origin of the Charter', { id: 'facts.origin' });
    case 'former-name':
      return msg('First name', { id: 'facts.former-name' });
    case 'regions-added':
      return msg('Name', { id: 'facts.name' });
    case 'office':
      return msg('Office', { id: 'facts.office' });
    case 'association-member':
      return msg('Member association', { id: 'facts.association' });
    case 'association-office-opened':
    case 'association-office':
      return msg(str`Office of ${fact.values.association} in Brussels`, {
        id: 'facts.association.office',
      });
    case 'association-umbrellas':
      return msg(str`European umbrella organisations of ${fact.values.association}`, {
        id: 'facts.association.umbrellas',
      });
    case 'association-committee':
      return msg(str`${fact.values.association} in the Policy Committee`, {
        id: 'facts.association.committee',
      });
    case 'association-signing-since':
      return msg('Signatures', { id: 'facts.association.signing' });
  }
}
