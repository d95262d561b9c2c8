import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { AuthorityKind } from '../../dataset/types.js';

/** What kind of authority it is. */
export function kindWords(kind: AuthorityKind, { msg }: LocalizeController): string {
  switch (kind) {
    case 'municipality':
      return msg('Municipality', { id: 'authority.kind.municipality' });
    case 'county':
      return msg('County', { id: 'authority.kind.county' });
    case 'province':
      return msg('Province', { id: 'authority.kind.province' });
    case 'region':
      return msg('Region', { id: 'authority.kind.region' });
    case 'association':
      return msg('Association', { id: 'authority.kind.association' });
    case 'other':
      return msg('Other', { id: 'authority.kind.other' });
  }
}
