import {
  NO_ZEROS,
  bestNeutral,
  footFlatNeutral,
  standingZeros,
  type Neutral,
  type SoleZeros,
  withUsualZeros,
  withZerosByHand,
} from '../angles/neutral.ts';
import { footProgressionDeg } from '../angles/foot-progression.ts';
import { sagittalLeg, type SagittalLeg } from '../angles/sagittal.ts';
import { zerosByHand } from '../angles/zeros-by-hand.ts';
import {
  usualZeroDeg,
  withoutLegBias,
  withZeroMoved,
  type CorrectedLeg,
  type LegBias,
  type LegDistance,
} from '../bias/leg-bias.ts';
import type { NetworkErrors } from '../bias/network-errors.ts';
import type { Body } from '../body/body.ts';
import { mapBothSides } from '../body/by-side.ts';
import { otherSide, type Side } from '../body/skeleton.ts';
import type { ByHand } from '../corrections/by-hand.ts';
import { standsAsTheyWalk } from '../standing/walking-part.ts';
import { median } from '../statistics.ts';
import { nearSide } from '../view/near-side.ts';
import type { WalkView } from '../view/view.ts';
import type { TimedWalk } from './time-walk.ts';

/** One leg's angles at every frame, degrees, signs of the report; NaN where this view cannot show them. */
export interface LegAngles {
  readonly ankleDorsiflexionDeg: Float64Array;
  readonly footProgressionDeg: Float64Array;
  readonly footPitchDeg: Float64Array;
  readonly shankInclinationDeg: Float64Array;
  readonly kneeFlexionDeg: Float64Array;
  readonly thighInclinationDeg: Float64Array;
}

/** The angles of both legs, and the zeros that they hang on. */
interface AngledLegs {
  readonly legs: Readonly<Record<Side, LegAngles>>;
  readonly neutral: Neutral;
  /** The zeros found in quiet standing, whether or not they are in use. */
  readonly standing: SoleZeros;
}

/** Part of the stride in which the sole lies on the floor and the foot's direction means something. */
const FOOT_DOWN = [0.1, 0.55] as const;

/**
 * Angles of both legs: where the feet point from front and back, what bends from the side, between the views both.
 * @param errors of the network that saw the walker; null: what it saw is taken as it is.
 */
export function angleLegs(
  { body, view, quiet, phase }: TimedWalk,
  errors: NetworkErrors['legs'] | null,
  byHand: ByHand,
): AngledLegs {
  const hidden = hiddenIn(body);
  const progression = mapBothSides((side) =>
    showsFromFront(view) ? whileDown(phase[side], footProgressionDeg(body, view, side)) : hidden,
  );
  const raw = mapBothSides((side) => sagittalLeg(body, side, view, toeOutDeg(progression[side])));
  const pitch = mapBothSides((side) => raw[side].rawFootPitchDeg);
  const standing = standsAsTheyWalk(body, view, quiet) ? standingZeros(pitch, quiet) : NO_ZEROS;
  if (!showsFromSide(view)) {
    const legs = mapBothSides((side) => ({
      ...hiddenSagittal(hidden),
      footProgressionDeg: progression[side],
    }));
    return { legs, neutral: bestNeutral(standing, NO_NEUTRAL), standing };
  }
  const footFlat = footFlatNeutral(pitch, phase);
  const legBias = errors?.[view.view.kind === 'oblique' ? 'oblique' : 'side'] ?? null;
  const biasOf = (side: Side) => legBias?.[distanceOf(side, view)] ?? null;
  // Without a zero of its own a foot gets the usual one; its interval is widened.
  const found = withUsualZeros(bestNeutral(standing, footFlat), (side) =>
    usualZeroDeg(biasOf(side)),
  );
  const neutral = withZerosByHand(found, zerosByHand(byHand, body.timeS, pitch));
  const legs = mapBothSides((side): LegAngles => {
    const [flatDeg, zeroDeg] = [footFlat[`${side}Deg`], neutral[`${side}Deg`]];
    const leg = zeroedLeg(raw[side], phase[side], biasOf(side), flatDeg, zeroDeg);
    return { ...sagittalAngles(leg), footProgressionDeg: progression[side] };
  });
  return { legs, neutral, standing };
}

/** Whether the view shows how a leg bends. */
export function showsFromSide({ view: { kind } }: WalkView): boolean {
  return kind === 'side' || kind === 'oblique';
}

/** Whether the view shows where the feet point and how the pelvis tips. */
export function showsFromFront({ view: { kind } }: WalkView): boolean {
  return kind !== 'side' && kind !== 'unsure';
}

/** A series that the view does not show. */
export function hiddenIn({ timeS }: Body): Float64Array {
  return new Float64Array(timeS.length).fill(NaN);
}

/** The network's bias was found with the zero of the flat foot; another zero moves the whole curve. */
function zeroedLeg(
  leg: SagittalLeg,
  phase: Float64Array,
  bias: LegBias | null,
  flatDeg: number | null,
  zeroDeg: number | null,
): CorrectedLeg {
  const before = flatDeg ?? usualZeroDeg(bias);
  return withZeroMoved(withoutLegBias(leg, flatDeg, phase, bias), (zeroDeg ?? before) - before);
}

const NO_NEUTRAL: Neutral = { level: 'none', leftDeg: null, rightDeg: null };

/** Whether a leg hides behind the other one. */
export function distanceOf(side: Side, view: WalkView): LegDistance {
  return nearSide(view) === otherSide(side) ? 'far' : 'near';
}

/** How far a foot is turned out, of its frames on the floor; undefined where it is not seen. */
function toeOutDeg(progressionDeg: Float64Array): number | undefined {
  const middle = median(progressionDeg);
  return Number.isFinite(middle) ? middle : undefined;
}

type SagittalAngles = Omit<LegAngles, 'footProgressionDeg'>;

function sagittalAngles(leg: CorrectedLeg): SagittalAngles {
  return {
    ...leg,
    ankleDorsiflexionDeg: leg.shankInclinationDeg.map(
      (shank, i) => shank + (leg.footPitchDeg[i] ?? NaN),
    ),
    kneeFlexionDeg: leg.shankInclinationDeg.map(
      (shank, i) => shank + (leg.thighInclinationDeg[i] ?? NaN),
    ),
  };
}

function hiddenSagittal(hidden: Float64Array): SagittalAngles {
  return {
    shankInclinationDeg: hidden,
    thighInclinationDeg: hidden,
    footPitchDeg: hidden,
    ankleDorsiflexionDeg: hidden,
    kneeFlexionDeg: hidden,
  };
}

/** Keeps the frames in which the foot stands, that of a stance which began before the video too; the rest is NaN. */
function whileDown(phase: Float64Array, values: Float64Array): Float64Array {
  return values.map((value, i) => {
    const at = phase[i] ?? NaN;
    const share = at - Math.floor(at);
    return share >= FOOT_DOWN[0] && share <= FOOT_DOWN[1] ? value : NaN;
  });
}
