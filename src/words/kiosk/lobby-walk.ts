import { msg, str } from '@lit/localize';
import type { CoachLine } from '#core/coach/coach-state.ts';
import { wordTable } from '../base/word-table.ts';

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
