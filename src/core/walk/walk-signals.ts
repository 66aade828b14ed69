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
import { pelvicObliquityDeg } from '../angles/pelvic-obliquity.ts';
import { sagittalLeg, trunkLeanDeg, type SagittalLeg } from '../angles/sagittal.ts';
import {
  usualZeroDeg,
  withoutLegBias,
  withZeroMoved,
  type CorrectedLeg,
  type LegBias,
  type LegDistance,
} from '../bias/leg-bias.ts';
import type { NetworkErrors } from '../bias/network-errors.ts';
import {
  obliquityTraces,
  withoutObliquityBias,
  type ObliquityBias,
} from '../bias/obliquity-bias.ts';
import type { Body } from '../body/body.ts';
import { findCycles, typicalStrideS } from '../cycles/find-cycles.ts';
import { NOTHING_BY_HAND, type ByHand } from '../corrections/by-hand.ts';
import { correctedEvents } from '../corrections/correct-events.ts';
import { withStridesExcluded, withStridesIncluded } from '../cycles/strides-by-hand.ts';
import { zerosByHand } from '../angles/zeros-by-hand.ts';
import { judgeCycles } from '../cycles/judge-cycles.ts';
import type { FootContacts } from '../events/contacts.ts';
import type { GaitEvents } from '../events/gait-events.ts';
import { heelOffTimes } from '../events/heel-off.ts';
import { levelWalk, type LevelWalk } from '../level/level-walk.ts';
import { quietStanding } from '../standing/quiet-standing.ts';
import { standsAsTheyWalk, walkingPart } from '../standing/walking-part.ts';
import { DEFAULT_SMOOTHING, smoothColumn, type SmoothOptions } from '../signal/smooth-column.ts';
import type { WalkRhythm } from '../rhythm/walk-rhythm.ts';
import { mapBothSides } from '../body/by-side.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { otherSide, type Side } from '../body/skeleton.ts';
import { median } from '../statistics.ts';
import { levelBody } from '../level/level-body.ts';
import { lookFrom } from '../view/stated-view.ts';
import { nearSide } from '../view/near-side.ts';
import type { WalkView } from '../view/view.ts';

/** One leg's angles at every frame, degrees, signs of the report; NaN where this view cannot show them. */
export interface LegAngles {
  readonly ankleDorsiflexionDeg: Float64Array;
  readonly footProgressionDeg: Float64Array;
  readonly footPitchDeg: Float64Array;
  readonly shankInclinationDeg: Float64Array;
  readonly kneeFlexionDeg: Float64Array;
  readonly thighInclinationDeg: Float64Array;
}

/** Everything that measures and patterns are read from. */
export interface WalkSignals {
  readonly timeS: Float64Array;
  /** The walker in a level picture. */
  readonly body: Body;
  /** The walker in the picture as it was filmed: what its edges cut off. */
  readonly filmed: Body;
  /** Of the level picture. */
  readonly view: WalkView;
  /** The camera's roll that was taken out, degrees: slope of the floor, positive when it rose toward the right. */
  readonly cameraRollDeg: number;
  readonly neutral: Neutral;
  /** What quiet standing tells, whether or not it is the zero. */
  readonly standing: SoleZeros;
  readonly rhythm: WalkRhythm | null;
  readonly strideS: number;
  readonly events: GaitEvents;
  readonly cycles: readonly Cycle[];
  readonly legs: Readonly<Record<Side, LegAngles>>;
  readonly obliquityDeg: Float64Array;
  readonly trunkLeanDeg: Float64Array;
  /** A walk without an even beat: events and the place in the stride are less sure. */
  readonly isUneven?: true;
  /** Curves without noise, such as a reference's: an extreme is read as it stands. */
  readonly isExact?: true;
}

/** Part of the stride in which the sole lies on the floor and the foot's direction means something. */
const FOOT_DOWN = [0.1, 0.55] as const;

/**
 * The pelvis tips to either side once a stride and little quicker than its fourth wave; the signs it is read from are
 * small in the picture, and what is quicker is their noise.
 */
const OBLIQUITY_SMOOTHING: SmoothOptions = { ...DEFAULT_SMOOTHING, cutoffHz: 4 };

/**
 * From a repaired walker to angles, events and cycles.
 * @param errors of the network that saw the walker; null: what it saw is taken as it is.
 * @param byHand what somebody corrected.
 */
