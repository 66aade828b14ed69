import { sideIndex, type Side } from '../body/skeleton.ts';
import { median } from '../statistics.ts';
import type { CoachPass } from './coach-hint.ts';
import { placeOf, type CoachLook } from './coach-look.ts';
import { goneSince, WAYS, wayOf, type Way } from './live-way.ts';

/** Good steps so far, by the way of walking and the leg that came to the front. */
export type StepCounts = Readonly<Record<Way, Readonly<Record<Side, number>>>>;

/** Steps as they are counted from look to look. */
export interface LiveSteps {
  readonly counts: StepCounts;
  /** The foot in front, since when; null: not known. */
  readonly lead: { readonly side: Side; readonly sinceS: number } | null;
  readonly way: Way | null;
  /** How far the walker has gone each way, body heights: looks that come slowly miss steps, and this hardly. */
  readonly gone: Readonly<Record<Way, number>>;
}

const NONE = { left: 0, right: 0 };
export const NO_STEPS: LiveSteps = {
  counts: { left: NONE, right: NONE, toward: NONE, away: NONE, spot: NONE },
  gone: { left: 0, right: 0, toward: 0, away: 0, spot: 0 },
  lead: null,
  way: null,
};

/**
 * How far a foot must be in front of the other across the picture, body heights: a short step is about twice as long.
 */
const LEAST_LEAD = 0.07;
/** How much higher in the picture the swinging foot must be than the standing one, toward and away. */
const LEAST_LIFT = 0.02;
/** The middle of the looks of this time counts: one that mistakes the legs for each other does not. */
const LEAD_LOOKS_S = 0.3;
/** Steps follow each other no faster and no slower. */
const STEP_S = [0.2, 2.5] as const;

/** Takes one more look: the last of `looks`, which go back a second or more. */
export function countSteps(
  steps: LiveSteps,
  looks: readonly CoachLook[],
  pass: CoachPass,
): LiveSteps {
  const look = looks.at(-1);
  if (look === undefined) return steps;
  const way = wayOf(looks, pass);
  if (way === null) return { ...steps, way, lead: null };
  const gone = { ...steps.gone, [way]: steps.gone[way] + goneSince(looks, way) };
  const recent = looks.filter(({ timeS }) => timeS > look.timeS - LEAD_LOOKS_S);
  const side = leadOf(recent, way, pass);
  // Between two steps, and where the feet are not seen, nothing changes.
  if (side === null || side === steps.lead?.side) return { ...steps, way, gone };
  const tookS = look.timeS - (steps.lead?.sinceS ?? -Infinity);
  const isStep = steps.way === way && tookS >= STEP_S[0] && tookS <= STEP_S[1];
  const counts = isStep ? oneMore(steps.counts, way, side) : steps.counts;
  return { counts, lead: { side, sinceS: look.timeS }, way, gone };
}

function oneMore(counts: StepCounts, way: Way, side: Side): StepCounts {
  return { ...counts, [way]: { ...counts[way], [side]: counts[way][side] + 1 } };
}

/** The foot in front; null where they are beside each other, or are not seen. */
function leadOf(looks: readonly CoachLook[], way: Way, pass: CoachPass): Side | null {
  // On the spot it is not known which way they face: that the feet change places is enough.
  const facing = way !== 'spot' ? way : pass === 'side' ? 'right' : 'toward';
  const ahead = median(looks.map((look) => leftAhead(look, facing)));
  const least = pass === 'side' ? LEAST_LEAD : LEAST_LIFT;
  if (!(Math.abs(ahead) >= least)) return null;
  return ahead > 0 ? 'left' : 'right';
}

/**
 * By how much the left foot is in front, body heights; NaN where a foot is outside the picture. Toward and away the
 * network's depth is too weak: there the foot that swings is lifted, which from the front is also the one behind.
 */
function leftAhead(look: CoachLook, way: Exclude<Way, 'spot'>): number {
  const place = placeOf(look);
  const { person, widthPx, heightPx } = look;
  if (person === null || place === null || place.soleY > heightPx) return NaN;
  const ankles = [sideIndex('left', 'ankle'), sideIndex('right', 'ankle')] as const;
  if (ankles.some((i) => !((person.xPx[i] ?? NaN) > 0 && (person.xPx[i] ?? NaN) < widthPx)))
    return NaN;
  const difference = (values: Float32Array) =>
    ((values[ankles[0]] ?? NaN) - (values[ankles[1]] ?? NaN)) / place.bodyHeight;
  switch (way) {
    case 'right':
      return difference(person.xPx);
    case 'left':
      return -difference(person.xPx);
    case 'toward':
      return difference(person.yPx);
    case 'away':
      return -difference(person.yPx);
  }
}

/** Steps of the leg that is near the camera, or of each leg toward and away from it; far away some are too small. */
const NEAR_STEPS = 4;
const TOWARD_STEPS = 3;
const AWAY_STEPS = 2;
/** So many steps are gone over such a way, body heights, at 0.4 a step and generously. */
const NEAR_GONE = 4;
const TOWARD_GONE = 3;
const AWAY_GONE = 2;
/** A walk on the spot shows one leg near and the other far, stride after stride. */
const SPOT_STEPS = 20;

/** Whether a walk is long enough: each leg must have been near the camera, or seen from the front and from behind. */
export function hasEnough({ counts, gone }: LiveSteps, pass: CoachPass): boolean {
  if (ofEach(counts.spot) >= SPOT_STEPS) return true;
  if (pass === 'front')
    return (
      (ofEach(counts.toward) >= TOWARD_STEPS || gone.toward >= TOWARD_GONE) &&
      (ofEach(counts.away) >= AWAY_STEPS || gone.away >= AWAY_GONE)
    );
  // A walker who goes to the right shows the right leg.
  return (['left', 'right'] as const).every(
    (way) => counts[way][way] >= NEAR_STEPS || gone[way] >= NEAR_GONE,
  );
}

/** Steps of that leg of which there are fewer. */
export function ofEach({ left, right }: StepCounts[Way]): number {
  return Math.min(left, right);
}

/** All steps counted. */
export function stepsIn(counts: StepCounts): number {
  return WAYS.reduce((sum, way) => sum + counts[way].left + counts[way].right, 0);
}
