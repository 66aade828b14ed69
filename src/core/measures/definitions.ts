import type { MeasureId, MeasureStatus, MeasureUnit } from '../report/ids.ts';
import { mapBothSides } from '../by-side.ts';
import type { WalkSignals } from '../walk-signals.ts';
import { otherSide, type Side } from '../skeleton.ts';
import type { Sample } from './sample.ts';
import { CYCLE_SAMPLES, type CycleMeasureId } from './cycle-samples.ts';
import { obliquityRange, trunkLeanMean } from './per-cycle.ts';
import { cadence, stepLengths, stepTimes, strideTimes, walkingSpeeds } from './time-distance.ts';

/** Which status a value has in a view that can show it; null where the view cannot. */
export interface VisibleFrom {
  readonly side: MeasureStatus | null;
  readonly frontOrBack: MeasureStatus | null;
  readonly oblique: MeasureStatus | null;
}

/** One row, or one row for each leg, of the measures table, or of the patterns' own features. */
export interface MeasureDefinition<Id extends string = MeasureId> {
  readonly id: Id;
  readonly unit: MeasureUnit;
  readonly legs: boolean;
  readonly visibleFrom: VisibleFrom;
  /** Systematic error of the method, in the measure's unit (a share of the value where `relative`). */
  readonly systematic: number;
  readonly relative?: boolean;
  /** Oblique views shorten what they show: their systematic error is this many times that of the best view. */
  readonly obliqueFactor: number;
  /** The same for a view from front or back; 1 where left out. */
  readonly frontOrBackFactor?: number;
  /** Spread from stride to stride that is assumed where too few strides tell their own. */
  readonly usualSpread: number;
  /** Systematic error where the foot's own zero was not found (level C of the clinical spec): a wider interval. */
  readonly withoutNeutral?: number;
  /** Systematic error of a difference between the legs where it was not measured; else that of one leg. */
  readonly differenceSystematic?: number;
  /** Needs the walker's height. */
  readonly needsHeight?: boolean;
  /** Values with their moments, one for each accepted cycle or step. `side` is null for a row of both legs. */
  readonly samples: (signals: WalkSignals, side: Side | null, heightM: number | null) => Sample[];
}

/** Toward and away the contacts are those of an even beat: what makes two steps unequal is hardly seen. */
const EVEN_BEAT_FACTOR = 2.5;
/** Clinical spec 2.6, level C. */
const ANKLE_WITHOUT_NEUTRAL_DEG = 7;
const HEEL_OFF_WITHOUT_NEUTRAL_PERCENT = 8;
/** Error of an oblique view over that of the best one. */
const OBLIQUE_FACTOR = 1.7;
/** Where the toes point is seen nearly as well between the views, from a foot of known length. */
const OBLIQUE_FOOT_FACTOR = 1.3;

export const SIDE_ONLY: VisibleFrom = { side: 'measured', frontOrBack: null, oblique: 'estimate' };
export const FRONT_ONLY: VisibleFrom = { side: null, frontOrBack: 'measured', oblique: 'estimate' };
const TIMING: VisibleFrom = { side: 'measured', frontOrBack: 'estimate', oblique: 'estimate' };
const ANY: VisibleFrom = { side: 'measured', frontOrBack: 'measured', oblique: 'measured' };

type LegSamples = (signals: WalkSignals, side: Side) => Sample[];

/** A row for each leg. */
export function leg<Id extends string>(
  id: Id,
  visibleFrom: VisibleFrom,
  [systematic, usualSpread]: readonly [systematic: number, usualSpread: number],
  samples: LegSamples,
  unit: MeasureUnit = 'deg',
): MeasureDefinition<Id> {
  return {
    id,
    unit,
    legs: true,
    visibleFrom,
    systematic,
    usualSpread,
    obliqueFactor: OBLIQUE_FACTOR,
    samples: (signals, side) => (side === null ? [] : samples(signals, side)),
  };
}

/** A row for each leg with a value in every cycle. */
function ofCycle(
  id: CycleMeasureId,
  visibleFrom: VisibleFrom,
  errors: readonly [systematic: number, usualSpread: number],
  unit: MeasureUnit = 'deg',
): MeasureDefinition {
  return leg(id, visibleFrom, errors, CYCLE_SAMPLES[id], unit);
}

