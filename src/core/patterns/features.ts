import {
  FRONT_ONLY,
  leg,
  SIDE_ONLY,
  type MeasureDefinition,
} from '../measures/measure-definition.ts';
import type { FeatureId } from '../report/ids.ts';
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
export const FEATURES: readonly MeasureDefinition<FeatureId>[] = [
  {
    ...leg('shank-inclination-foot-flat', SIDE_ONLY, [2.5, 1.5], shankWhileFlat),
    withoutNeutral: PITCH_WITHOUT_NEUTRAL_DEG,
  },
  {
    ...leg('shank-inclination-heel-off', SIDE_ONLY, [2.5, 2], shankAtHeelOff),
    withoutNeutral: PITCH_WITHOUT_NEUTRAL_DEG,
  },
  leg('shank-inclination-40-percent', SIDE_ONLY, [2.5, 1.5], shankAt40),
  {
    ...leg('heel-off-after-feet-adjacent', SIDE_ONLY, [3, 3], heelOffAfterFeetAdjacent, '%'),
    withoutNeutral: TIMING_WITHOUT_NEUTRAL_PERCENT,
  },
  leg('knee-flexion-peak-dorsiflexion', SIDE_ONLY, [4, 2.5], kneeAtPeakDorsiflexion),
  leg('thigh-flexion-peak-swing', SIDE_ONLY, [4, 2], thighFlexionPeakSwing),
  {
    ...leg('foot-pitch-initial-contact', SIDE_ONLY, [4, 2], footPitchAtContact),
    withoutNeutral: PITCH_WITHOUT_NEUTRAL_DEG,
  },
  {
    ...leg('foot-pitch-before-30-percent', SIDE_ONLY, [4, 2], footPitchBefore30),
    withoutNeutral: PITCH_WITHOUT_NEUTRAL_DEG,
  },
  leg('hip-rise-stance', SIDE_ONLY, [1, 0.5], hipRise, '%'),
  leg('swing-lateral-arc', FRONT_ONLY, [1.5, 1], swingArc, '%'),
  leg(
    'step-length-of-height',
    { side: 'measured', frontOrBack: null, oblique: null },
    [2, 1.5],
    stepOfHeight,
    '%',
  ),
];
