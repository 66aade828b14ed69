import type { Pattern } from '../report/report.ts';
import { judgeWallTest } from '../wall-test/judge-wall-test.ts';
import type { WallTest } from '../wall-test/wall-test.ts';

/** What a knee-to-wall distance says of one ankle. */
export type ShortDistance = 'usual' | 'short' | 'very-short';

/**
 * Uses the limits by which the knee-to-wall test itself is judged. Only the distance from the tape counts: the angle in
 * the test's video is no surer than that of the walk.
 */
export function shortDistance(wall: WallTest | null, side: Pattern['side']): ShortDistance {
  if (wall === null || side === 'both') return 'usual';
  const { bands, difference } = judgeWallTest(wall);
  const band = bands[side];
  if (band === null) return 'usual';
  const apart = difference?.less === side ? difference.kind : 'usual';
  if (band === 'very-low' || apart === 'clear') return 'very-short';
  return band === 'low' || apart === 'larger-than-most' ? 'short' : 'usual';
}
