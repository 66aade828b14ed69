import type { Sighting } from './sighting.ts';

/** Hips nearer than this, in body heights of the smaller, belong to one body seen twice. */
const SAME_BODY = 0.12;
/** Two of so different sizes are two people, one before the other. */
const SAME_SIZE_RATIO = 1.5;

/** The finder at times reports one body twice, and windows overlap; of doubles the first in the list stays. */
export function withoutDoubles(people: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const one of people) {
    const double = kept.some((other) => {
      const ratio = one.bodyHeightPx / other.bodyHeightPx;
      const near = SAME_BODY * Math.min(one.bodyHeightPx, other.bodyHeightPx);
      return (
        Math.hypot(other.hipXPx - one.hipXPx, other.hipYPx - one.hipYPx) < near &&
        Math.max(ratio, 1 / ratio) < SAME_SIZE_RATIO
      );
    });
    if (!double) kept.push(one);
  }
  return kept;
}
