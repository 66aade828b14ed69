import { msg } from '@lit/localize';
import type { MissingInWalk, OutcomeCode } from '#core/report/ids.ts';
import type { Notice, Report } from '#core/report/report.ts';
import { wordTable } from '../base/word-table.ts';
import type { Trouble } from '../video/trouble.ts';
import { isTurned, noticeWords } from './walk-notices.ts';

/** An outcome that is not a walk. */
export const OUTCOME_WORDS = wordTable<Exclude<OutcomeCode, 'walk'>, Trouble>({
  'no-walk': () => ({
    what: msg('We saw a person, but no walk.'),
    safe: msg('You can still look at the video below.'),
    next: msg(
      'Record someone who walks at least five steps in a straight line, past the camera or towards it.',
    ),
  }),
  'no-person': () => ({
    what: msg('We did not see a person in this video.'),
    safe: msg('You can still look at the video below.'),
    next: msg(
      'Record the whole body from head to feet, in bright light, three to four metres away.',
    ),
  }),
  'too-short': () => ({
    what: msg('There is a walk here, but it is too short to measure.'),
    safe: msg('You can still look at the video below.'),
    next: msg('Record at least five steps, with the whole body in the picture all the time.'),
  }),
});

/** What a video without a walk lacks, as far as it is known. */
export const MISSING_WORDS = wordTable<MissingInWalk, string>({
  'feet-passing': () => msg('The feet did not pass each other.'),
  'going-on': () => msg('The feet moved, but the person stayed in one place.'),
  'enough-steps': () => msg('We saw fewer than three steps.'),
  'clear-steps': () => msg('We could not make out the single steps.'),
});

/** What a video without a walk lacks, what is safe, and what to do: to turn it, where that is why nobody was seen. */
export function noWalkTrouble(
  outcome: Report['outcome'] & { readonly code: Exclude<OutcomeCode, 'walk'> },
  notices: readonly Notice[],
): Omit<Trouble, 'what'> & { readonly what: string | undefined } {
  const { safe, next } = OUTCOME_WORDS[outcome.code];
  const turned = notices.find(isTurned);
  return {
    what: outcome.missing === undefined ? undefined : MISSING_WORDS[outcome.missing],
    safe,
    next: turned === undefined ? next : noticeWords(turned),
  };
}
