import { msg, str } from '@lit/localize';
import type { KioskTroubleCode } from '#core/kiosk/kiosk-state.ts';
import { wordTable } from '../base/word-table.ts';

export const CALL_WORDS = wordTable({
  call: () => msg('Call staff'),
  sign: () => msg('Staff, please come'),
  usual: () => msg('Somebody here needs you.'),
  wait: () => msg('Stay where you are. Sit down if you can.'),
  over: () => msg('I do not need help any more'),
});

export const ALL_RIGHT_WORDS = wordTable({
  title: () => msg('Are you all right?'),
  what: () => msg('It looked like a stumble, so the walk was stopped. Hold on to something.'),
  calls: () => msg('If you touch nothing, staff are called.'),
  fine: () => msg('I am all right. Stop here.'),
  mistake: () => msg('I did not stumble. Walk again.'),
});

export const IDLE_WORDS = wordTable({
  title: () => msg('Are you still there?'),
  stay: () => msg('I am still here'),
  now: () => msg('Erase now'),
});

export function erasedIn(seconds: number): string {
  return seconds === 1
    ? msg('Everything is erased in 1 second.')
    : msg(str`Everything is erased in ${seconds} seconds.`);
}

export interface LobbyTrouble {
  readonly what: string;
  readonly next: string;
}

export const LOBBY_TROUBLE_WORDS = wordTable<KioskTroubleCode, LobbyTrouble>({
  camera: () => ({
    what: msg('The camera does not work now.'),
    next: msg('Try again, or call staff. It is not your fault.'),
  }),
  'nothing-recorded': () => ({
    what: msg('Nothing was recorded.'),
    next: msg('Try again, or call staff. It is not your fault.'),
  }),
  reading: () => ({
    what: msg('Your walk could not be read.'),
    next: msg('You can walk once more. The video is erased.'),
  }),
  'time-up': () => ({
    what: msg('Your five minutes are over.'),
    next: msg('Others may be waiting. You can start again after them.'),
  }),
});

export const TROUBLE_BUTTON_WORDS = wordTable({
  again: () => msg('Try again', { id: '@lobby-try-again' }),
});
