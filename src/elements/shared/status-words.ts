import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Status } from '../../dataset/types.js';

/** A status in words, as in the legend. */
export function statusWords(status: Status, { msg }: LocalizeController): string {
  return status === 'signed'
    ? msg('Signed', { id: 'authority.status.signed' })
    : status === 'decided'
      ? msg('Decided, signature not confirmed', { id: 'authority.status.decided' })
      : msg('Not confirmed', { id: 'authority.status.unconfirmed' });
}
