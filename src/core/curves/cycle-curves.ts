import { CYCLE_POINTS, normaliseCycle } from '../cycles/normalise.ts';
import type { NormQuantity } from '../norms/norms.ts';
import type { Cycle, Report } from '../report/report.ts';
import { firstAtOrAfter } from '../signal/first-at-or-after.ts';
import type { Side } from '../body/skeleton.ts';
import { mean, standardDeviation } from '../statistics.ts';

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
    .map((cycle) => ({
      cycle,
      points: normaliseCycle(report.timeS, values, cycle.startS, cycle.endS).map(
        (value) => sign * value,
      ),
    }));
  const curves = cycles.map((curve) => curve.points);
  return { side, cycles, mean: pointwise(curves, mean), sd: pointwise(curves, standardDeviation) };
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

/** Linear between two neighbouring frames that both have a value; otherwise NaN. Never beyond the video. */
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

/** A statistic of the values that are there, NaN where there is none. */
function pointwise(
  curves: readonly Float64Array[],
  statistic: (values: readonly number[]) => number,
): Float64Array {
  const out = new Float64Array(CYCLE_POINTS).fill(NaN);
  for (let point = 0; point < CYCLE_POINTS; point++) {
    out[point] = statistic(curves.map((curve) => curve[point] ?? NaN));
  }
  return out;
}
