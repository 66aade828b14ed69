import type { Report } from '#core/report/report.ts';
import type { Side } from '#core/body/skeleton.ts';
import type { Truth } from './truth.ts';

/** A landmark counts as found within so many parts of the walker's height. */
const FOUND_WITHIN = 0.12;
const LEG_POINTS = 10;
const POINTS_NEEDED = 8;

/** Part of the frames in which at least eight of the ten points of the legs lie on the walker. */
export function followedPart(report: Report, truth: Truth): number {
  const { names, xPx, yPx } = report.landmarks;
  const followed = truth.frames.filter((frame, i) => {
    const points = Object.entries(frame.px);
    if (points.length !== LEG_POINTS) throw new Error('the truth has ten points of the legs');
    const found = points.filter(([name, [x, y]]) => {
      const column = names.indexOf(name);
      const distance = Math.hypot((xPx[i]?.[column] ?? NaN) - x, (yPx[i]?.[column] ?? NaN) - y);
      return distance < FOUND_WITHIN * frame.heightPx;
    });
    return found.length >= POINTS_NEEDED;
  });
  return followed.length / truth.frames.length;
}

/** How one leg's ankle compares: part of the frames with a value, and the mean absolute error of those. */
export function ankleScore(
  report: Report,
  truth: Truth,
  side: Side,
): { readonly coverage: number; readonly meanErrorDeg: number } {
  const errors = truth.frames.flatMap((frame, i) => {
    const value = report.series[side].ankleDorsiflexionDeg[i] ?? null;
    return value === null ? [] : [Math.abs(value - frame[side].ankleDorsiflexionDeg)];
  });
  return {
    coverage: errors.length / truth.frames.length,
    meanErrorDeg: errors.reduce((sum, error) => sum + error, 0) / errors.length,
  };
}

/** True initial contacts without one of the report within `toleranceS`, and the report's own that are too many. */
export function contactMistakes(
  report: Report,
  truth: Truth,
  side: Side,
  toleranceS: number,
): { readonly missed: number; readonly extra: number } {
  const [first, last] = [truth.frames[0]?.timeS ?? 0, truth.frames.at(-1)?.timeS ?? 0];
  // At the very ends an event cannot be told from the cut.
  const inside = (timeS: number) => timeS > first + 0.15 && timeS < last - 0.15;
  const known = truth.events[side].initialContactS;
  const seen = report.events[side].initialContactS;
  const near = (timeS: number, others: readonly number[]) =>
    others.some((other) => Math.abs(other - timeS) <= toleranceS);
  return {
    missed: known.filter((timeS) => inside(timeS) && !near(timeS, seen)).length,
    extra: seen.filter((timeS) => inside(timeS) && !near(timeS, known)).length,
  };
}
