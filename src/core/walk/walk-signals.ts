import { pelvicObliquityDeg } from '../angles/pelvic-obliquity.ts';
import { trunkLeanDeg } from '../angles/sagittal.ts';
import type { Neutral, SoleZeros } from '../angles/neutral.ts';
import type { NetworkErrors } from '../bias/network-errors.ts';
import {
  obliquityTraces,
  withoutObliquityBias,
  type ObliquityBias,
} from '../bias/obliquity-bias.ts';
import type { Body } from '../body/body.ts';
import { mapBothSides } from '../body/by-side.ts';
import type { Side } from '../body/skeleton.ts';
import { NOTHING_BY_HAND, type ByHand } from '../corrections/by-hand.ts';
import { correctedEvents } from '../corrections/correct-events.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { findCycles } from '../cycles/find-cycles.ts';
import { judgeCycles } from '../cycles/judge-cycles.ts';
import { withStridesExcluded, withStridesIncluded } from '../cycles/strides-by-hand.ts';
import type { GaitEvents } from '../events/gait-events.ts';
import { heelOffTimes } from '../events/heel-off.ts';
import type { WalkRhythm } from '../rhythm/walk-rhythm.ts';
import { DEFAULT_SMOOTHING, smoothColumn, type SmoothOptions } from '../signal/smooth-column.ts';
import type { WalkView } from '../view/view.ts';
import {
  angleLegs,
  hiddenIn,
  showsFromFront,
  showsFromSide,
  type LegAngles,
} from './leg-angles.ts';
import { timeWalk, type TimedWalk } from './time-walk.ts';
import { walkOnFloor, type WalkOnFloor } from './walk-on-floor.ts';

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
  /** The zeros found in quiet standing, whether or not they are in use. */
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

/**
 * The pelvis tips to either side once a stride and little quicker than its fourth wave; the signs it is read from are
 * small in the picture, and what is quicker is their noise.
 */
const OBLIQUITY_SMOOTHING: SmoothOptions = { ...DEFAULT_SMOOTHING, cutoffHz: 4 };

/**
 * From a repaired walker to angles, events and cycles.
 * @param errors of the network that saw the walker; null: what it saw is taken as it is.
 * @param byHand what somebody corrected.
 * @param onFloor the same walker on the floor, where that is known already.
 */
export function walkSignals(
  filmed: Body,
  filmedView: WalkView,
  errors: Pick<NetworkErrors, 'legs' | 'obliquity'> | null = null,
  byHand: ByHand = NOTHING_BY_HAND,
  onFloor: WalkOnFloor = walkOnFloor(filmed, filmedView, byHand.view),
): WalkSignals {
  const timed = timeWalk(onFloor, byHand);
  const { walking, body, view, cameraRollDeg, rhythm, contacts, strideS } = timed;
  const { legs, neutral, standing } = angleLegs(timed, errors?.legs ?? null, byHand);
  const hidden = hiddenIn(body);
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
    events: withHeelOffs(timed, legs, byHand),
    cycles: cyclesOf(body.timeS, findCycles(walking, view, contacts), legs, byHand),
    legs,
    obliquityDeg: showsFromFront(view)
      ? obliquityOf(body, view, rhythm, errors?.obliquity ?? null)
      : hidden,
    trunkLeanDeg: showsFromSide(view) ? trunkLeanDeg(body, view) : hidden,
  };
}

/** Heel-offs are read from the pitch of the foot, which only a view from the side shows. */
function withHeelOffs(
  { body, view, contacts, strideS }: TimedWalk,
  legs: Readonly<Record<Side, LegAngles>>,
  { events }: ByHand,
): GaitEvents {
  const found = (side: Side) => {
    const { initialContactS, toeOffS } = contacts[side];
    const pitchDeg = legs[side].footPitchDeg;
    return heelOffTimes(body.timeS, pitchDeg, initialContactS, toeOffS, strideS);
  };
  return mapBothSides((side) => {
    const foundS = showsFromSide(view) ? found(side) : [];
    const heelOffS = correctedEvents(foundS, events, side, 'heel-off', body.timeS);
    return { ...contacts[side], heelOffS };
  });
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
