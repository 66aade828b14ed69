import { msg, str } from '@lit/localize';
import type { CoachLine } from '#core/coach/coach-state.ts';
import { wordTable } from '../base/word-table.ts';
import { COACH_WORDS } from '../video/coach.ts';

/** One short word for who stands four metres away; other lines have a drawing in its place. */
const CUES = wordTable<'walk' | 'turn' | 'stay' | 'done', string>({
  walk: () => msg('Walk', { id: '@cue-walk' }),
  turn: () => msg('Turn', { id: '@cue-turn' }),
  stay: () => msg('Stay', { id: '@cue-stay' }),
  done: () => msg('Done', { id: '@cue-done' }),
});

const CUE_OF: Readonly<Partial<Record<CoachLine, keyof typeof CUES>>> = {
  walk: 'walk',
  walking: 'walk',
  'walk-on': 'walk',
  'on-the-spot': 'walk',
  'enough-on-the-spot': 'done',
  'turn-round': 'turn',
  'stand-still': 'stay',
  'hold-still': 'stay',
  'get-ready': 'stay',
  enough: 'done',
  saved: 'done',
};

/** The word of a line of the coach; null where a drawing says it. */
export function cueFor(line: CoachLine): string | null {
  const cue = CUE_OF[line];
  return cue === undefined ? null : CUES[cue];
}

/** What the coach says in another way than at home: a visitor in a lobby sets up no camera and turns on no light. */
const LOBBY_COACH_WORDS = wordTable<
  'too-dark' | 'tilted' | 'slow-camera' | 'back-lit' | 'walk-on' | 'enough' | 'saved',
  string
>({
  'too-dark': () => msg('It is too dark here. Please call staff.'),
  tilted: () => msg('The camera is tilted. Please call staff.'),
  'slow-camera': () => msg('The camera is slow. Please call staff.'),
  'back-lit': () => msg('It is too bright behind you. Please call staff.'),
  'walk-on': () => msg('Walk on, or come to the screen.'),
  enough: () => msg('That is enough. Come to the screen.'),
  saved: () => msg('Done. Come to the screen.'),
});

/** What the coach of a lobby shows and speaks. */
export function lobbyCoachText(line: CoachLine): string {
  return line in LOBBY_COACH_WORDS
    ? LOBBY_COACH_WORDS[line as keyof typeof LOBBY_COACH_WORDS]
    : COACH_WORDS[line];
}

export const LOBBY_WALK_WORDS = wordTable({
  rehearsal: () => msg('First a practice. Nothing is recorded.'),
  pass: () => msg('Now you are recorded.'),
  practised: () => msg('Done: record me now'),
  practiseAlone: () => msg('Walk to the line and back. Then press the button.'),
  startByClock: () => msg('Start, then walk'),
  byClock: () => msg('Press the button, then go to the line. Ten seconds are counted down.'),
  stop: () => msg('Stop here'),
});

/** "Walk 2 of 3". */
export function passText(pass: number, most: number): string {
  return msg(str`Walk ${pass} of ${most}`);
}
