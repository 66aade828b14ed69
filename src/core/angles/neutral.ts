import { mapBothSides } from '../by-side.ts';
import type { Side } from '../skeleton.ts';
import { median } from '../statistics.ts';

/** The sole angle that counts as zero for one foot, and how it was found. */
export interface Neutral {
  readonly level: 'standing' | 'foot-flat' | 'none';
  readonly leftDeg: number | null;
  readonly rightDeg: number | null;
}

/** Share of the stride in which the sole lies flat in nearly everybody. */
const FOOT_FLAT = [0.08, 0.28] as const;
/** What the sole's pitch truly is then (reference curves at free speed): percent of the cycle, degrees. */
const EXPECTED_PITCH: readonly (readonly [number, number])[] = [
  [0.05, 5],
  [0.1, 1.6],
  [0.2, 0.3],
  [0.3, -2],
];
/** An offset beyond this, seen square from the side, means that the foot was not seen well. */
const MOST_OFFSET_DEG = 20;

/**
 * Foot pitch while the foot is flat, for each foot: the median over the clip of what is seen less what the sole
 * then truly does (level B). Null for a foot without such frames; `none` when neither foot has any.
 * @param phase each leg's place in its cycle at every frame, strides.
 * @param shortening cosine of the path's yaw: a foot that points toward the camera looks toe-down by parallax alone,
 *   so an oblique view may have a larger offset.
 */
export function footFlatNeutral(
  rawFootPitchDeg: Readonly<Record<Side, Float64Array>>,
  phase: Readonly<Record<Side, Float64Array>>,
  shortening: number,
): Neutral {
  const zero = mapBothSides((side) => {
    const offsets = rawFootPitchDeg[side].map((pitch, i) => {
      const turn = phase[side][i] ?? NaN;
      return pitch - expectedPitchDeg(turn - Math.floor(turn));
    });
    const offset = median(offsets);
    return Math.abs(offset) <= MOST_OFFSET_DEG / shortening ? offset : null;
  });
  const level = zero.left === null && zero.right === null ? 'none' : 'foot-flat';
  return { level, leftDeg: zero.left, rightDeg: zero.right };
}

/** The sole's usual pitch while flat; NaN elsewhere in the cycle. */
function expectedPitchDeg(share: number): number {
  if (!(share >= FOOT_FLAT[0] && share <= FOOT_FLAT[1])) return NaN;
  const next = EXPECTED_PITCH.findIndex(([at]) => at > share);
  const [x0, y0] = EXPECTED_PITCH[next - 1] ?? [NaN, NaN];
  const [x1, y1] = EXPECTED_PITCH[next] ?? [NaN, NaN];
  return y0 + ((y1 - y0) * (share - x0)) / (x1 - x0);
}
