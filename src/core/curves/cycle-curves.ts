import type { NormQuantity } from '../norms/norms.ts';
import type { Cycle, Report } from '../report/report.ts';
import { firstAtOrAfter } from '../signal/first-at-or-after.ts';
import type { Side } from '../skeleton.ts';

/** Points of a time-normalised cycle: 0 to 100 % in steps of one. */
export const CYCLE_POINTS = 101;

/** One cycle as 101 points in degrees; NaN where not measured. */
export interface CycleCurve {
  readonly cycle: Cycle;
  readonly points: Float64Array;
}

/** One leg's accepted cycles of one quantity, with mean and sample standard deviation by point (NaN = missing). */
export interface SideCurves {
  readonly side: Side;
  readonly cycles: readonly CycleCurve[];
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/**
 * The accepted cycles of one leg. Pelvic obliquity is given with that leg's own side up as positive, as in the
 * reference curves, so a left cycle has the opposite sign of the report's series.
 */
export function sideCurves(report: Report, quantity: NormQuantity, side: Side): SideCurves {
  const values = seriesOf(report, quantity, side);
  const sign = quantity === 'pelvicObliquityDeg' && side === 'left' ? -1 : 1;
  const cycles = report.cycles
    .filter((cycle) => cycle.side === side && cycle.accepted)
    .map((cycle) => ({ cycle, points: normalise(report.timeS, values, cycle, sign) }));
  const curves = cycles.map((curve) => curve.points);
  return { side, cycles, mean: meanOf(curves), sd: sdOf(curves) };
}

/** The series of a report by the name of its reference curve. */
export function seriesOf(
  report: Report,
  quantity: NormQuantity,
  side: Side,
): readonly (number | null)[] {
  if (quantity === 'pelvicObliquityDeg') return report.series.pelvis.obliquityDeg;
  if (quantity === 'pelvicTiltDeg') return report.series.pelvis.tiltDeg;
  return report.series[side][quantity];
}

function normalise(
  timeS: readonly number[],
  values: readonly (number | null)[],
  cycle: Cycle,
  sign: number,
): Float64Array {
  const points = new Float64Array(CYCLE_POINTS);
  for (let percent = 0; percent < CYCLE_POINTS; percent++) {
    const atS = cycle.startS + ((cycle.endS - cycle.startS) * percent) / 100;
    points[percent] = sign * valueAt(timeS, values, atS);
  }
  return points;
}

/** Linear between two neighbouring frames that both have a value; otherwise NaN. Never beyond the film. */
export function valueAt(
  timeS: readonly number[],
  values: readonly (number | null)[],
  atS: number,
): number {
  const after = firstAtOrAfter(timeS, atS);
  const toS = timeS[after];
  if (toS === undefined) return NaN;
  const to = values[after] ?? NaN;
  if (toS === atS) return to;
  const fromS = timeS[after - 1];
  if (fromS === undefined) return NaN;
  const from = values[after - 1] ?? NaN;
  return from + ((atS - fromS) / (toS - fromS)) * (to - from);
}

/** Index of the frame on show at `atS`: the last one that has begun; 0 before the first. */
export function frameAt(timeS: readonly number[], atS: number): number {
  const after = firstAtOrAfter(timeS, atS);
  const exact = timeS[after] === atS;
  return Math.max(0, exact ? after : after - 1);
}

function meanOf(curves: readonly Float64Array[]): Float64Array {
  return pointwise(
    curves,
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
}

function sdOf(curves: readonly Float64Array[]): Float64Array {
  return pointwise(curves, (values) => {
    if (values.length < 2) return NaN;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
  });
}

/** A statistic of the values that are there, NaN where there is none. */
function pointwise(
  curves: readonly Float64Array[],
  statistic: (values: readonly number[]) => number,
): Float64Array {
  const out = new Float64Array(CYCLE_POINTS).fill(NaN);
  for (let point = 0; point < CYCLE_POINTS; point++) {
    const values = curves.map((curve) => curve[point] ?? NaN).filter(Number.isFinite);
    if (values.length > 0) out[point] = statistic(values);
  }
  return out;
}
