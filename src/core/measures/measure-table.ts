import type { NormQuantity } from '../norms/norms.ts';
import { MEASURE_IDS, type MeasureId, type MeasureUnit } from '../report/ids.ts';
import type { Side } from '../body/skeleton.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import {
  FRONT_ONLY,
  leg,
  OBLIQUE_FACTOR,
  SIDE_ONLY,
  type MeasureDefinition,
  type VisibleFrom,
} from './measure-definition.ts';
import {
  ankleAtContact,
  ankleRange,
  curveExtreme,
  eventShare,
  footProgressionMedian,
  heldPeakDorsiflexion,
  obliquityRange,
  pelvicDrop,
  trunkLeanMean,
  type CycleReader,
  type Percents,
} from './per-cycle.ts';
import type { Sample } from './sample.ts';
import { cadence, stepLengths, stepTimes, strideTimes, walkingSpeeds } from './time-distance.ts';

/** What tells a change between two days from chance (clinical-rules.md 4.4; our choice where no study gives it). */
export interface Repeatability {
  /** Spread of one person from day to day, in the measure's unit, or a share of the value where `relative`. */
  readonly session: number;
  /** No smaller change is ever called one. */
  readonly least: number;
  readonly relative?: boolean;
}

/** All that is known of a measure but its words: what reads, lists, compares or prints it takes it from here. */
export interface MeasureRow<Id extends MeasureId = MeasureId> extends MeasureDefinition<Id> {
  /** The part of the cycle that it is read from, percent; null where that is an event, a moment or the whole. */
  readonly window: Percents | null;
  /** How one leg's cycles are read one by one; null where a single cycle of one leg has no value. */
  readonly ofCycle: CycleReader | null;
  /** The reference curve on which the same reading can be made; null where there is none. */
  readonly referenceCurve: NormQuantity | null;
  /** Null: no change can be told. */
  readonly repeatability: Repeatability | null;
}

const TIMING: VisibleFrom = { side: 'measured', frontOrBack: 'estimate', oblique: 'estimate' };
const ANY: VisibleFrom = { side: 'measured', frontOrBack: 'measured', oblique: 'measured' };
const TILT: VisibleFrom = { side: 'estimate', frontOrBack: null, oblique: null };

/** Toward and away the contacts are those of an even beat: what makes two steps unequal is hardly seen. */
const EVEN_BEAT_FACTOR = 2.5;
/** Level C: clinical-rules.md 4.3. */
const ANKLE_WITHOUT_NEUTRAL_DEG = 7;
const HEEL_OFF_WITHOUT_NEUTRAL_PERCENT = 8;
/** Where the toes point is seen nearly as well between the views, from a foot of known length. */
const OBLIQUE_FOOT_FACTOR = 1.3;

const ANKLE: Repeatability = { session: 2.5, least: 7 };
const LEG: Repeatability = { session: 2, least: 6 };
const PELVIS: Repeatability = { session: 1.5, least: 5 };
const SHARE_OF_STRIDE: Repeatability = { session: 2, least: 6 };
/** That of step length stands for steps and speed as well (clinical-rules.md 4.4). */
const STEP: Repeatability = { session: 0.03, least: 0.09, relative: true };

interface CycleRow<Id extends MeasureId = MeasureId> extends MeasureRow<Id> {
  readonly ofCycle: CycleReader;
}
interface WholeRow<Id extends MeasureId> extends MeasureRow<Id> {
  readonly ofCycle: null;
}
type Rest = Pick<MeasureRow, 'window' | 'referenceCurve' | 'repeatability'> &
  Partial<Pick<MeasureRow, 'unit' | 'withoutNeutral' | 'obliqueFactor'>>;

/** A row for each leg with a value in every cycle. */
function ofCycle<Id extends MeasureId>(
  id: Id,
  visibleFrom: VisibleFrom,
  errors: readonly [systematic: number, usualSpread: number],
  samples: CycleReader,
  rest: Rest,
): CycleRow<Id> {
  return { ...leg(id, visibleFrom, errors, samples), ...rest, ofCycle: samples };
}

/** An angle of the ankle that hangs on the sole's zero. */
function zeroedAnkle<Id extends MeasureId>(
  id: Id,
  errors: readonly [systematic: number, usualSpread: number],
  window: Percents | null,
  samples: CycleReader,
): CycleRow<Id> {
  return ofCycle(id, SIDE_ONLY, errors, samples, {
    window,
    withoutNeutral: ANKLE_WITHOUT_NEUTRAL_DEG,
    referenceCurve: 'ankleDorsiflexionDeg',
    repeatability: ANKLE,
  });
}

