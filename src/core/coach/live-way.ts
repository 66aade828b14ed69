import { slope } from '../statistics.ts';
import type { CoachPass } from './coach-hint.ts';
import { placeOf, type CoachLook } from './coach-look.ts';
import { isStill, lately } from './still-body.ts';

/** Which way the walker goes in the picture; on the spot: they walk and stay where they are, as on a treadmill. */
export const WAYS = ['left', 'right', 'toward', 'away', 'spot'] as const;
export type Way = (typeof WAYS)[number];

/** Slower than this, in body heights a second across the picture, nobody gets on. */
const LEAST_SPEED = 0.12;
/** Toward and away the body grows or shrinks by at least this share a second. */
const LEAST_GROWTH_PER_S = 0.05;
/** Between looks further apart it is not known where somebody was. */
const MOST_BETWEEN_S = 1;
/** Focal length of a phone's camera or a webcam, of the picture's longer side: roughly 60 degrees wide. */
const FOCAL = 0.85;

/** Null where the walker stands still, or it is not known. */
export function wayOf(looks: readonly CoachLook[], pass: CoachPass): Way | null {
  const seen = looks.flatMap((look) => {
    const place = placeOf(look);
    return place === null ? [] : [{ timeS: look.timeS, ...place }];
  });
  const times = seen.map(({ timeS }) => timeS);
  const getsOn =
    pass === 'front'
      ? slope(
          times,
          seen.map(({ bodyHeight }) => Math.log(bodyHeight)),
        ) / LEAST_GROWTH_PER_S
      : slope(
          times,
          seen.map(({ hipX, bodyHeight }) => hipX / bodyHeight),
        ) / LEAST_SPEED;
  if (getsOn >= 1) return pass === 'front' ? 'toward' : 'right';
  if (getsOn <= -1) return pass === 'front' ? 'away' : 'left';
  const staysOn = Number.isFinite(getsOn) && !isStill(lately(looks, looks.at(-1)?.timeS ?? NaN), 0);
  return staysOn ? 'spot' : null;
}

/** How far the walker has gone from the look before to the last one, body heights; 0 where that is not seen. */
export function goneSince(looks: readonly CoachLook[], way: Way): number {
  const [before, last] = looks.slice(-2);
  if (before === undefined || last === undefined || way === 'spot') return 0;
  if (last.timeS - before.timeS > MOST_BETWEEN_S) return 0;
  const [from, to] = [placeOf(before), placeOf(last)];
  if (from === null || to === null) return 0;
  if (way === 'left' || way === 'right')
    return ((to.hipX - from.hipX) / to.bodyHeight) * (way === 'right' ? 1 : -1);
  const focalPx = FOCAL * Math.max(last.widthPx, last.heightPx);
  const nearer = focalPx / from.bodyHeight - focalPx / to.bodyHeight;
  return way === 'toward' ? nearer : -nearer;
}
