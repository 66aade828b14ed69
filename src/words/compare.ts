import { msg, str } from '@lit/localize';
import type { MeasureChange } from '#core/compare/compare-walks.ts';
import { wordTable } from './word-table.ts';

export const COMPARE_WORDS = wordTable({
  earlier: () => msg('Earlier'),
  later: () => msg('Later'),
  noChange: () =>
    msg(
      'No measure changed by more than two films of the same walk would differ. That is an answer too: it does not mean that nothing helps.',
    ),
  notAlike: () =>
    msg(
      'These two films cannot be held beside each other, measure by measure. Film the same view, walking the same way, with the same setting.',
    ),
  changes: () => msg('What changed'),
  change: () => msg('Change'),
  detectable: () => msg('Could be chance up to'),
  verdict: () => msg('Verdict'),
  table: () => msg('Table of two dates'),
  caption: () =>
    msg(
      'A change is called one only if it is larger than what the same person differs by from day to day.',
    ),
  patterns: () => msg('What was seen, then and now'),
  pattern: () => msg('Pattern'),
  curves: () => msg('Through one stride, then and now'),
  opening: () => msg('Opening the walks…'),
  notAnOpinion: () =>
    msg(
      'This is what two films show, not a medical opinion, and no proof that a change comes from anything done in between.',
    ),
});

export const VERDICT_WORDS = wordTable<MeasureChange['verdict'], string>({
  more: () => msg('more than before'),
  less: () => msg('less than before'),
  'no-change-shown': () => msg('no change shown'),
  'another-view': () => msg('filmed from another side'),
  'another-network': () => msg('watched with another setting'),
  'another-zero': () => msg('another zero of the foot'),
  'other-leg-near': () => msg('another leg in front'),
  missing: () => msg('not in both films'),
  'too-uncertain': () => msg('too uncertain to compare'),
});

/** "4° → 13°, more than before." */
export function changeText(before: string, after: string, verdict: string): string {
  return msg(str`${before} → ${after}, ${verdict}.`);
}
