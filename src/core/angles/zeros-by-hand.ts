import { mapBothSides } from '../body/by-side.ts';
import type { Side } from '../body/skeleton.ts';
import type { ByHand } from '../corrections/by-hand.ts';
import { mean } from '../statistics.ts';
import type { SoleZeros } from './neutral.ts';

/** Frames as near to a stated one as this say with it how the sole lies: one alone is noisy. */
const NEAR_S = 0.1;

/**
 * The zeros that somebody set: as typed, or the mean pitch of the sole round the frame in which it lies flat. Null where
 * none was set, or the sole is not seen then.
 */
export function zerosByHand(
  { zeros }: Pick<ByHand, 'zeros'>,
  timeS: Float64Array,
  rawFootPitchDeg: Readonly<Record<Side, Float64Array>>,
): SoleZeros {
  return mapBothSides((side) => {
    const set = zeros[side];
    if (set === null || set.code === 'zero') return set?.deg ?? null;
    const seen = rawFootPitchDeg[side].filter(
      (deg, i) => Number.isFinite(deg) && Math.abs((timeS[i] ?? NaN) - set.atS) <= NEAR_S + 1e-9,
    );
    return seen.length === 0 ? null : mean(seen);
  });
}
