import type { ExchangeChange } from './correction.ts';

/** A report rounds times to a tenth of a millisecond: a frame whose time was rounded is still the one that was meant. */
const ROUNDING_S = 6e-5;

/**
 * In which frames left and right are to be exchanged, after what somebody exchanged of what the repair decided: twice is
 * not at all.
 */
export function exchangedFrames(
  swapped: readonly boolean[],
  timeS: Float64Array,
  exchanges: readonly ExchangeChange[],
): readonly boolean[] {
  if (exchanges.length === 0) return swapped;
  return swapped.map((isSwapped, i) => {
    const t = timeS[i] ?? NaN;
    const times = exchanges.filter(
      ({ fromS, toS }) => t >= fromS - ROUNDING_S && t <= toS + ROUNDING_S,
    ).length;
    return isSwapped !== (times % 2 === 1);
  });
}
