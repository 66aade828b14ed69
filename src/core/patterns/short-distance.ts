import { otherSide } from '../skeleton.ts';
import type { Pattern } from '../report/report.ts';
import type { WallTest } from '../wall-test/wall-test.ts';

/** What a knee-to-wall distance says of one ankle. */
export type ShortDistance = 'usual' | 'short' | 'very-short';

/** Clinical spec 3.5 and 4.1: mean less one and two standard deviations of 12 cm (2.8), rounded. */
const SHORT_CM = 9;
const VERY_SHORT_CM = 6;
/** From 60 years on the bands lie lower. */
const OVER_60_CM = 2;
/** Shorter than the other leg by more than this: larger than most people's difference, and clear. */
const SHORTER_CM = 1.5;
const CLEARLY_SHORTER_CM = 3;

/** Only the distance from the tape counts: the film's own angle is no better than that of the walk. */
export function shortDistance(wall: WallTest | null, side: Pattern['side']): ShortDistance {
  if (wall === null || side === 'both') return 'usual';
  const own = wall[side].distanceCm;
  if (own === null) return 'usual';
  const shift = wall.over60 ? OVER_60_CM : 0;
  const shorter = (wall[otherSide(side)].distanceCm ?? own) - own;
  if (own < VERY_SHORT_CM - shift || shorter > CLEARLY_SHORTER_CM) return 'very-short';
  return own < SHORT_CM - shift || shorter > SHORTER_CM ? 'short' : 'usual';
}
