import { msg } from '@lit/localize';
import type { NextStep } from '#core/answer/next-step.ts';
import { wordTable } from '../base/word-table.ts';

/** What to do with a result of the lobby, in a sentence or two. No exercise is shown to strangers who stand there. */
const LOBBY_NEXT_WORDS = wordTable<NextStep['code'], string>({
  warning: () =>
    msg('Have what you ticked looked at soon. Show this to your doctor or physiotherapist.'),
  'see-someone': () =>
    msg(
      'The video may show a foot that hangs down as it swings. That can trip you. Show this to a doctor or physiotherapist soon; today, if it is new or if the leg feels numb.',
    ),
  sample: () => '',
  'record-again': () => msg('Walk once more, so that the steps can be seen better.'),
  'wall-test': () =>
    msg(
      'A video often misses a stiff ankle. Take this with you: your phone shows a test at a wall.',
    ),
  'other-view': () =>
    msg('It is not clear yet. Show this to a physiotherapist if something hurts.'),
  'once-more': () => msg('It is not clear yet. One more walk makes it surer.'),
  exercise: () =>
    msg('Show this to a physiotherapist. On your phone you find a first exercise for it.'),
  'keep-moving': () => msg('Keep walking, and look again in a few weeks.'),
});

export function lobbyNext({ code }: NextStep): string {
  return LOBBY_NEXT_WORDS[code];
}
