import { msg, str } from '@lit/localize';
import type { CoachPass } from '#core/coach/coach-hint.ts';
import type { CoachLine } from '#core/coach/coach-state.ts';
import { wordTable } from '../base/word-table.ts';

/** What the coach shows, to be read from four metres, and speaks. */
export const COACH_WORDS = wordTable<CoachLine, string>({
  starting: () => msg('One moment'),
  'too-dark': () => msg('It is too dark. Turn on more light.'),
  tilted: () => msg('The camera is tilted. Set it level.'),
  'slow-camera': () => msg('The camera is slow. Turn on more light.'),
  nobody: () => msg('Step into the picture.'),
  'too-near': () => msg('Too near. Step back.'),
  'head-cut-off': () => msg('Step back. I cannot see your head.'),
  'feet-cut-off': () => msg('Step back. I cannot see your feet.'),
  'at-the-edge': () => msg('Step to the middle.'),
  'too-far': () => msg('Too far. Come nearer.'),
  'somebody-else': () => msg('Somebody else is in the picture.'),
  'back-lit': () => msg('Too bright behind you. Close the curtain.'),
  'turn-sideways': () => msg('Turn sideways to the camera.'),
  'face-the-camera': () => msg('Turn to the camera.'),
  'stand-still': () => msg('I see all of you. Stand still.'),
  'hold-still': () => msg('Stand still.'),
  'get-ready': () => msg('Get ready.'),
  walk: () => msg('Now walk.'),
  walking: () => msg('Good. Keep walking.'),
  'turn-round': () => msg('Turn round. Once more.'),
  'walk-on': () => msg('Walk on, or come to the camera.'),
  'on-the-spot': () => msg('You walk in one place. Fifteen seconds more.'),
  'come-back': () => msg('I cannot see you. Walk back through the picture.'),
  enough: () => msg('That is enough. Come to the camera.'),
  'enough-on-the-spot': () => msg('That is enough. Stop the treadmill first.'),
  saved: () => msg('Done. The video is safe.'),
  stumble: () => msg('Are you all right?'),
});

/** Said before the first instruction of a pass. */
export const PASS_WORDS = wordTable<'side' | 'front', { intro: string; title: string }>({
  side: () => ({
    title: msg('Record from the side'),
    intro: msg('Now from the side.'),
  }),
  front: () => ({
    title: msg('Record from the front'),
    intro: msg('Now walk towards the camera and away from it.'),
  }),
});

/** Where a pass is filmed by the clock, since nothing is seen. */
export const BY_CLOCK_WORDS = wordTable({
  ready: () => msg('Press Start, then take your place.'),
  why: () =>
    msg('This device cannot watch you while it records. Start and Stop are yours to press.'),
});

export const COACH_SCREEN_WORDS = wordTable({
  mute: () => msg('Turn the voice off'),
  unmute: () => msg('Turn the voice on'),
  switchCamera: () => msg('Switch camera'),
  leave: () => msg('Leave the camera'),
  turnPhone: () => msg('Lay the phone on its side: it sees more of the path.'),
  inPlace: () => msg('It is in place: begin'),
  handsFree: () => msg('It starts by itself when you stand still.'),
});

/** What to do before the first pass, each with its drawing. */
export const PLACING_WORDS = wordTable<
  CoachPass | 'wear' | 'then',
  { title: string; text: string }
>({
  side: () => ({
    title: msg('1. Put it up'),
    text: msg(
      'On a shelf, knee to thigh high, lying level on its side, the screen toward you, three to four metres from your path.',
    ),
  }),
  front: () => ({
    title: msg('1. Put it up'),
    text: msg(
      'On a shelf at the end of your path, knee to thigh high, level, the screen toward you. You walk to it and away from it.',
    ),
  }),
  wear: () => ({
    title: msg('2. Show your ankles'),
    text: msg(
      'Short or tight trousers. Bare feet, or your usual shoes. Good light from the front.',
    ),
  }),
  then: () => ({
    title: msg('3. Listen'),
    text: msg(
      'Turn the sound up. It tells you where to stand, when to walk and when to turn. You touch nothing more.',
    ),
  }),
});

export const STUMBLE_WORDS = wordTable({
  title: () => msg('Are you all right?'),
  how: () =>
    msg(
      'It looked like a stumble, so the recording has stopped. Hold on to something and sit down.',
    ),
  help: () => msg('If you are hurt or cannot get up, call for help:'),
  after: () => msg('Do not walk for the camera again today without somebody beside you.'),
  fine: () => msg('I stumbled, and I am all right'),
  mistake: () => msg('I did not stumble'),
});

/** How many good steps of each leg were counted. */
export function stepsText(left: number, right: number): string {
  return msg(str`Steps: left ${left}, right ${right}`);
}
