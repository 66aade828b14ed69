import { msg } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

/** For a device in a lobby, used by one stranger after another. */
export const KIOSK_WORDS = wordTable({
  private: () =>
    msg(
      'The video is watched by this device and sent nowhere. It is erased when you finish, or after a minute without a touch.',
    ),
  notKept: () =>
    msg(
      'Nothing of this is kept on this device. Print it, or show it to the staff, before you finish.',
    ),
  physiotherapist: () =>
    msg('If something here worries you, or hurts, print it and show it to a physiotherapist.'),
  camera: () => msg('Press "Try again". If that does not help, tell the staff.'),
  staff: () => msg('Ask the staff if you need help, or feel unsure on your feet.'),
});
