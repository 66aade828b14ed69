import type { Region } from '#core/people/region-path.ts';
import type { Sighting } from '#core/people/sighting.ts';

/** A sighting this weak may be a coat on a hook. */
const LEAST_SCORE = 0.3;
/** Somebody smaller than this beside the walker, in their height, is far away and in nobody's way. */
const LEAST_OF_WALKER = 0.35;
/** Hips nearer than this, in body heights, and sizes that differ by less are one body seen twice. */
const SAME_HIPS = 0.25;
const SAME_SIZE = 0.3;

/** The one of those seen who was followed until now, where one stands near enough; else the tallest. */
export function chosenSighting(
  seen: readonly Sighting[],
  followed: Region | null,
): Sighting | null {
  const near =
    followed === null
      ? []
      : seen.filter(
          ({ hipXPx, bodyHeightPx }) =>
            Math.abs(hipXPx - followed.centreXPx) < followed.bodyHeightPx / 2 &&
            Math.abs(Math.log(bodyHeightPx / followed.bodyHeightPx)) < Math.log(1.6),
        );
  const among = near.length > 0 ? near : seen;
  return among.reduce<Sighting | null>(
    (tallest, one) => (tallest === null || one.bodyHeightPx > tallest.bodyHeightPx ? one : tallest),
    null,
  );
}

/** How many of those seen are somebody else. */
export function otherPeople(seen: readonly Sighting[], walker: Sighting): number {
  return seen.filter((one) => one.score >= LEAST_SCORE && isSomebodyElse(one, walker)).length;
}

function isSomebodyElse(one: Sighting, walker: Sighting): boolean {
  const ratio = one.bodyHeightPx / walker.bodyHeightPx;
  if (one === walker || ratio < LEAST_OF_WALKER) return false;
  const away = Math.hypot(one.hipXPx - walker.hipXPx, one.hipYPx - walker.hipYPx);
  return away > SAME_HIPS * walker.bodyHeightPx || Math.abs(ratio - 1) > SAME_SIZE;
}
