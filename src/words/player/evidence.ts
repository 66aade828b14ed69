import { msg, str } from '@lit/localize';
import type { EvidenceFrame, EvidenceRank } from '#core/answer/evidence-frames.ts';
import type { Pattern } from '#core/report/report.ts';
import { degreeText, secondsText } from '../base/format.ts';
import { LEG_WORDS, SIDE_WORDS } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';
import { PATTERN_WORDS } from '../clinical/patterns/pattern-words.ts';

export const EVIDENCE_WORDS = wordTable({
  title: () => msg('Frames behind the findings'),
  how: () =>
    msg(
      'Of each leg the stride with the least and the stride with the most of the angle. The number is that of the frame alone; the finding is made from all strides.',
    ),
});

const RANK_WORDS = wordTable<EvidenceRank, string>({
  least: () => msg('least'),
  most: () => msg('most'),
  only: () => msg('the only stride'),
  telling: () => msg('the moment that shows it best'),
});

/** "limited dorsiflexion (right), toe-out (left)". */
export function findingNames(patterns: readonly Pattern[]): string {
  return patterns
    .map(({ id, side }) => {
      const name = PATTERN_WORDS[id].clinicalName;
      return side === 'both' ? name : msg(str`${name} (${SIDE_WORDS[side]})`);
    })
    .join(', ');
}

/** "Left, least: 6°, 1.23 s". */
export function evidenceText({ kind, side, rank, angleDeg, timeS }: EvidenceFrame): string {
  const [rankWord, when] = [RANK_WORDS[rank], secondsText(timeS)];
  if (kind === 'legs') return `${rankWord}, ${when}`;
  return msg(str`${LEG_WORDS[side]}, ${rankWord}: ${degreeText(angleDeg)}, ${when}`);
}
