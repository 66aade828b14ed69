import type { ReadingErrors } from '../bias/network-errors.ts';
import {
  FRONT_ONLY,
  leg,
  SIDE_ONLY,
  type MeasureDefinition,
} from '../measures/measure-definition.ts';
import { readRows, type MeasureDetail } from '../measures/read-rows.ts';
import { FEATURE_IDS, type FeatureId } from '../report/ids.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import {
  footPitchAtContact,
  footPitchBefore30,
  heelOffAfterFeetAdjacent,
  hipRise,
  kneeAtPeakDorsiflexion,
  shankAt40,
  shankAtHeelOff,
  shankWhileFlat,
  stepOfHeight,
  swingArc,
  thighFlexionPeakSwing,
} from './feature-samples.ts';

/** Foot pitch without the foot's own zero, and when it passes a line (clinical-rules.md 4.3, level C). */
const PITCH_WITHOUT_NEUTRAL_DEG = 7;
const TIMING_WITHOUT_NEUTRAL_PERCENT = 8;

/**
 * What patterns are judged by besides the measures of the report, in the same form: value, uncertainty, strides.
 * The first number is the method's error where none was measured (clinical-rules.md 4.3; `network-errors.json` wins),
 * the second the usual spread from stride to stride. Lengths are percent of the leg's or the body's length.
 */
export const FEATURE_TABLE: Readonly<Record<FeatureId, MeasureDefinition>> = {
  'shank-inclination-foot-flat': {
    ...leg(SIDE_ONLY, [2.5, 1.5], shankWhileFlat),
    withoutNeutral: PITCH_WITHOUT_NEUTRAL_DEG,
  },
  'shank-inclination-heel-off': {
    ...leg(SIDE_ONLY, [2.5, 2], shankAtHeelOff),
    withoutNeutral: PITCH_WITHOUT_NEUTRAL_DEG,
  },
  'shank-inclination-40-percent': leg(SIDE_ONLY, [2.5, 1.5], shankAt40),
  'heel-off-after-feet-adjacent': {
    ...leg(SIDE_ONLY, [3, 3], heelOffAfterFeetAdjacent, '%'),
    withoutNeutral: TIMING_WITHOUT_NEUTRAL_PERCENT,
  },
  'knee-flexion-peak-dorsiflexion': leg(SIDE_ONLY, [4, 2.5], kneeAtPeakDorsiflexion),
  'thigh-flexion-peak-swing': leg(SIDE_ONLY, [4, 2], thighFlexionPeakSwing),
  'foot-pitch-initial-contact': {
    ...leg(SIDE_ONLY, [4, 2], footPitchAtContact),
    withoutNeutral: PITCH_WITHOUT_NEUTRAL_DEG,
  },
  'foot-pitch-before-30-percent': {
    ...leg(SIDE_ONLY, [4, 2], footPitchBefore30),
    withoutNeutral: PITCH_WITHOUT_NEUTRAL_DEG,
  },
  'hip-rise-stance': leg(SIDE_ONLY, [1, 0.5], hipRise, '%'),
  'swing-lateral-arc': leg(FRONT_ONLY, [1.5, 1], swingArc, '%'),
  'step-length-of-height': leg(
    { side: 'measured', frontOrBack: null, oblique: null },
    [2, 1.5],
    stepOfHeight,
    '%',
  ),
};

/** The features of a walk, in the order of `FEATURE_IDS`, left before right. */
export function readFeatures(
  signals: WalkSignals,
  heightM: number | null,
  readings: ReadingErrors,
): MeasureDetail<FeatureId>[] {
  return readRows(FEATURE_IDS, FEATURE_TABLE, signals, heightM, readings);
}
