import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { FactPlace, FactTheme, FactTopic } from '../../dataset/fact-types.js';

/** The heading over a topic's facts. */
export function topicName(topic: FactTopic, { msg }: LocalizeController): string {
  switch (topic) {
    case 'about':
      return msg('About CEMR', { id: 'facts.topic.about' });
    case 'members':
      return msg('Members', { id: 'facts.topic.members' });
    case 'themes':
      return msg('Themes', { id: 'facts.topic.themes' });
    case 'leadership':
      return msg('Leadership', { id: 'facts.topic.leadership' });
    case 'congresses':
      return msg('Congresses', { id: 'facts.topic.congresses' });
    case 'conferences':
      return msg('Conferences', { id: 'facts.topic.conferences' });
    case 'charter':
      return msg('The Charter', { id: 'facts.topic.charter' });
    case 'history':
      return msg('History', { id: 'facts-more.topic.history' });
    case 'offices':
      return msg('Offices', { id: 'facts-more.topic.offices' });
    case 'association':
      return msg('The member association', { id: 'facts-more.topic.association' });
  }
}

/** A town as this language calls it. */
export function placeName(place: FactPlace, { msg }: LocalizeController): string {
  switch (place) {
    case 'bilbao':
      return msg('Bilbao', { id: 'facts.place.bilbao' });
    case 'brussels':
      return msg('Brussels', { id: 'facts-more.place.brussels' });
    case 'cadiz':
      return msg('Cádiz', { id: 'facts-more.place.cadiz' });
    case 'geneva':
      return msg('Geneva', { id: 'facts.place.geneva' });
    case 'innsbruck':
      return msg('Innsbruck', { id: 'facts.place.innsbruck' });
    case 'malmo':
      return msg('Malmö', { id: 'facts-more.place.malmo' });
    case 'nicosia':
      return msg('Nicosia', { id: 'facts.place.nicosia' });
    case 'oslo':
      return msg('Oslo', { id: 'facts-more.place.oslo' });
    case 'paris':
      return msg('Paris', { id: 'facts.place.paris' });
    case 'st-julians':
      return msg('St. Julian’s', { id: 'facts.place.st-julians' });
    case 'thessaloniki':
      return msg('Thessaloniki', { id: 'facts-more.place.thessaloniki' });
    case 'versailles':
      return msg('Versailles', { id: 'facts-more.place.versailles' });
  }
}

/** One of the areas that CEMR works in. */
export function themeName(theme: FactTheme, { msg }: LocalizeController): string {
  switch (theme) {
    case 'democracy':
      return msg('Democracy, European citizenship and enlargement', {
        id: 'facts.theme.democracy',
      });
    case 'climate':
      return msg('Climate, environment and resource efficiency', { id: 'facts.theme.climate' });
    case 'cooperation':
      return msg('Cooperation and development, through UCLG and PLATFORMA', {
        id: 'facts.theme.cooperation',
      });
    case 'cohesion':
      return msg('Economic, social and territorial cohesion', { id: 'facts.theme.cohesion' });
    case 'employers':
      return msg('Local and regional authorities as employers and service providers', {
        id: 'facts.theme.employers',
      });
  }
}
