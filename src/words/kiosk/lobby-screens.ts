import { msg, str } from '@lit/localize';
import type { FilmedView } from './lobby-view.ts';
import { numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** The visitor's screens in a lobby: few words, large. */
export const ATTRACT_WORDS = wordTable({
  title: () => msg('See how you walk'),
  what: () => msg('Walk a few steps here and see how your ankles, feet and hips move.'),
  start: () => msg('Start', { id: '@lobby-start' }),
  closed: () => msg('Closed now'),
});

/** "Open from 08:00 to 18:00." */
export function openText(opensAt: string, closesAt: string): string {
  return msg(str`Open from ${opensAt} to ${closesAt}.`);
}

export const CONSENT_WORDS = wordTable({
  title: () => msg('What happens here'),
  recorded: () => msg('A camera records you while you walk. It is on only then.'),
  here: () => msg('This device reads the video. Nothing is sent anywhere.'),
  erased: () => msg('When you finish, everything is erased.'),
  agree: () => msg('Yes, record my walk'),
  under18: () => msg('Under 18? A parent or guardian must tick this.'),
  next: () => msg('Go on'),
});

export const LOBBY_SAFETY_WORDS = wordTable({
  yes: () => msg('Yes, one or more'),
  tap: () => msg('Tap each box in which something fits you.'),
  toStaff: () => msg('Press *Call staff*. They are near.'),
});

const STEP_WORDS = wordTable<FilmedView, readonly string[]>({
  side: () => [
    msg('Stand on the line on the floor.'),
    msg('Stand still until you hear *walk*.'),
    msg('Walk along the line and back, past the camera.'),
  ],
  front: () => [
    msg('Stand at the far end of the line.'),
    msg('Stand still until you hear *walk*.'),
    msg('Walk to the camera and back along the line.'),
  ],
});

export const STEPS_WORDS = wordTable({
  title: () => msg('This is how it goes'),
  show: () => msg('Roll up your trousers, so that your ankles can be seen.'),
  helper: () => msg('You may feel unsteady: let staff walk beside you. Press *Call staff*.'),
  ready: () => msg('I am ready'),
});

/** What to do, in order. */
export function stepsFor(view: FilmedView): readonly string[] {
  return STEP_WORDS[view];
}

/** "The line is 3.5 m from the camera." */
export function lineText(distanceM: number): string {
  return msg(str`The line is ${numberText(distanceM, 1)} m from the camera.`);
}

export const THINKING_WORDS = wordTable({
  title: () => msg('Your walk is being read'),
  rest: () => msg('You can sit down. The result comes by itself.'),
  how: () => msg('The device looks at each frame of the video.'),
});

export const LOBBY_RESULT_WORDS = wordTable({
  title: () => msg('Your walk'),
  onPhone: () => msg('Your result on your phone'),
  again: () => msg('Walk once more'),
  back: () => msg('Show the result again'),
  lastNotRead: () => msg('Your last walk could not be read. This is what was seen before.'),
  finish: () => msg('Finish and erase'),
});
