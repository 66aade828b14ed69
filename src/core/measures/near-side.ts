import { mapBothSides } from '../by-side.ts';
import { otherSide, type Side } from '../skeleton.ts';
import type { WalkSignals } from '../walk-signals.ts';

/** The leg that the camera sees first, from the side; null where neither is nearer. */
export function nearSide(signals: WalkSignals): Side | null {
  const { kind, facing } = signals.view.view;
  if (kind !== 'side' && kind !== 'oblique') return null;
  if (facing === 'right') return 'right';
  if (facing === 'left') return 'left';
  return null;
}

/** Widening of a leg's systematic error: the far leg hides behind the near one. */
export function distanceFactor(signals: WalkSignals): Record<Side, number> {
  const near = nearSide(signals);
  return mapBothSides((side) => (near !== null && otherSide(near) === side ? 1.15 : 1));
}
