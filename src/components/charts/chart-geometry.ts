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

/** The size of a drawing and the room for its axes, in its own pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly inset: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
}

/** A frame for these values: 0 % on the left, the lowest value at the bottom. */
export function frameFor(
  { width, height, inset }: FrameSize,
  [low, high]: readonly [number, number],
): Frame {
  const across = (width - inset.left - inset.right) / 100;
  const up = (height - inset.top - inset.bottom) / (high - low);
  return {
    width,
    height,
    low,
    high,
    x: (percent) => inset.left + across * percent,
    y: (value) => height - inset.bottom - up * (value - low),
  };
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
  const lines = sides.flatMap((side) =>
    side === null ? [] : [side.mean, ...side.cycles.map(({ points }) => points)],
  );
  let [least, most, seen] = [0, 0, false];
  // One by one: an hour's strides hold more values than a function takes.
  for (const line of [...band, ...lines]) {
    for (const value of line) {
      if (!Number.isFinite(value)) continue;
      seen = true;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  if (!seen) return [-10, 10];
  const low = Math.floor(least / 5) * 5;
  const high = Math.ceil(most / 5) * 5;
  return [low, high === low ? low + 5 : high];
}

/** More thin lines than this are one grey, and slow a page down. */
const MOST_LINES = 200;

/** The single strides to draw: all of them, or as many as can be told apart, evenly from first to last. */
export function drawnCycles({ cycles }: SideCurves): SideCurves['cycles'] {
  if (cycles.length <= MOST_LINES) return cycles;
  const step = (cycles.length - 1) / (MOST_LINES - 1);
  return Array.from({ length: MOST_LINES }, (_, i) => cycles[Math.round(i * step)]).filter(
    (cycle) => cycle !== undefined,
  );
}

/** Round values along an axis, at most about seven. */
export function axisTicks(low: number, high: number): readonly number[] {
  const step =
    [5, 10, 20, 30, 50].find((candidate) => (high - low) / candidate <= 6) ??
    100 * Math.ceil((high - low) / 600);
  const first = Math.ceil(low / step);
  const count = Math.max(0, Math.floor(high / step) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}
