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

/** Sightings that differ by less, hips, soles and sizes in body heights together, are of one body. */
const ONE_BODY = 0.15;

/** Whether two sightings of one moment, placed by landmarks, are of one body. */
export function isOneBody(one: Sighting, other: Sighting): boolean {
  return unlikeness(one, other) < ONE_BODY;
}

/** A person as the finder saw them and as landmarks placed them. */
export interface PlacedPerson {
  readonly coarse: Sighting;
  readonly fine: Sighting;
}

/**
 * Landmarks found in the square of somebody beside another may be the other's: two would then be seen in one place,
 * and exchanged from there on. The body belongs to the person whom it is more like; the other one is left out of this
 * frame.
 */
export function withoutBorrowed(people: readonly PlacedPerson[]): Sighting[] {
  const claim = ({ coarse, fine }: PlacedPerson) => unlikeness(fine, coarse);
  return people
    .filter((one, i) =>
      people.every((other, j) => {
        if (i === j || !one.fine.placed || !other.fine.placed) return true;
        if (!isOneBody(one.fine, other.fine)) return true;
        const [own, theirs] = [claim(one), claim(other)];
        return own < theirs || (own === theirs && i < j);
      }),
    )
    .map(({ fine }) => fine);
}

function unlikeness(one: Sighting, other: Sighting): number {
  const away = Math.abs(one.hipXPx - other.hipXPx) + Math.abs(one.soleYPx - other.soleYPx);
  const size = Math.abs(Math.log(one.bodyHeightPx / other.bodyHeightPx));
  return away / Math.max(one.bodyHeightPx, other.bodyHeightPx) + size;
}
