import type { Body } from '../body/body.ts';
import { mean, quantile } from '../statistics.ts';
import type { WalkView } from '../view/view.ts';
import { aboutItsMean, beatOf, localBeat, strongestBeat, type Beating } from './beat.ts';
import { phaseTowardAndAway, STEP, upDown } from './front-and-back.ts';
import { joinedBeat } from './joined-beat.ts';
import { partsBetweenPauses } from './pauses.ts';

/** From where the feet are seen: which of their differences beats. */
export type FeetSeen = 'side' | 'front' | 'back';

/** The beat of the walk: one turn of phase for a stride. */
export interface WalkRhythm {
  /** What of the feet beats: their fore-aft distance, or their height in the picture. */
  readonly seenAs: FeetSeen;
  readonly strideS: number;
  /** Left leg's place in its gait cycle at every frame, in strides, rising; whole numbers at its contacts. */
  readonly leftPhase: Float64Array;
  /** Left less right, as followed; in body heights. */
  readonly difference: Float64Array;
  /** What the beat alone makes of it. */
  readonly expected: Float64Array;
  /** Share of the difference's size that the beat explains, the legs named by it. */
  readonly fit: number;
}

/** Finds the beat of the walk in how the two feet differ. Null where there is none. */
export function walkRhythm(body: Body, view: WalkView): WalkRhythm | null {
  const seenAs = feetSeen(view);
  const difference = seenAs === 'side' ? foreAft(body, view) : upDown(body, view);
  const beat =
    seenAs === 'side'
      ? beatFromSide(body.timeS, difference, view.heading)
      : beatOf(body.timeS, difference);
  if (beat === null) return null;
  return {
    seenAs,
    strideS: 1 / beat.strideHz,
    leftPhase:
      seenAs === 'side'
        ? beat.phase.map((value) => value + STEP.peakStride)
        : phaseTowardAndAway(body, view, seenAs, beat),
    difference,
    expected: beat.expected,
    fit: beat.fit,
  };
}

type Heading = WalkView['heading'];

/** After a pause the beat begins anew: it is found on each side of it, and is none in between. */
function beatFromSide(
  timeS: Float64Array,
  difference: Float64Array,
  heading: Heading,
): Beating | null {
  const whole = bestNamed(timeS, difference, heading);
  if (whole === null) return null;
  const beats = partsBetweenPauses(timeS, difference, 1 / whole.strideHz).flatMap((part) => {
    const within = difference.map((value, i) => (i >= part[0] && i <= part[1] ? value : NaN));
    const beat = bestNamed(timeS, within, heading);
    return beat === null ? [] : { part, beat };
  });
  return beats.length > 1 ? joinedBeat(timeS, beats) : whole;
}

/** Where the network names the legs well, its own naming beats best; where it mixes them up, the other one does. */
function bestNamed(
  timeS: Float64Array,
  difference: Float64Array,
  heading: Heading,
): Beating | null {
  return [centred(difference), renamedByApartness(timeS, difference, heading)]
    .flatMap((named) => beatOf(timeS, named) ?? [])
    .reduce<Beating | null>((best, one) => (one.fit > (best?.fit ?? 0) ? one : best), null);
}

/** Fore-aft movement is looked for in the picture's width as long as half of it shows there. */
function feetSeen({ heading }: WalkView): FeetSeen {
  if (Math.abs(heading.x) >= 0.5) return 'side';
  return heading.z < 0 ? 'front' : 'back';
}

/** Left heel ahead of the right one, body heights. */
function foreAft({ left, right }: Body, { path, heading }: WalkView): Float64Array {
  return left.heel.x.map(
    (x, i) => (x - (right.heel.x[i] ?? NaN)) / ((path.bodyHeightPx[i] ?? NaN) * heading.x),
  );
}

/** Without its middle: between the views that is how far the feet are apart sideways, which does not beat. */
function centred(difference: Float64Array): Float64Array {
  const middle = (quantile(difference, 0.05) + quantile(difference, 0.95)) / 2;
  return difference.map((value) => value - middle);
}

/**
 * Names left and right anew from the squared distance of the feet. The square has no sign, so it beats twice a stride
 * whatever the network calls left. Half of that beat's phase gives the sign, up to one choice for the whole walk. Where
 * the square has no beat the difference is given back as it is.
 */
function renamedByApartness(
  timeS: Float64Array,
  difference: Float64Array,
  heading: Heading,
): Float64Array {
  const square = difference.map((value) => value ** 2);
  const apartness = aboutItsMean(square);
  const stepHz = strongestBeat(timeS, apartness, 2);
  if (stepHz === null) return difference;
  const { phase } = localBeat(timeS, apartness, stepHz);
  const sign = phase.map((value) => (Math.cos(Math.PI * value) >= 0 ? 1 : -1));
  const isRight = majority(difference, sign) + widthSays(square, sign, heading) >= 0;
  return difference.map((value, i) => Math.abs(value) * (sign[i] ?? NaN) * (isRight ? 1 : -1));
}

/** Of the network's namings, weighted by how far apart the feet are: 1 where all agree with the signs, -1 where none does. */
function majority(difference: Float64Array, sign: Float64Array): number {
  let [all, agreeing] = [0, 0];
  difference.forEach((value, i) => {
    if (!Number.isFinite(value)) return;
    all += Math.abs(value);
    agreeing += value * (sign[i] ?? NaN);
  });
  return all > 0 ? agreeing / all : 0;
}

/** How much the walk's width may say, where the network is not sure. */
const WIDTH_VOTE = 0.5;
/** All of it at this difference between the steps, body heights, and this much of the heading across the picture's depth. */
const FULL_WIDTH = { steps: 0.05, slant: 0.4 } as const;

/**
 * Between the views the left foot, beside the right one, is seen a little further ahead or behind: the steps in which
 * it is truly ahead look longer, or shorter, than the others. Right on all of 13 rendered walkers (clips not recorded),
 * seen by either network.
 */
function widthSays(square: Float64Array, sign: Float64Array, heading: Heading): number {
  const apart = (which: number) =>
    Math.sqrt(mean(square.map((value, i) => (sign[i] === which ? value : NaN))));
  const longer = (apart(1) - apart(-1)) / FULL_WIDTH.steps;
  const leftIsAhead = -heading.z / heading.x / FULL_WIDTH.slant;
  const say = WIDTH_VOTE * clamp(longer) * clamp(leftIsAhead);
  return Number.isFinite(say) ? say : 0;
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
