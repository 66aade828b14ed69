import type { Sighting } from '#core/people/sighting.ts';

/** Somebody 320 px tall in the middle of a small picture; `changes` on top. */
export function aSighting(changes: Partial<Sighting> = {}): Sighting {
  return {
    score: 0.8,
    hipXPx: 300,
    hipYPx: 300,
    soleYPx: 460,
    bodyHeightPx: 320,
    ankleGapX: 0,
    ankleGapY: 0,
    placed: false,
    ...changes,
  };
}
