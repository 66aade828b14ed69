import { levelOf, type NeutralLevel } from '../angles/neutral.ts';
import { nearLeg } from '../report/near-leg.ts';
import type { Measure, Report } from '../report/report.ts';
import { detectableChange } from './detectable-change.ts';

/** Why two walks, or one of their measures, cannot be held beside each other. */
export type NotComparable =
  | 'another-view'
  | 'another-network'
  | 'another-zero'
  | 'other-leg-near'
  | 'missing'
  | 'too-uncertain';

/** One measure on two days. */
export interface MeasureChange {
  readonly id: Measure['id'];
  readonly side: Measure['side'];
  readonly unit: Measure['unit'];
  readonly before: Measure;
  readonly after: Measure;
  /** After less before; null where one is missing. */
  readonly change: number | null;
  /** Less than this cannot be told from chance; null where nothing can. */
  readonly detectable: number | null;
  readonly verdict: 'more' | 'less' | 'no-change-shown' | NotComparable;
}

type Walk = Pick<Report, 'view' | 'software' | 'neutral' | 'measures'>;

/** Measures that hang on where the foot's zero was found. */
const ZEROED = /^ankle-dorsiflexion|^ankle-plantarflexion|^heel-off/;

/**
 * Every measure of two walks of one person beside each other, in the order of the first. A change is shown only
 * where it is larger than the minimal detectable change, and only between like and like: the same view, network,
 * kind of zero and leg in front.
 */
export function compareWalks(before: Walk, after: Walk): readonly MeasureChange[] {
  return before.measures.flatMap((first) => {
    const second = after.measures.find(({ id, side }) => id === first.id && side === first.side);
    return second === undefined ? [] : [changeOf(first, second, unlike(first, before, after))];
  });
}

function changeOf(before: Measure, after: Measure, unalike: NotComparable | null): MeasureChange {
  const row = { id: before.id, side: before.side, unit: before.unit, before, after };
  if (before.value === null || after.value === null) {
    return { ...row, change: null, detectable: null, verdict: 'missing' };
  }
  const change = after.value - before.value;
  const middle = (before.value + after.value) / 2;
  const detectable = detectableChange(before.id, middle, [before.cycles, after.cycles]);
  if (unalike !== null) return { ...row, change, detectable, verdict: unalike };
  if (detectable === null) return { ...row, change, detectable, verdict: 'too-uncertain' };
  const shown = Math.abs(change) >= detectable;
  return {
    ...row,
    change,
    detectable,
    verdict: !shown ? 'no-change-shown' : change > 0 ? 'more' : 'less',
  };
}

/** What keeps this measure of two walks from being compared. */
function unlike({ id, side }: Measure, before: Walk, after: Walk): NotComparable | null {
  if (before.view.kind !== after.view.kind) return 'another-view';
  if (before.software.model !== after.software.model) return 'another-network';
  if (ZEROED.test(id) && zeroOf(before, side) !== zeroOf(after, side)) return 'another-zero';
  const near = [nearLeg(before.view), nearLeg(after.view)];
  if (side !== 'both' && near[0] !== near[1]) return 'other-leg-near';
  return null;
}

/** How the zero came about that a measure of this leg hangs on. */
function zeroOf({ neutral }: Walk, side: Measure['side']): NeutralLevel | 'by-hand' {
  if (side === 'both') return neutral.level;
  return (neutral.byHand?.[`${side}Deg`] ?? null) === null ? levelOf(neutral, side) : 'by-hand';
}
