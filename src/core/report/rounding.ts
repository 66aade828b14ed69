import type { MeasureUnit } from './ids.ts';
import type { Measure } from './report.ts';

/** Decimals that a report carries: a hundredth of a degree or pixel, a tenth of a millisecond. */
export const DECIMALS = { angle: 2, px: 2, score: 3, time: 4, yaw: 1, confidence: 2 } as const;

/** Angles and shares to a hundredth, times, lengths and rates to a ten-thousandth. */
export function measureDecimals(unit: MeasureUnit): number {
  return unit === 'deg' || unit === '%' ? 2 : 4;
}

/** Decimals that a reader is shown: no digits that a video cannot carry. */
export const SHOWN_DECIMALS: Readonly<Record<MeasureUnit, number>> = {
  deg: 0,
  '%': 0,
  s: 2,
  'steps/min': 0,
  m: 2,
  'm/s': 2,
};

/** Rounds for the document; NaN becomes null, and a small negative value 0, not -0, which JSON does not know. */
export function rounded(value: number, decimals: number): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(decimals)) + 0 : null;
}

/** Times as the document carries them. */
export function roundedTimes(timesS: ArrayLike<number>): number[] {
  return Array.from(timesS, (t) => Number(t.toFixed(DECIMALS.time)));
}

/** A measure as the document carries it. */
export function roundedMeasure(measure: Measure): Measure {
  const decimals = measureDecimals(measure.unit);
  const low = rounded(measure.ci95?.[0] ?? NaN, decimals);
  const high = rounded(measure.ci95?.[1] ?? NaN, decimals);
  return {
    ...measure,
    value: rounded(measure.value ?? NaN, decimals),
    ci95: low === null || high === null ? null : [low, high],
  };
}

/** How the document calls the balls of the feet, where they were seen. */
export const BALL_NAMES = { left: 'left_ball', right: 'right_ball' } as const;
