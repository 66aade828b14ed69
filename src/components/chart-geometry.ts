import type { SideCurves } from '#core/curves/cycle-curves.ts';

/** From percent and degrees to the pixels of a drawing. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
  readonly x: (percent: number) => number;
  readonly y: (value: number) => number;
}

/** The reference by percent of the stride, [low, high] in degrees. */
export type Band = readonly (readonly [number, number])[];

/** A line through the points; it breaks where a point is missing. */
export function curvePath(frame: Frame, points: ArrayLike<number>): string {
  let path = '';
  let drawing = false;
  for (let percent = 0; percent < points.length; percent++) {
    const value = points[percent] ?? NaN;
    if (!Number.isFinite(value)) {
      drawing = false;
      continue;
    }
    path += `${drawing ? 'L' : 'M'}${frame.x(percent).toFixed(1)} ${frame.y(value).toFixed(1)}`;
    drawing = true;
  }
  return path;
}

/** The outline of a band of [low, high] points. */
export function bandPath(frame: Frame, band: Band): string {
  if (band.length === 0) return '';
  const point = (percent: number, value: number) =>
    `${frame.x(percent).toFixed(1)} ${frame.y(value).toFixed(1)}`;
  const upper = band.map(([, high], percent) => point(percent, high));
  const lower = band.map(([low], percent) => point(percent, low)).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

/** The values to be shown, from below the least to above the most, on whole fives. */
export function valueRange(
  sides: readonly (SideCurves | null)[],
  band: Band,
): readonly [number, number] {
  const values = [
    ...band.flat(),
    ...sides.flatMap((side) => [...(side?.mean ?? [])]),
    ...sides.flatMap((side) => (side?.cycles ?? []).flatMap(({ points }) => [...points])),
  ].filter(Number.isFinite);
  if (values.length === 0) return [-10, 10];
  const low = Math.floor(Math.min(...values, 0) / 5) * 5;
  const high = Math.ceil(Math.max(...values, 0) / 5) * 5;
  return [low, high === low ? low + 5 : high];
}

/** Round values along an axis, at most about seven. */
export function axisTicks(low: number, high: number): readonly number[] {
  const step = [5, 10, 20, 30].find((candidate) => (high - low) / candidate <= 6) ?? 50;
  const ticks: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) ticks.push(value);
  return ticks;
}