export function walkSignals(
  filmed: Body,
  filmedView: WalkView,
  errors: Pick<NetworkErrors, 'legs' | 'obliquity'> | null = null,
  byHand: ByHand = NOTHING_BY_HAND,
): WalkSignals {
  const quiet = quietStanding(filmed);
  const look = lookFrom(byHand.view);
  const walking = walkingPart(filmed, filmedView, quiet, look) ?? {
    body: filmed,
    view: filmedView,
  };
  const level = levelWalk(walking.body, walking.view, look);
  const { view, cameraRollDeg, rhythm } = level;
  const { contacts, strideS } = withContactsByHand(level, walking.body.timeS, byHand);
  const body = levelBody(filmed, cameraRollDeg);
  const kind = view.view.kind;
  const sagittal = kind === 'side' || kind === 'oblique';
  const hidden = new Float64Array(body.timeS.length).fill(NaN);
  const phases = legPhases(rhythm, body.timeS.length, contacts);
  // Who stands is at no place in the stride.
  const phase = mapBothSides((side) => phases[side].map((at, i) => (quiet[i] ? NaN : at)));
  const showsFeet = kind !== 'side' && kind !== 'unsure';
  const progression = mapBothSides((side) =>
    showsFeet ? whileDown(phase[side], footProgressionDeg(body, view, side)) : hidden,
  );
  const raw = mapBothSides((side) => sagittalLeg(body, side, view, toeOutDeg(progression[side])));
  const pitch = mapBothSides((side) => raw[side].rawFootPitchDeg);
  const footFlat = sagittal ? footFlatNeutral(pitch, phase) : NO_NEUTRAL;
  const standing = standsAsTheyWalk(body, view, quiet) ? standingZeros(pitch, quiet) : NO_ZEROS;
  const legBias = errors?.legs[kind === 'oblique' ? 'oblique' : 'side'] ?? null;
  const biasOf = (side: Side) => legBias?.[distanceOf(side, view)] ?? null;
  const found = bestNeutral(standing, footFlat);
  const usual = (side: Side) => usualZeroDeg(biasOf(side));
  const set = zerosByHand(byHand, body.timeS, pitch);
  const neutral = sagittal ? withZerosByHand(withUsualZeros(found, usual), set) : found;
  const sagittalOf = (side: Side) => {
    const [flatDeg, zeroDeg] = [footFlat[`${side}Deg`], neutral[`${side}Deg`]];
    return sagittalAngles(zeroedLeg(raw[side], phase[side], biasOf(side), flatDeg, zeroDeg));
  };
  const legs = mapBothSides((side): LegAngles => ({
    // Without a zero of its own a foot gets the usual one; its interval is widened.
    ...(sagittal ? sagittalOf(side) : hiddenSagittal(hidden)),
    footProgressionDeg: progression[side],
  }));
  const heelOffs = (side: Side) => {
    const { initialContactS, toeOffS } = contacts[side];
    const pitchDeg = legs[side].footPitchDeg;
    return heelOffTimes(body.timeS, pitchDeg, initialContactS, toeOffS, strideS);
  };
  const events = mapBothSides((side) => ({
    ...contacts[side],
    heelOffS: heelOffsByHand(body.timeS, sagittal ? heelOffs(side) : [], byHand, side),
  }));
  return {
    timeS: body.timeS,
    body,
    filmed,
    view,
    cameraRollDeg,
    neutral,
    standing,
    rhythm,
    strideS,
    events,
    cycles: cyclesOf(body.timeS, findCycles(walking.body, view, contacts), legs, byHand),
    legs,
    obliquityDeg: showsFeet ? obliquityOf(body, view, rhythm, errors?.obliquity ?? null) : hidden,
    trunkLeanDeg: sagittal ? trunkLeanDeg(body, view) : hidden,
  };
}

/** Contacts as somebody corrected them; the stride is theirs, too. */
function withContactsByHand(
  { contacts, strideS }: Pick<LevelWalk, 'contacts' | 'strideS'>,
  timeS: Float64Array,
  { events }: ByHand,
): Pick<LevelWalk, 'contacts' | 'strideS'> {
  if (events.length === 0) return { contacts, strideS };
  const corrected = mapBothSides((side) => ({
    ...contacts[side],
    initialContactS: correctedEvents(
      contacts[side].initialContactS,
      events,
      side,
      'initial-contact',
      timeS,
    ),
    toeOffS: correctedEvents(contacts[side].toeOffS, events, side, 'toe-off', timeS),
  }));
  const measuredS = typicalStrideS(corrected);
  return { contacts: corrected, strideS: Number.isFinite(measuredS) ? measuredS : strideS };
}

function heelOffsByHand(
  timeS: Float64Array,
  foundS: readonly number[],
  { events }: ByHand,
  side: Side,
): readonly number[] {
  return correctedEvents(foundS, events, side, 'heel-off', timeS);
}

function cyclesOf(
  timeS: Float64Array,
  found: readonly Cycle[],
  legs: Readonly<Record<Side, LegAngles>>,
  { strides }: ByHand,
): readonly Cycle[] {
  const judged = judgeCycles(timeS, withStridesExcluded(found, strides), legs);
  return withStridesIncluded(judged, strides);
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

/** Square on from front or behind the pelvis has more signs than the hip points. */
function obliquityOf(
  body: Body,
  view: WalkView,
  rhythm: WalkRhythm | null,
  bias: ObliquityBias | null,
): Float64Array {
  const seen = pelvicObliquityDeg(body, view);
  const squareOn = view.view.kind === 'front' || view.view.kind === 'back';
  if (!squareOn || bias === null || rhythm === null) return seen;
  const read = withoutObliquityBias(seen, obliquityTraces(body, view), rhythm.leftPhase, bias);
  return smoothColumn(body.timeS, read, OBLIQUITY_SMOOTHING);
}

/** Each leg's place in its own cycle, which begins where its foot lands; NaN without a beat. */
export function legPhases(
  rhythm: WalkRhythm | null,
  frames: number,
  contacts: FootContacts,
): Record<Side, Float64Array> {
  const left = rhythm?.leftPhase ?? new Float64Array(frames).fill(NaN);
  const behind = (side: Side) => (side === 'left' ? 0 : 0.5) + (contacts[side].lagStrides ?? 0);
  return mapBothSides((side) => left.map((phase) => phase - behind(side)));
}

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
