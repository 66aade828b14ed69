import { msg, str } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

/** For a device in a lobby, used by one stranger after another. */
export const KIOSK_WORDS = wordTable({
  finish: () => msg('Finish and erase'),
  stillThere: () => msg('Are you still there?'),
  stay: () => msg('I am still here'),
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

export function erasedIn(seconds: number): string {
  return seconds === 1
    ? msg('Your video and its result are erased in 1 second.')
    : msg(str`Your video and its result are erased in ${seconds} seconds.`);
}
