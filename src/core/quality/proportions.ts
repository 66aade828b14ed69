import { toRadians } from '../angle.ts';
import { SIDES } from '../body/skeleton.ts';
import { quantile, slope } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';

/**
 * A shank that never leans so far, body heights squared across the picture, does not show whether the picture is
 * stretched.
 */
const LEAST_LEAN = 0.005;
/**
 * What is found on true pictures: the network draws a leaning shank a little long. 1.05-1.23 on ten videos of eight
 * people.
 */
const USUAL_STRETCH = 1.1;

/**
 * How wide the picture is, as a share of what its height asks for: 1 in a true picture, 0.5 in one squeezed to half
 * its width. A shank is as long whichever way it leans; in a squeezed picture it gets shorter the more it lies along
 * it. Null where the walk is not seen from the side. The network expects usual bodies and hides a part of what is
 * wrong: 0.75 reads as 0.87 in the mean, 0.5 as 0.74.
 */
export function pictureWidth({ filmed, view }: WalkSignals): number | null {
  if (view.view.kind !== 'side') return null;
  const across: number[] = [];
  const along: number[] = [];
  for (const side of SIDES) {
    const { knee, ankle } = filmed[side];
    filmed.timeS.forEach((_, i) => {
      const heightPx = view.path.bodyHeightPx[i] ?? NaN;
      across.push((((knee.x[i] ?? NaN) - (ankle.x[i] ?? NaN)) / heightPx) ** 2);
      along.push((((knee.y[i] ?? NaN) - (ankle.y[i] ?? NaN)) / heightPx) ** 2);
    });
  }
  const shrinks = -slope(across, along);
  if (!(quantile(across, 0.95) > LEAST_LEAN && shrinks > 0)) return null;
  const aslant = Math.cos(toRadians(view.view.yawDeg ?? 0));
  return 1 / Math.sqrt(shrinks) / aslant / USUAL_STRETCH;
}