/** One row of both legs together. */
function whole<Id extends MeasureId>(
  id: Id,
  unit: MeasureUnit,
  visibleFrom: VisibleFrom,
  [systematic, usualSpread]: readonly [systematic: number, usualSpread: number],
  samples: (signals: WalkSignals) => Sample[],
  repeatability: Repeatability | null,
): WholeRow<Id> {
  return {
    id,
    unit,
    legs: false,
    visibleFrom,
    systematic,
    usualSpread,
    obliqueFactor: OBLIQUE_FACTOR,
    samples,
    window: null,
    ofCycle: null,
    referenceCurve: null,
    repeatability,
  };
}

const PEAK_STANCE: Percents = [15, 'toe-off'];
const PUSH_OFF: Percents = [50, 75];
const PEAK_SWING: Percents = [75, 95];
const FOOT_FLAT = [15, 50] as const;
const DROP = [5, 45] as const;
const KNEE_STANCE: Percents = [20, 50];
const KNEE_SWING: Percents = [55, 90];
const THIGH_BACK: Percents = [30, 75];

/** Every measure (report/contract.md 5). To add one: its id in `report/ids.ts`, its row here, and its words. */
export const MEASURE_TABLE = {
  'ankle-dorsiflexion-peak-stance': zeroedAnkle(
    'ankle-dorsiflexion-peak-stance',
    [3.4, 2],
    PEAK_STANCE,
    heldPeakDorsiflexion(PEAK_STANCE),
  ),
  'ankle-dorsiflexion-initial-contact': zeroedAnkle(
    'ankle-dorsiflexion-initial-contact',
    [2.6, 2],
    null,
    ankleAtContact,
  ),
  'ankle-plantarflexion-push-off': zeroedAnkle(
    'ankle-plantarflexion-push-off',
    [4.8, 3],
    PUSH_OFF,
    curveExtreme('ankleDorsiflexionDeg', PUSH_OFF, 'least'),
  ),
  'ankle-dorsiflexion-peak-swing': zeroedAnkle(
    'ankle-dorsiflexion-peak-swing',
    [3.4, 2],
    PEAK_SWING,
    curveExtreme('ankleDorsiflexionDeg', PEAK_SWING, 'greatest'),
  ),
  'ankle-range': ofCycle('ankle-range', SIDE_ONLY, [5.5, 3], ankleRange, {
    window: null,
    referenceCurve: 'ankleDorsiflexionDeg',
    repeatability: ANKLE,
  }),
  'foot-progression-stance': ofCycle(
    'foot-progression-stance',
    FRONT_ONLY,
    [4.6, 2.5],
    footProgressionMedian(FOOT_FLAT),
    {
      window: FOOT_FLAT,
      obliqueFactor: OBLIQUE_FOOT_FACTOR,
      referenceCurve: 'footProgressionDeg',
      repeatability: { session: 3, least: 9 },
    },
  ),
  'pelvic-obliquity-range': whole(
    'pelvic-obliquity-range',
    'deg',
    FRONT_ONLY,
    [4, 2],
    obliquityRange,
    PELVIS,
  ),
  'pelvic-drop': ofCycle('pelvic-drop', FRONT_ONLY, [3.4, 1.5], pelvicDrop(DROP), {
    window: DROP,
    referenceCurve: 'pelvicObliquityDeg',
    repeatability: PELVIS,
  }),
  // Its error is nearly the spread between people: no change in it can be told.
  'pelvic-tilt-mean': whole('pelvic-tilt-mean', 'deg', TILT, [5, 2], () => [], null),
  'knee-flexion-min-stance': ofCycle(
    'knee-flexion-min-stance',
    SIDE_ONLY,
    [3.8, 2],
    curveExtreme('kneeFlexionDeg', KNEE_STANCE, 'least'),
    { window: KNEE_STANCE, referenceCurve: 'kneeFlexionDeg', repeatability: LEG },
  ),
  'knee-flexion-peak-swing': ofCycle(
    'knee-flexion-peak-swing',
    SIDE_ONLY,
    [3.8, 2.5],
    curveExtreme('kneeFlexionDeg', KNEE_SWING, 'greatest'),
    { window: KNEE_SWING, referenceCurve: 'kneeFlexionDeg', repeatability: LEG },
  ),
  'thigh-extension-peak': ofCycle(
    'thigh-extension-peak',
    SIDE_ONLY,
    [4, 2.5],
    curveExtreme('thighInclinationDeg', THIGH_BACK, 'least'),
    { window: THIGH_BACK, referenceCurve: 'thighInclinationDeg', repeatability: LEG },
  ),
  'trunk-lean-mean': whole('trunk-lean-mean', 'deg', SIDE_ONLY, [2.4, 1], trunkLeanMean, LEG),
  'heel-off-percent': ofCycle('heel-off-percent', TIMING, [5, 3], eventShare('heelOffS'), {
    unit: '%',
    window: null,
    withoutNeutral: HEEL_OFF_WITHOUT_NEUTRAL_PERCENT,
    referenceCurve: null,
    repeatability: SHARE_OF_STRIDE,
  }),
  'stance-percent': ofCycle('stance-percent', TIMING, [2, 1.5], eventShare('toeOffS'), {
    unit: '%',
    window: null,
    referenceCurve: null,
    repeatability: SHARE_OF_STRIDE,
  }),
  'step-time': {
    ...leg('step-time', ANY, [0.025, 0.02], stepTimes, 's'),
    // Rendered walkers whose steps are equal: 5.5 % of a step (36 side views).
    differenceSystematic: 0.03,
    frontOrBackFactor: EVEN_BEAT_FACTOR,
    window: null,
    ofCycle: null,
    referenceCurve: null,
    repeatability: STEP,
  },
  'stride-time': {
    ...whole('stride-time', 's', ANY, [0.01, 0.025], strideTimes, {
      session: 0.02,
      least: 0.06,
      relative: true,
    }),
    obliqueFactor: 1,
  },
  cadence: {
    ...whole('cadence', 'steps/min', ANY, [1, 2.5], cadence, { session: 2, least: 6 }),
    obliqueFactor: 1,
  },
  'step-length': {
    ...leg('step-length', SIDE_ONLY, [0.06, 0.03], () => [], 'm'),
    relative: true,
    needsHeight: true,
    samples: (signals: WalkSignals, side: Side | null, heightM: number | null) =>
      side === null || heightM === null ? [] : stepLengths(signals, side, heightM),
    window: null,
    ofCycle: null,
    referenceCurve: null,
    repeatability: STEP,
  },
  'walking-speed': {
    ...whole('walking-speed', 'm/s', SIDE_ONLY, [0.06, 0.04], () => [], STEP),
    relative: true,
    needsHeight: true,
    samples: (signals: WalkSignals, _side: Side | null, heightM: number | null) =>
      heightM === null ? [] : walkingSpeeds(signals, heightM),
  },
} satisfies { readonly [Id in MeasureId]: MeasureRow<Id> };

