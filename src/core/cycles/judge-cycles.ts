import { mapBothSides } from '../body/by-side.ts';
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
  const isUnlike = mapBothSides((side) =>
    unlikeOthers(timeS, plausible.filter(isAcceptedOf(side)), angles[side]),
  );
  return plausible.map((cycle) =>
    cycle.accepted && isUnlike[cycle.side](cycle) ? rejected(cycle, 'unlike-the-others') : cycle,
  );
}

function isAcceptedOf(side: Side): (cycle: Cycle) => boolean {
  return (cycle) => cycle.accepted && cycle.side === side;
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

/** Whether the ankle of one of these strides, all of one leg, goes another way than in the rest of them. */
function unlikeOthers(
  timeS: Float64Array,
  cycles: readonly Cycle[],
  { ankleDorsiflexionDeg }: JudgedAngles,
): (cycle: Cycle) => boolean {
  if (cycles.length < CYCLES_TO_COMPARE) return () => false;
  const curveOf = ({ startS, endS }: Cycle) =>
    normaliseCycle(timeS, ankleDorsiflexionDeg, startS, endS);
  const all = cycles.map(curveOf);
  const usual = Array.from({ length: CYCLE_POINTS }, (_, percent) => {
    const here = all.map((curve) => curve[percent] ?? NaN);
    const most = Math.max(LEAST_APART_DEG, DEVIATIONS * robustDeviation(here));
    return { middle: median(here), most };
  });
  const isApart = (value: number, percent: number) => {
    const { middle, most } = usual[percent] ?? { middle: NaN, most: NaN };
    return Math.abs(value - middle) > most;
  };
  return (cycle) => curveOf(cycle).filter(isApart).length / CYCLE_POINTS > MOST_UNLIKE;
}
