import { SIDES, type Side } from '../body/skeleton.ts';
import { nearLeg } from '../report/near-leg.ts';
import type { Report } from '../report/report.ts';

/** Start and end of a stride, real seconds: from one landing of a foot to its next. */
export type Stride = readonly [startS: number, endS: number];

type Walk = Pick<Report, 'cycles' | 'view'>;

/** The strides of one leg that were accepted, in their order. */
export function stridesOf({ cycles }: Pick<Report, 'cycles'>, side: Side): readonly Stride[] {
  return cycles
    .filter((cycle) => cycle.accepted && cycle.side === side)
    .map(({ startS, endS }) => [startS, endS] as const)
    .toSorted(([a], [b]) => a - b);
}

/** The legs of which both walks have a stride; one that is near the camera in either of them first. */
export function legsInStep(a: Walk, b: Walk): readonly Side[] {
  const near = [nearLeg(a.view), nearLeg(b.view)];
  return SIDES.filter((side) => [a, b].every((walk) => stridesOf(walk, side).length > 0)).toSorted(
    (left, right) => Number(near.includes(right)) - Number(near.includes(left)),
  );
}

/** How two walks are held in step: by the share of the stride, or by the time since the foot landed. */
export const STEP_RULES = ['percent', 'seconds'] as const;
export type StepRule = (typeof STEP_RULES)[number];

/**
 * Where a walk is in its stride at a percent of the common scrubber. By percent it is that of its own stride; by
 * seconds both take the time that the longer stride takes, and the shorter one waits at its end.
 */
export function timeInStep(own: Stride, other: Stride, rule: StepRule, percent: number): number {
  const [startS, endS] = own;
  const ownS = endS - startS;
  const wholeS = rule === 'percent' ? ownS : Math.max(ownS, other[1] - other[0]);
  return startS + Math.min(ownS, (percent / 100) * wholeS);
}
