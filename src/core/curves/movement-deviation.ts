import { levelOf } from '../angles/neutral.ts';
import { mapBothSides } from '../body/by-side.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import { CYCLE_POINTS } from '../cycles/normalise.ts';
import { normClassOf } from '../norms/norm-class.ts';
import { normCurve, type NormQuantity } from '../norms/norms.ts';
import { LEAST_QUALITY } from '../quality/least-quality.ts';
import type { Report } from '../report/report.ts';
import { mean, Z_95 } from '../statistics.ts';
import { sideCurves } from './cycle-curves.ts';

/** Curves that are read over the whole stride and have a reference. The foot's direction is read in stance alone. */
export const DEVIATION_CURVES = [
  'ankleDorsiflexionDeg',
  'kneeFlexionDeg',
  'thighInclinationDeg',
  'pelvicObliquityDeg',
] as const satisfies readonly NormQuantity[];
export type DeviationCurve = (typeof DEVIATION_CURVES)[number];

/** Fewer strides than this do not tell how a leg goes on the mean. */
export const STRIDES_OF_A_MEAN = 3;
/** Of one curve alone there is no whole. */
const CURVES_OF_A_WHOLE = 2;

/**
 * Root mean square over the stride by which a mean curve was read wrong at most, degrees: eight rendered walkers read
 * twice (side: ten legs; between, front, behind: two legs each), a sixth added for walkers that taught no network.
 */
const MOST_ERROR_DEG: Readonly<
  Partial<Record<Report['view']['kind'], Readonly<Partial<Record<DeviationCurve, number>>>>>
> = {
  side: { ankleDorsiflexionDeg: 4.5, kneeFlexionDeg: 5, thighInclinationDeg: 4.5 },
  oblique: {
    ankleDorsiflexionDeg: 5,
    kneeFlexionDeg: 7,
    thighInclinationDeg: 7,
    pelvicObliquityDeg: 3,
  },
  front: { pelvicObliquityDeg: 3.5 },
  back: { pelvicObliquityDeg: 3.5 },
};

/** Root mean square difference from a reference's mean curve, degrees: never negative, and errors of reading add to it. */
export interface Deviation {
  readonly deg: number;
  /** The true one lies so far from it at most. */
  readonly halfWidthDeg: number;
}

/** Why a curve has none. */
export type DeviationGap = 'low-quality' | 'no-curve' | 'no-zero' | 'too-few-strides';

export interface MovementDeviation {
  readonly curves: Readonly<
    Record<DeviationCurve, Readonly<Record<Side, Deviation | DeviationGap>>>
  >;
  /** The curves that both legs have: those of `legs` and `both`. */
  readonly joined: readonly DeviationCurve[];
  /** Over the joined curves; null where there are fewer than two. */
  readonly legs: Readonly<Record<Side, Deviation>> | null;
  readonly both: Deviation | null;
}

/**
 * How far a walk's mean curves lie from those of the reference of its speed, as gait variable scores do (Baker 2009).
 * It is no gait profile score, which has nine curves of three planes. It says nothing of when they differ, so that it
 * calls nobody usual.
 */
export function movementDeviation(report: Report): MovementDeviation {
  const entries = DEVIATION_CURVES.map(
    (curve) => [curve, mapBothSides((side) => deviationOf(report, curve, side))] as const,
  );
  const curves = Object.fromEntries(entries) as MovementDeviation['curves'];
  const joined = DEVIATION_CURVES.filter((curve) =>
    SIDES.every((side) => typeof curves[curve][side] !== 'string'),
  );
  const ofLeg = (side: Side) => joined.map((curve) => curves[curve][side] as Deviation);
  if (joined.length < CURVES_OF_A_WHOLE) return { curves, joined, legs: null, both: null };
  return {
    curves,
    joined,
    legs: mapBothSides((side) => together(ofLeg(side))),
    both: together(SIDES.flatMap(ofLeg)),
  };
}

/** How far the people of the reference lie from their own mean curve, root mean square of the SD; null without one. */
export function referenceSpreadDeg(report: Report, curve: DeviationCurve): number | null {
  const { sd } = normCurve(normClassOf(report), curve);
  return sd === null ? null : rootMeanSquare(sd);
}

function deviationOf(report: Report, curve: DeviationCurve, side: Side): Deviation | DeviationGap {
  const mostErrorDeg = MOST_ERROR_DEG[report.view.kind]?.[curve];
  if (mostErrorDeg === undefined) return 'no-curve';
  if (report.quality.score < LEAST_QUALITY) return 'low-quality';
  if (curve === 'ankleDorsiflexionDeg' && levelOf(report.neutral, side) === 'none')
    return 'no-zero';
  const { mean: seen, sd, cycles } = sideCurves(report, curve, side);
  if (cycles.length < STRIDES_OF_A_MEAN) return 'too-few-strides';
  const reference = normCurve(normClassOf(report), curve).mean;
  const apart = Array.from(seen, (value, percent) => value - (reference[percent] ?? NaN));
  // What is not seen may be what differs.
  if (apart.filter(Number.isFinite).length < CYCLE_POINTS) return 'no-curve';
  const scatterDeg = (Z_95 * rootMeanSquare(sd)) / Math.sqrt(cycles.length);
  return { deg: rootMeanSquare(apart), halfWidthDeg: Math.hypot(mostErrorDeg, scatterDeg) };
}

/** Of several curves as of one: the root of the mean square holds for the errors as well. */
function together(all: readonly Deviation[]): Deviation {
  return {
    deg: rootMeanSquare(all.map(({ deg }) => deg)),
    halfWidthDeg: rootMeanSquare(all.map(({ halfWidthDeg }) => halfWidthDeg)),
  };
}

function rootMeanSquare(values: ArrayLike<number>): number {
  return Math.sqrt(mean(Array.from(values, (value) => value ** 2)));
}
