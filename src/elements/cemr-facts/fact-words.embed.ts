import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { FactPlace, FactTheme, FactTopic } from '../../dataset/fact-types.js';

/*
 * See `fact-words.ts`, which names every message for the extraction. In the embed, where the texts
 * are all in the catalogue, the id can be put together.
 */
const word = ({ catalogue }: LocalizeController, id: string): string =>
  catalogue[`facts.${id}`] ?? catalogue[`facts-more.${id}`] ?? '';

export const topicName = (topic: FactTopic, localize: LocalizeController): string =>
  word(localize, `topic.${topic}`);

export const placeName = (place: FactPlace, localize: LocalizeController): string =>
  word(localize, `place.${place}`);

export const themeName = (theme: FactTheme, localize: LocalizeController): string =>
  word(localize, `theme.${theme}`);
