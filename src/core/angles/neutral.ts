import { SIDES, type Side } from '../skeleton.ts';
import { median } from '../statistics.ts';
import type { FootContacts } from '../events/contacts.ts';

/** The sole angle that counts as zero for one foot, and how it was found. */
export interface Neutral {
  readonly level: 'standing' | 'foot-flat' | 'none';
  readonly leftDeg: number | null;
  readonly rightDeg: number | null;
}

/** Share of the stride in which the sole lies flat in nearly everybody. */
const FOOT_FLAT = [0.12, 0.25] as const;
/** What the sole's true pitch is then, degrees: it is not quite zero (reference curves, 12-25 %). */
const EXPECTED_PITCH_DEG = 0.5;
/** An offset beyond this means that the foot was not seen well. */
const MOST_OFFSET_DEG = 20;

/**
 * Foot pitch while the foot is flat, for each foot: the median over all stances that begin in the clip (level B).
 * Null for a foot without such frames; `none` when neither foot has any.
 */
export function footFlatNeutral(
  timeS: Float64Array,
  rawFootPitchDeg: Readonly<Record<Side, Float64Array>>,
  events: FootContacts,
  strideS: number,
): Neutral {
  const [leftDeg, rightDeg] = SIDES.map((side) => {
    const values = events[side].initialContactS.flatMap((start) =>
      Array.from(timeS).flatMap((t, i) => {
        const phase = (t - start) / strideS;
        return phase >= FOOT_FLAT[0] && phase <= FOOT_FLAT[1]
          ? [rawFootPitchDeg[side][i] ?? NaN]
          : [];
      }),
    );
    const pitch = median(values) - EXPECTED_PITCH_DEG;
    return Math.abs(pitch) <= MOST_OFFSET_DEG ? pitch : null;
  }) as [number | null, number | null];
  const level = leftDeg === null && rightDeg === null ? 'none' : 'foot-flat';
  return { level, leftDeg, rightDeg };
}
