import type { Side } from '../body/skeleton.ts';
import type { MeasureId } from '../report/ids.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import { FRONT_ONLY, leg, SIDE_ONLY, type VisibleFrom } from './measure-definition.ts';
import {
  ofCycle,
  whole,
  type CycleRow,
  type MeasureRow,
  type Repeatability,
} from './measure-row.ts';
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
import { doubleSupportShare, swingShare } from './shares-of-stride.ts';
import { cadence, stepLengths, stepTimes, strideTimes, walkingSpeeds } from './time-distance.ts';

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
const DOUBLE_SUPPORT: Repeatability = { session: 3, least: 9 };
/** That of step length stands for steps and speed as well (clinical-rules.md 4.4). */
const STEP: Repeatability = { session: 0.03, least: 0.09, relative: true };

/** An angle of the ankle that hangs on the sole's zero. */
function zeroedAnkle(
  errors: readonly [systematic: number, usualSpread: number],
  window: Percents | null,
  samples: CycleReader,
): CycleRow {
  return ofCycle(SIDE_ONLY, errors, samples, {
    window,
    withoutNeutral: ANKLE_WITHOUT_NEUTRAL_DEG,
    referenceCurve: 'ankleDorsiflexionDeg',
    repeatability: ANKLE,
  });
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
    [3.4, 2],
    PEAK_STANCE,
    heldPeakDorsiflexion(PEAK_STANCE),
  ),
  'ankle-dorsiflexion-initial-contact': zeroedAnkle([2.6, 2], null, ankleAtContact),
  'ankle-plantarflexion-push-off': zeroedAnkle(
    [4.8, 3],
    PUSH_OFF,
    curveExtreme('ankleDorsiflexionDeg', PUSH_OFF, 'least'),
  ),
  'ankle-dorsiflexion-peak-swing': zeroedAnkle(
    [3.4, 2],
    PEAK_SWING,
    curveExtreme('ankleDorsiflexionDeg', PEAK_SWING, 'greatest'),
  ),
  'ankle-range': ofCycle(SIDE_ONLY, [5.5, 3], ankleRange, {
    window: null,
    isRange: true,
    referenceCurve: 'ankleDorsiflexionDeg',
    repeatability: ANKLE,
  }),
  'foot-progression-stance': ofCycle(FRONT_ONLY, [4.6, 2.5], footProgressionMedian(FOOT_FLAT), {
    window: FOOT_FLAT,
    obliqueFactor: OBLIQUE_FOOT_FACTOR,
    referenceCurve: 'footProgressionDeg',
    repeatability: { session: 3, least: 9 },
  }),
  'pelvic-obliquity-range': whole('deg', FRONT_ONLY, [4, 2], obliquityRange, PELVIS),
  'pelvic-drop': ofCycle(FRONT_ONLY, [3.4, 1.5], pelvicDrop(DROP), {
    window: DROP,
    referenceCurve: 'pelvicObliquityDeg',
    repeatability: PELVIS,
  }),
  // Its error is nearly the spread between people: no change in it can be detected.
  'pelvic-tilt-mean': whole('deg', TILT, [5, 2], () => [], null),
  'knee-flexion-min-stance': ofCycle(
    SIDE_ONLY,
    [3.8, 2],
    curveExtreme('kneeFlexionDeg', KNEE_STANCE, 'least'),
    { window: KNEE_STANCE, referenceCurve: 'kneeFlexionDeg', repeatability: LEG },
  ),
  'knee-flexion-peak-swing': ofCycle(
    SIDE_ONLY,
    [3.8, 2.5],
    curveExtreme('kneeFlexionDeg', KNEE_SWING, 'greatest'),
    { window: KNEE_SWING, referenceCurve: 'kneeFlexionDeg', repeatability: LEG },
  ),
  'thigh-extension-peak': ofCycle(
    SIDE_ONLY,
    [4, 2.5],
    curveExtreme('thighInclinationDeg', THIGH_BACK, 'least'),
    { window: THIGH_BACK, referenceCurve: 'thighInclinationDeg', repeatability: LEG },
  ),
  'trunk-lean-mean': whole('deg', SIDE_ONLY, [2.4, 1], trunkLeanMean, LEG),
  'heel-off-percent': ofCycle(TIMING, [5, 3], eventShare('heelOffS'), {
    event: 'heelOffS',
    unit: '%',
    window: null,
    withoutNeutral: HEEL_OFF_WITHOUT_NEUTRAL_PERCENT,
    referenceCurve: null,
    repeatability: SHARE_OF_STRIDE,
  }),
  'stance-percent': ofCycle(TIMING, [2, 1.5], eventShare('toeOffS'), {
    event: 'toeOffS',
    unit: '%',
    window: null,
    referenceCurve: null,
    repeatability: SHARE_OF_STRIDE,
  }),
  'swing-percent': {
    ...leg(TIMING, [2, 1.5], swingShare, '%'),
    errorOf: { reading: 'stance-percent', times: -1 },
    window: null,
    ofCycle: null,
    referenceCurve: null,
    repeatability: SHARE_OF_STRIDE,
  },
  // Two stances less a stride: what is wrong with a stance is in it twice.
  'double-support-percent': {
    ...whole('%', TIMING, [4, 2], doubleSupportShare, DOUBLE_SUPPORT),
    errorOf: { reading: 'stance-percent', times: 2 },
  },
  'step-time': {
    ...leg(ANY, [0.025, 0.02], stepTimes, 's'),
    // Rendered walkers whose steps are equal: 5.5 % of a step (36 side views, clips not recorded).
    differenceSystematic: 0.03,
    frontOrBackFactor: EVEN_BEAT_FACTOR,
    window: null,
    ofCycle: null,
    referenceCurve: null,
    repeatability: STEP,
  },
  'stride-time': {
    ...whole('s', ANY, [0.01, 0.025], strideTimes, {
      session: 0.02,
      least: 0.06,
      relative: true,
    }),
    obliqueFactor: 1,
  },
  cadence: {
    ...whole('steps/min', ANY, [1, 2.5], cadence, { session: 2, least: 6 }),
    obliqueFactor: 1,
  },
  'step-length': {
    ...leg(SIDE_ONLY, [0.06, 0.03], () => [], 'm'),
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
    ...whole('m/s', SIDE_ONLY, [0.06, 0.04], () => [], STEP),
    relative: true,
    needsHeight: true,
    samples: (signals: WalkSignals, _side: Side | null, heightM: number | null) =>
      heightM === null ? [] : walkingSpeeds(signals, heightM),
  },
} satisfies Readonly<Record<MeasureId, MeasureRow>>;

/** The pelvis' tilt from front to back is estimated by itself, from what goes with it. */
export const TILT_ID = 'pelvic-tilt-mean';