/** Every measure of the contract, in its order, but pelvic tilt, which is estimated by itself. */
export const MEASURES: readonly MeasureDefinition[] = [
  {
    ...ofCycle('ankle-dorsiflexion-peak-stance', SIDE_ONLY, [3.4, 2]),
    withoutNeutral: ANKLE_WITHOUT_NEUTRAL_DEG,
  },
  {
    ...ofCycle('ankle-dorsiflexion-initial-contact', SIDE_ONLY, [2.6, 2]),
    withoutNeutral: ANKLE_WITHOUT_NEUTRAL_DEG,
  },
  {
    ...ofCycle('ankle-plantarflexion-push-off', SIDE_ONLY, [4.8, 3]),
    withoutNeutral: ANKLE_WITHOUT_NEUTRAL_DEG,
  },
  {
    ...ofCycle('ankle-dorsiflexion-peak-swing', SIDE_ONLY, [3.4, 2]),
    withoutNeutral: ANKLE_WITHOUT_NEUTRAL_DEG,
  },
  ofCycle('ankle-range', SIDE_ONLY, [5.5, 3]),
  {
    ...ofCycle('foot-progression-stance', FRONT_ONLY, [4.6, 2.5]),
    obliqueFactor: OBLIQUE_FOOT_FACTOR,
  },
  {
    id: 'pelvic-obliquity-range',
    unit: 'deg',
    legs: false,
    visibleFrom: FRONT_ONLY,
    systematic: 4,
    usualSpread: 2,
    obliqueFactor: OBLIQUE_FACTOR,
    samples: obliquityRange,
  },
  ofCycle('pelvic-drop', FRONT_ONLY, [3.4, 1.5]),
  ofCycle('knee-flexion-min-stance', SIDE_ONLY, [3.8, 2]),
  ofCycle('knee-flexion-peak-swing', SIDE_ONLY, [3.8, 2.5]),
  ofCycle('thigh-extension-peak', SIDE_ONLY, [4, 2.5]),
  {
    id: 'trunk-lean-mean',
    unit: 'deg',
    legs: false,
    visibleFrom: SIDE_ONLY,
    systematic: 2.4,
    usualSpread: 1,
    obliqueFactor: OBLIQUE_FACTOR,
    samples: trunkLeanMean,
  },
  {
    ...ofCycle('heel-off-percent', TIMING, [5, 3], '%'),
    withoutNeutral: HEEL_OFF_WITHOUT_NEUTRAL_PERCENT,
  },
  ofCycle('stance-percent', TIMING, [2, 1.5], '%'),
  {
    ...leg('step-time', ANY, [0.025, 0.02], stepTimes, 's'),
    // Rendered walkers whose steps are equal: 5.5 % of a step (36 side views).
    differenceSystematic: 0.03,
    frontOrBackFactor: EVEN_BEAT_FACTOR,
  },
  {
    id: 'stride-time',
    unit: 's',
    legs: false,
    visibleFrom: ANY,
    systematic: 0.01,
    usualSpread: 0.025,
    obliqueFactor: 1,
    samples: strideTimes,
  },
  {
    id: 'cadence',
    unit: 'steps/min',
    legs: false,
    visibleFrom: ANY,
    systematic: 1,
    usualSpread: 2.5,
    obliqueFactor: 1,
    samples: cadence,
  },
  {
    ...leg('step-length', SIDE_ONLY, [0.06, 0.03], () => [], 'm'),
    relative: true,
    needsHeight: true,
    samples: (signals, side, heightM) =>
      side === null || heightM === null ? [] : stepLengths(signals, side, heightM),
  },
  {
    id: 'walking-speed',
    unit: 'm/s',
    legs: false,
    visibleFrom: SIDE_ONLY,
    systematic: 0.06,
    relative: true,
    usualSpread: 0.04,
    needsHeight: true,
    obliqueFactor: OBLIQUE_FACTOR,
    samples: (signals, _side, heightM) => (heightM === null ? [] : walkingSpeeds(signals, heightM)),
  },
];

/** The leg that the camera sees first, from the side; null where neither is nearer. */
export function nearSide(signals: WalkSignals): Side | null {
  const { kind, facing } = signals.view.view;
  if (kind !== 'side' && kind !== 'oblique') return null;
  if (facing === 'right') return 'right';
  if (facing === 'left') return 'left';
  return null;
}

/** Widening of a leg's systematic error: the far leg hides behind the near one. */
export function distanceFactor(signals: WalkSignals): Record<Side, number> {
  const near = nearSide(signals);
  return mapBothSides((side) => (near !== null && otherSide(near) === side ? 1.15 : 1));
}
