import { msg, str } from '@lit/localize';
import type { Difference, MeasureChange } from '#core/compare/compare-walks.ts';
import { amountText } from '../base/format.ts';
import { SIDE_WORDS } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';

export const COMPARE_WORDS = wordTable({
  earlier: () => msg('Earlier'),
  later: () => msg('Later'),
  noChange: () =>
    msg(
      'No measure changed by more than two videos of the same walk would differ. That is an answer too: it does not mean that nothing helps.',
    ),
  notAlike: () =>
    msg(
      'These two videos cannot be held beside each other, measure by measure. Record the same view, walking the same way, with the same setting.',
    ),
  changes: () => msg('What changed'),
  samePerson: () => msg('Is this the same person both times?'),
  yes: () => msg('Yes', { id: '@same-person-yes' }),
  no: () => msg('No', { id: '@same-person-no' }),
  twoPeople: () =>
    msg('These are two people. How they differ is below, but it is no change in either of them.'),
  unlike: () => msg('Not made alike'),
  caption: () =>
    msg(
      'A change is called one only if it is larger than what the same person differs by from day to day, and than what these two videos can be off.',
    ),
  patterns: () => msg('What was seen, then and now'),
  pattern: () => msg('Pattern'),
  curves: () => msg('Through one stride, then and now'),
  opening: () => msg('Opening the walks…'),
  notAnOpinion: () =>
    msg(
      'This is what two videos show, not a medical opinion, and no proof that a change comes from anything done in between.',
    ),
});

export const VERDICT_WORDS = wordTable<MeasureChange['verdict'], string>({
  more: () => msg('more than before'),
  less: () => msg('less than before'),
  'no-change-shown': () => msg('no change shown'),
  'another-view': () => msg('recorded from another side'),
  'another-network': () => msg('watched with another setting'),
  'another-zero': () => msg('another zero of the foot'),
  'other-leg-near': () => msg('another leg in front'),
  missing: () => msg('not in both videos'),
  'too-uncertain': () => msg('too uncertain to compare'),
});

/** How the two videos were not made alike. */
export const DIFFERENCE_WORDS = wordTable<Difference, string>({
  'another-view': () => msg('They were recorded from different sides.'),
  'other-leg-near': () => msg('Another leg was in front: walk past the camera the same way.'),
  'another-network': () => msg('They were watched with different settings.'),
  'another-version': () => msg('They were watched by different versions of this app.'),
  'another-zero': () => msg('The zero of the ankles was found in different ways.'),
  'typed-zero': () => msg('A zero of the ankles was typed by hand in one of them or both.'),
});

/** Where a change goes, if that is known. */
const TOWARD_WORDS = wordTable<'closer' | 'further', string>({
  closer: () => msg('closer to what most people have'),
  further: () => msg('further from what most people have'),
});

/** "Ankle bend, left". */
export function sidedName(name: string, side: MeasureChange['side']): string {
  return side === 'both' ? name : `${name}, ${SIDE_WORDS[side]}`;
}

/** "Change −2°, could be chance up to 8°: no change shown"; without what chance can do where that is not known. */
export function judgementText({
  change,
  detectable,
  unit,
  verdict,
}: Pick<MeasureChange, 'change' | 'detectable' | 'unit' | 'verdict'>): string {
  const amount = amountText(change, unit);
  const judgement = VERDICT_WORDS[verdict];
  if (detectable === null) return msg(str`Change ${amount}: ${judgement}`);
  const chance = amountText(detectable, unit);
  return msg(str`Change ${amount}, could be chance up to ${chance}: ${judgement}`);
}

/** "18 measures: no change". */
export function unchangedText(count: number): string {
  return count === 1 ? msg('1 measure: no change') : msg(str`${count} measures: no change`);
}

/** "5 measures: cannot be compared". */
export function notComparedText(count: number): string {
  return count === 1
    ? msg('1 measure: cannot be compared')
    : msg(str`${count} measures: cannot be compared`);
}

/** "4° → 13°, more than before, closer to what most people have." */
export function changeText(
  before: string,
  after: string,
  verdict: string,
  toward: MeasureChange['toward'],
): string {
  const said = toward === null ? verdict : `${verdict}, ${TOWARD_WORDS[toward]}`;
  return msg(str`${before} → ${after}, ${said}.`);
}
