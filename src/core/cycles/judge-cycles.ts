import type { Side } from '../body/skeleton.ts';
import { median, robustDeviation } from '../statistics.ts';
import { CYCLE_POINTS, normaliseCycle } from './normalise.ts';
import type { Cycle, RejectionReason } from './cycle.ts';

/** The angles of one leg that can speak against a cycle. */
export interface JudgedAngles {
  readonly ankleDorsiflexionDeg: Float64Array;
  readonly kneeFlexionDeg: Float64Array;
}

/** No living joint walks beyond these, degrees (clinical-rules.md 3.3). */
const ANKLE_RANGE_DEG = [-45, 40] as const;
const KNEE_RANGE_DEG = [-25, 90] as const;
/** Share of a cycle that may lie beyond, or away from the other cycles. */
const MOST_IMPLAUSIBLE = 0.03;
const MOST_UNLIKE = 0.15;
/** A curve is away from the others beyond three robust deviations, and never for less than this. */
const DEVIATIONS = 3;
const LEAST_APART_DEG = 12;
/** Fewer cycles than this do not say which of them is the odd one. */
const CYCLES_TO_COMPARE = 3;

/** Rejects accepted cycles that show what no joint does, or that stand apart from the leg's other cycles. */
export function judgeCycles(
  timeS: Float64Array,
  cycles: readonly Cycle[],
  angles: Readonly<Record<Side, JudgedAngles>>,
): Cycle[] {
  const plausible = cycles.map((cycle) =>
    cycle.accepted && isImplausible(timeS, cycle, angles[cycle.side])
      ? rejected(cycle, 'implausible-angle')
      : cycle,
  );
  return plausible.map((cycle) =>
    cycle.accepted && isUnlike(timeS, cycle, plausible, angles[cycle.side])
      ? rejected(cycle, 'unlike-the-others')
      : cycle,
  );
}

function rejected(cycle: Cycle, rejectedBecause: RejectionReason): Cycle {
  return { ...cycle, accepted: false, rejectedBecause };
}

function isImplausible(timeS: Float64Array, cycle: Cycle, angles: JudgedAngles): boolean {
  const beyond = (values: Float64Array, [low, high]: readonly [number, number]) =>
    normaliseCycle(timeS, values, cycle.startS, cycle.endS).filter((v) => v < low || v > high)
      .length /
      CYCLE_POINTS >
    MOST_IMPLAUSIBLE;
  return (
    beyond(angles.ankleDorsiflexionDeg, ANKLE_RANGE_DEG) ||
    beyond(angles.kneeFlexionDeg, KNEE_RANGE_DEG)
  );
}

function isUnlike(
  timeS: Float64Array,
  cycle: Cycle,
  cycles: readonly Cycle[],
  angles: JudgedAngles,
): boolean {
  const same = cycles.filter((other) => other.accepted && other.side === cycle.side);
  if (same.length < CYCLES_TO_COMPARE) return false;
  const curveOf = (one: Cycle) =>
    normaliseCycle(timeS, angles.ankleDorsiflexionDeg, one.startS, one.endS);
  const all = same.map(curveOf);
  const apart = curveOf(cycle).filter((value, percent) => {
    const here = all.map((curve) => curve[percent] ?? NaN);
    const limit = Math.max(LEAST_APART_DEG, DEVIATIONS * robustDeviation(here));
    return Math.abs(value - median(here)) > limit;
  }).length;
  return apart / CYCLE_POINTS > MOST_UNLIKE;
}
