import { msg, str } from '@lit/localize';
import { secondsText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

export const PLAYER_WORDS = wordTable({
  noVideo: () => msg('This browser cannot show the video, so only the lines are drawn.'),
  videoDidNotCome: () =>
    msg('The video did not come with this result, so only the lines are drawn.'),
  nothingCame: () => msg('Neither the video nor the lines came with this result.'),
  place: () => msg('Place in the video'),
  play: () => msg('Play'),
  pause: () => msg('Pause'),
  back: () => msg('One frame back'),
  on: () => msg('One frame on'),
  speed: () => msg('Speed'),
  lines: () => msg('Lines'),
  loop: () => msg('Repeat one stride'),
});

export const KEYS_WORDS = wordTable({
  title: () => msg('Keys'),
  space: () => msg('Space'),
  home: () => msg('Home'),
  end: () => msg('End'),
  shift: () => msg('Shift'),
  play: () => msg('Play or pause'),
  shuttle: () => msg('Play backward or forward; again: faster'),
  frame: () => msg('One frame back or on'),
  frames: () => msg('Several frames back or on'),
  moment: () => msg('To the step mark before or after'),
  speed: () => msg('Speed, from an eighth to double'),
  repeat: () => msg('Repeat one stride, or not'),
  zoom: () => msg('Closer, wider, the whole picture'),
  pan: () => msg('Move the picture when it is close'),
  fullScreen: () => msg('Full screen, and back'),
  keys: () => msg('These keys'),
  close: () => msg('Close'),
  ends: () => msg('To the start or end, when you are in the player'),
  onPage: () => msg('Use these keys on the whole page'),
});

export const SPEED_WORDS = wordTable({
  double: () => msg('Double speed'),
  full: () => msg('Full speed'),
  half: () => msg('Half speed'),
  quarter: () => msg('Quarter speed'),
  eighth: () => msg('An eighth of the speed'),
});

export function videoOfWalk(name: string): string {
  return msg(str`Video of the walk, ${name}`);
}

/** "1.23 s, picture 38 of 150"; `frame` counts from 0. */
export function placeText(timeS: number, frame: number, frames: number): string {
  return msg(str`${secondsText(timeS)}, frame ${frame + 1} of ${frames}`);
}
