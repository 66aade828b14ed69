import { findMeasure } from '../report/find-measure.ts';
import type { MeasureId, MeasureStatus, MeasureUnit } from '../report/ids.ts';
import type { Measure, Report } from '../report/report.ts';

/** Measures of time and length whose two legs are held against each other: they begin at a true zero. */
export const SYMMETRY_MEASURES = [
  'step-time',
  'stance-percent',
  'step-length',
] as const satisfies readonly MeasureId[];
export type SymmetryMeasure = (typeof SYMMETRY_MEASURES)[number];

/** One measure, left less right. */
export interface LegsApart {
  readonly id: SymmetryMeasure;
  readonly unit: MeasureUnit;
  readonly difference: number;
  /** Percent of the mean of both legs: the symmetry index of Robinson (1987), with its sign. */
  readonly indexPercent: number;
  /** Of the index, from the 95 % intervals of both legs. Errors that both share are in it twice: it is wide rather than narrow. */
  readonly halfWidthPercent: number;
  /** `estimate` where either leg is one. */
  readonly status: Extract<MeasureStatus, 'measured' | 'estimate'>;
}

/** The measures that both legs have with an interval. */
export function legsApart(report: Pick<Report, 'measures'>): readonly LegsApart[] {
  return SYMMETRY_MEASURES.flatMap((id) => {
    const left = known(findMeasure(report, id, 'left'));
    const right = known(findMeasure(report, id, 'right'));
    const centre = left === null || right === null ? NaN : (left.value + right.value) / 2;
    if (left === null || right === null || !(centre > 0)) return [];
    const difference = left.value - right.value;
    return {
      id,
      unit: left.unit,
      difference,
      indexPercent: (100 * difference) / centre,
      halfWidthPercent: (100 * Math.hypot(left.half, right.half)) / centre,
      status: left.isMeasured && right.isMeasured ? 'measured' : 'estimate',
    };
  });
}

function known(measure: Measure | null) {
  const { value = null, ci95 = null } = measure ?? {};
  if (measure === null || value === null || ci95 === null) return null;
  const half = (ci95[1] - ci95[0]) / 2;
  return { value, half, unit: measure.unit, isMeasured: measure.status === 'measured' };
}
