import { levelOf, type NeutralLevel } from '../angles/neutral.ts';
import { hangsOnZero } from '../measures/measure-lists.ts';
import { referenceValue } from '../measures/reference-values.ts';
import { normClassOf } from '../norms/norm-class.ts';
import { nearLeg } from '../report/near-leg.ts';
import type { Measure, Report } from '../report/report.ts';
import { sameNetworks } from '../report/same-networks.ts';
import { SIDES } from '../body/skeleton.ts';
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
  /** A change smaller than this may be chance; null where no change can be detected. */
  readonly detectable: number | null;
  readonly verdict: 'more' | 'less' | 'no-change-shown' | NotComparable;
  /** Of a change: whether it goes toward what most people have; null where that is not known, or both are within it. */
  readonly toward: 'closer' | 'further' | null;
}

/** How two walks were not made alike. What only some measures hang on is said beside those as well. */
export type Difference =
  | 'another-view'
  | 'another-network'
  | 'another-version'
  | 'another-zero'
  | 'typed-zero'
  | 'other-leg-near';

type Walk = Pick<Report, 'view' | 'software' | 'neutral' | 'measures' | 'speedClass'>;

/**
 * Every measure of two walks of one person beside each other, in the order of the first. A change is shown only
 * where it is larger than the minimal detectable change and than both videos' own intervals together, and only between
 * like and like: the same view, networks, kind of zero and leg in front.
 */
export function compareWalks(before: Walk, after: Walk): readonly MeasureChange[] {
  return before.measures.flatMap((first) => {
    const second = after.measures.find(({ id, side }) => id === first.id && side === first.side);
    if (second === undefined) return [];
    const change = changeOf(first, second, unlike(first, before, after));
    const told = change.verdict === 'more' || change.verdict === 'less';
    return [{ ...change, toward: told ? towardReference(change, after) : null }];
  });
}

/** How two walks were not made alike, in the order of what weighs most. */
export function differencesOf(before: Walk, after: Walk): readonly Difference[] {
  const zeros = (walk: Walk) => SIDES.map((side) => zeroOf(walk, side));
  const [then, now] = [zeros(before), zeros(after)];
  const typed = [...then, ...now].includes('by-hand');
  const otherView = before.view.kind !== after.view.kind;
  const differs: readonly (readonly [Difference, boolean])[] = [
    ['another-view', otherView],
    ['other-leg-near', !otherView && nearLeg(before.view) !== nearLeg(after.view)],
    ['another-network', !sameNetworks(before.software, after.software)],
    ['another-version', before.software.version !== after.software.version],
    ['typed-zero', typed],
    ['another-zero', !typed && then.some((zero, i) => zero !== now[i])],
  ];
  return differs.flatMap(([difference, is]) => (is ? [difference] : []));
}

function changeOf(
  before: Measure,
  after: Measure,
  unalike: NotComparable | null,
): Omit<MeasureChange, 'toward'> {
  const row = { id: before.id, side: before.side, unit: before.unit, before, after };
  if (before.value === null || after.value === null) {
    return { ...row, change: null, detectable: null, verdict: 'missing' };
  }
  const change = after.value - before.value;
  const middle = (before.value + after.value) / 2;
  const detectable = wider(
    detectableChange(before.id, middle, [before.cycles, after.cycles]),
    bothIntervals(before, after),
  );
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

/** What neither chance from day to day nor these two videos can explain; null where either is not known. */
function wider(detectable: number | null, intervals: number | null): number | null {
  return detectable === null || intervals === null ? null : Math.max(detectable, intervals);
}

/** Half the interval of a difference: the root of both half-widths squared together. */
function bothIntervals({ ci95: one }: Measure, { ci95: other }: Measure): number | null {
  return one === null || other === null
    ? null
    : Math.hypot((one[1] - one[0]) / 2, (other[1] - other[0]) / 2);
}

/** Whether the change goes into the band of mean and one standard deviation of walkers in laboratories, or away. */
function towardReference(
  { id, before, after }: Pick<MeasureChange, 'id' | 'before' | 'after'>,
  walk: Walk,
): MeasureChange['toward'] {
  const reference = referenceValue(id, normClassOf(walk));
  const sd = reference?.sd ?? null;
  if (reference === null || sd === null) return null;
  const outside = ({ value }: Measure) =>
    Math.max(0, Math.abs((value ?? NaN) - reference.mean) - sd);
  const [then, now] = [outside(before), outside(after)];
  if (then === now) return null;
  return now < then ? 'closer' : 'further';
}

/** What keeps this measure of two walks from being compared. */
function unlike({ id, side }: Measure, before: Walk, after: Walk): NotComparable | null {
  if (before.view.kind !== after.view.kind) return 'another-view';
  if (!sameNetworks(before.software, after.software)) return 'another-network';
  if (hangsOnZero(id) && zeroOf(before, side) !== zeroOf(after, side)) return 'another-zero';
  const near = [nearLeg(before.view), nearLeg(after.view)];
  if (side !== 'both' && near[0] !== near[1]) return 'other-leg-near';
  return null;
}

/** How the zero came about that a measure of this leg hangs on. */
function zeroOf({ neutral }: Walk, side: Measure['side']): NeutralLevel | 'by-hand' {
  if (side === 'both') return neutral.level;
  return (neutral.byHand?.[`${side}Deg`] ?? null) === null ? levelOf(neutral, side) : 'by-hand';
}
