import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { AuthorityKind } from '../../dataset/types.js';

/** What kind of authority it is. */
export function kindWords(kind: AuthorityKind, { msg }: LocalizeController): string {
  switch (kind) {
    case 'municipality':
      return msg('Municipality', { id: 'map-more.kind.municipality' });
    case 'county':
      return msg('County', { id: 'map-more.kind.county' });
    case 'province':
      return msg('Province', { id: 'map-more.kind.province' });
    case 'region':
      return msg('Region', { id: 'map-more.kind.region' });
    case 'association':
      return msg('Association', { id: 'map-more.kind.association' });
    case 'other':
      return msg('Other', { id: 'map-more.kind.other' });
  }
}