/** The pelvis' tilt from front to back is estimated by itself, from what goes with it. */
export const TILT_ID = 'pelvic-tilt-mean';

/** Those that are read from the signals of a walk, in the order of `MEASURE_IDS`. */
export const READ_MEASURES: readonly MeasureRow[] = MEASURE_IDS.filter((id) => id !== TILT_ID).map(
  (id) => MEASURE_TABLE[id],
);

/** Measures that a single cycle of one leg has a value of. */
export type CycleMeasureId = {
  [Id in MeasureId]: (typeof MEASURE_TABLE)[Id] extends CycleRow ? Id : never;
}[MeasureId];

/** The same in the order of tables: events first, then the angles in the order of `MEASURE_IDS`. */
export const CYCLE_MEASURE_IDS: readonly CycleMeasureId[] = [
  ...MEASURE_IDS.filter((id) => isCycleMeasure(id) && MEASURE_TABLE[id].unit === '%'),
  ...MEASURE_IDS.filter((id) => isCycleMeasure(id) && MEASURE_TABLE[id].unit !== '%'),
].filter(isCycleMeasure);

export function isCycleMeasure(id: MeasureId): id is CycleMeasureId {
  return MEASURE_TABLE[id].ofCycle !== null;
}

/** How single cycles of one leg are read. */
export function cycleSamples(id: CycleMeasureId): CycleReader {
  return MEASURE_TABLE[id].ofCycle;
}

/** Whether a measure moves with the zero of the sole. */
export function hangsOnZero(id: MeasureId): boolean {
  const row: MeasureRow = MEASURE_TABLE[id];
  return row.withoutNeutral !== undefined;
}
