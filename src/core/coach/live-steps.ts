import { sideIndex, type Side } from '../body/skeleton.ts';
import { median, slope } from '../statistics.ts';
import type { CoachPass } from './coach-hint.ts';
import { placeOf, type CoachLook } from './coach-look.ts';

/** Which way the walker goes in the picture. */
export const WAYS = ['left', 'right', 'toward', 'away'] as const;
export type Way = (typeof WAYS)[number];

/** Good steps so far, by the way of walking and the leg that came to the front. */
export type StepCounts = Readonly<Record<Way, Readonly<Record<Side, number>>>>;

/** Steps as they are counted from look to look. */
export interface LiveSteps {
  readonly counts: StepCounts;
  /** The foot in front, since when; null: not known. */
  readonly lead: { readonly side: Side; readonly sinceS: number } | null;
  readonly way: Way | null;
}

const NONE = { left: 0, right: 0 };
export const NO_STEPS: LiveSteps = {
  counts: { left: NONE, right: NONE, toward: NONE, away: NONE },
  lead: null,
  way: null,
};

/** Slower than this, in body heights a second across the picture, is no walking. */
const LEAST_SPEED = 0.12;
/** Toward and away the body grows or shrinks by at least this share a second. */
const LEAST_GROWTH_PER_S = 0.05;
/** How far a foot must be in front of the other across the picture, body heights: a short step is about twice as long. */
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
  const recent = looks.filter(({ timeS }) => timeS > look.timeS - LEAD_LOOKS_S);
  const side = leadOf(recent, way);
  // Between two steps, and where the feet are not seen, nothing changes.
  if (side === null || side === steps.lead?.side) return { ...steps, way };
  const tookS = look.timeS - (steps.lead?.sinceS ?? -Infinity);
  const isStep = steps.way === way && tookS >= STEP_S[0] && tookS <= STEP_S[1];
  const counts = isStep ? oneMore(steps.counts, way, side) : steps.counts;
  return { counts, lead: { side, sinceS: look.timeS }, way };
}

function oneMore(counts: StepCounts, way: Way, side: Side): StepCounts {
  return { ...counts, [way]: { ...counts[way], [side]: counts[way][side] + 1 } };
}

/** Null where the walker stands, or the looks do not tell. */
function wayOf(looks: readonly CoachLook[], pass: CoachPass): Way | null {
  const seen = looks.flatMap((look) => {
    const place = placeOf(look);
    return place === null ? [] : [{ timeS: look.timeS, ...place }];
  });
  const times = seen.map(({ timeS }) => timeS);
  if (pass === 'front') {
    const growth = slope(
      times,
      seen.map(({ bodyHeight }) => Math.log(bodyHeight)),
    );
    if (!(Math.abs(growth) >= LEAST_GROWTH_PER_S)) return null;
    return growth > 0 ? 'toward' : 'away';
  }
  const speed = slope(
    times,
    seen.map(({ hipX, bodyHeight }) => hipX / bodyHeight),
  );
  if (!(Math.abs(speed) >= LEAST_SPEED)) return null;
  return speed > 0 ? 'right' : 'left';
}

/** The foot in front; null where they are beside each other, or are not seen. */
function leadOf(looks: readonly CoachLook[], way: Way): Side | null {
  const ahead = median(looks.map((look) => leftAhead(look, way)));
  const least = way === 'left' || way === 'right' ? LEAST_LEAD : LEAST_LIFT;
  if (!(Math.abs(ahead) >= least)) return null;
  return ahead > 0 ? 'left' : 'right';
}

/**
 * By how much the left foot is in front, body heights; NaN where a foot is outside the picture. Toward and away the
 * network's depth is too weak: there the foot that swings is lifted, which from the front is also the one behind.
 */
function leftAhead(look: CoachLook, way: Way): number {
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

/** Whether a walk is long enough: each leg must have been near the camera, or seen from the front and from behind. */
export function hasEnough(counts: StepCounts, pass: CoachPass): boolean {
  const ofEach = ({ left, right }: StepCounts[Way]) => Math.min(left, right);
  // Far away and from behind some steps are too small to be counted.
  if (pass === 'front') return ofEach(counts.toward) >= 3 && ofEach(counts.away) >= 2;
  // Who walks to the right shows the right leg.
  return (['left', 'right'] as const).every((way) => counts[way][way] >= 4);
}

/** All steps counted. */
export function stepsIn(counts: StepCounts): number {
  return WAYS.reduce((sum, way) => sum + counts[way].left + counts[way].right, 0);
}
