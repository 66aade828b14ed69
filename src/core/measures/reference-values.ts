import { normCurve, type NormClass, type NormQuantity } from '../norms/norms.ts';
import { CYCLE_POINTS } from '../cycles/normalise.ts';
import type { MeasureId } from '../report/ids.ts';
import { cycleSamples, isCycleMeasure, rowOf } from './measure-lists.ts';
import type { CycleSignals } from './per-cycle.ts';

/** What walkers in marker laboratories have of a measure, in its unit; `sd` is null where the curve has none. */
export interface ReferenceValue {
  readonly mean: number;
  readonly sd: number | null;
}

/**
 * The same reading as of a walker's cycle, made on the mean curve of the reference, with the standard deviation
 * between people at that point of it. A range is two points, so it has none. Null where there is no such curve.
 */
export function referenceValue(id: MeasureId, normClass: NormClass): ReferenceValue | null {
  const { referenceCurve: quantity, isRange } = rowOf(id);
  if (!isCycleMeasure(id) || quantity === null) return null;
  const { mean, sd } = normCurve(normClass, quantity);
  const [sample] = cycleSamples(id)(asOneCycle(Float64Array.from(mean), quantity), 'right');
  if (sample === undefined) return null;
  const oneSd = isRange === true ? null : (sd?.[Math.round(sample.timeS)] ?? null);
  return { mean: sample.value, sd: oneSd };
}

/** A curve as a walk of one right cycle that takes 100 s: a second for each percent. */
function asOneCycle(curve: Float64Array, quantity: NormQuantity): CycleSignals {
  const hidden = new Float64Array(CYCLE_POINTS).fill(NaN);
  const of = (wanted: NormQuantity) => (wanted === quantity ? curve : hidden);
  const leg = {
    ankleDorsiflexionDeg: of('ankleDorsiflexionDeg'),
    footProgressionDeg: of('footProgressionDeg'),
    footPitchDeg: of('footPitchDeg'),
    shankInclinationDeg: of('shankInclinationDeg'),
    kneeFlexionDeg: of('kneeFlexionDeg'),
    thighInclinationDeg: of('thighInclinationDeg'),
  };
  const noEvents = { initialContactS: [], heelOffS: [], toeOffS: [] };
  return {
    timeS: Float64Array.from({ length: CYCLE_POINTS }, (_, percent) => percent),
    cycles: [{ side: 'right', startS: 0, endS: 100, accepted: true, rejectedBecause: null }],
    events: { left: noEvents, right: noEvents },
    legs: { left: leg, right: leg },
    obliquityDeg: of('pelvicObliquityDeg'),
    trunkLeanDeg: hidden,
    isExact: true,
  };
}
