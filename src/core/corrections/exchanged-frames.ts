import type { ExchangeChange } from './correction.ts';
import { isWithin } from './frame-steps.ts';

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
    const times = exchanges.filter(({ fromS, toS }) => isWithin(t, fromS, toS)).length;
    return isSwapped !== (times % 2 === 1);
  });
}
