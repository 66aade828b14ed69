import { mapBothSides } from '../body/by-side.ts';
import { otherSide, type Side } from '../body/skeleton.ts';
import { nearSide } from '../view/near-side.ts';
import type { WalkView } from '../view/view.ts';

/** The far leg hides behind the near one. */
const FAR_LEG = 1.15;

/** Widening of each leg's systematic error. */
export function distanceFactor(view: WalkView): Record<Side, number> {
  const near = nearSide(view);
  return mapBothSides((side) => (near === otherSide(side) ? FAR_LEG : 1));
}
