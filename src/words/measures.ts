import {
  FEATURE_IDS,
  MEASURE_IDS,
  type FeatureId,
  type MeasureId,
  type MeasureStatus,
  type MeasureUnit,
} from '#core/report/ids.ts';

export interface MeasureWords {
  /** For a patient. */
  readonly name: string;
  /** For a professional, small beside it. */
  readonly clinicalName: string;
  /** What it is, in one sentence. */
  readonly meaning: string;
  /** How it is computed, for a professional. */
  readonly definition: string;
}

export const MEASURE_WORDS: Readonly<Record<MeasureId, MeasureWords>> = {
  'ankle-dorsiflexion-peak-stance': {
    name: 'Ankle bend',
    clinicalName: 'peak stance dorsiflexion',
    meaning: 'How far the shin tips forward over the foot while the foot carries you.',
    definition:
      'Maximum ankle dorsiflexion from 15 % of the cycle to toe-off; 0 = sole square to the shank.',
  },
  'ankle-dorsiflexion-initial-contact': {
    name: 'Ankle at landing',
    clinicalName: 'dorsiflexion at initial contact',
    meaning: 'The bend of the ankle as the foot meets the floor.',
    definition: 'Ankle dorsiflexion at initial contact, plus or minus one frame.',
  },
  'ankle-plantarflexion-push-off': {
    name: 'Ankle at push-off',
    clinicalName: 'peak plantarflexion, push-off',
    meaning: 'How far the foot points down as it pushes you on. Below zero means pointing down.',
    definition:
      'Minimum ankle dorsiflexion from 50 to 75 % of the cycle (negative is plantarflexion).',
  },
  'ankle-dorsiflexion-peak-swing': {
    name: 'Ankle in the air',
    clinicalName: 'peak swing dorsiflexion',
    meaning: 'How far the foot lifts while the leg swings forward.',
    definition: 'Maximum ankle dorsiflexion from 75 to 95 % of the cycle.',
  },
  'ankle-range': {
    name: 'Ankle movement, whole step',
    clinicalName: 'ankle range of motion',
    meaning: 'From the most pointed to the most bent position in one stride.',
    definition: 'Maximum minus minimum ankle dorsiflexion over the cycle.',
  },
  'foot-progression-stance': {
    name: 'Foot direction',
    clinicalName: 'foot progression angle',
    meaning: 'Where the foot points compared with where you are going. Above zero means toes out.',
    definition:
      'Median angle of the long axis of the foot to the line of progression, 15 to 50 % of the cycle.',
  },
  'pelvic-obliquity-range': {
    name: 'Pelvis, side to side',
    clinicalName: 'pelvic obliquity range',
    meaning: 'How much the pelvis rocks from side to side in one stride.',
    definition: 'Maximum minus minimum pelvic obliquity over the cycle.',
  },
  'pelvic-drop': {
    name: 'Pelvis drop',
    clinicalName: 'contralateral pelvic drop',
    meaning: 'How far the other side of the pelvis sinks while you stand on this leg.',
    definition:
      'Peak obliquity with the stance side up, 5 to 45 % of its cycle; named by the stance leg.',
  },
  'pelvic-tilt-mean': {
    name: 'Pelvis, front to back',
    clinicalName: 'mean sagittal pelvic tilt',
    meaning:
      'The forward lean of the pelvis. A film can only estimate it; a therapist can check it by hand.',
    definition: 'Mean anterior tilt over the cycle, estimated from the side.',
  },
  'knee-flexion-min-stance': {
    name: 'Knee when standing on it',
    clinicalName: 'minimum stance knee flexion',
    meaning: 'How straight the knee gets while the leg carries you. Zero is straight.',
    definition: 'Minimum knee flexion from 20 to 50 % of the cycle.',
  },
  'knee-flexion-peak-swing': {
    name: 'Knee in the air',
    clinicalName: 'peak swing knee flexion',
    meaning: 'How far the knee bends while the leg swings forward.',
    definition: 'Maximum knee flexion in swing.',
  },
  'thigh-extension-peak': {
    name: 'Thigh behind you',
    clinicalName: 'peak thigh extension',
    meaning: 'How far the thigh goes behind you. Further below zero is further back.',
    definition: 'Minimum thigh inclination to the vertical over the cycle.',
  },
  'trunk-lean-mean': {
    name: 'Upper body lean',
    clinicalName: 'mean trunk lean',
    meaning: 'How far the upper body leans forward.',
    definition: 'Mean inclination of mid-hip to mid-shoulder to the vertical.',
  },
  'heel-off-percent': {
    name: 'Heel leaves the floor',
    clinicalName: 'heel-off, % of gait cycle',
    meaning: 'When in the stride the heel lifts. The stride starts when that foot lands.',
    definition:
      'First time after foot-flat at which foot pitch passes -5 degrees, as % of the cycle.',
  },
  'stance-percent': {
    name: 'Time on this foot',
    clinicalName: 'stance, % of gait cycle',
    meaning: 'The share of a stride for which the foot is on the floor.',
    definition: 'Initial contact to toe-off, as % of the cycle.',
  },
  'step-time': {
    name: 'Time of one step',
    clinicalName: 'step time',
    meaning: 'From the other foot landing to this foot landing.',
    definition: 'Contralateral initial contact to this initial contact.',
  },
  'stride-time': {
    name: 'Time of two steps',
    clinicalName: 'stride time',
    meaning: 'From one landing of a foot to its next.',
    definition: 'Initial contact to the next of the same foot.',
  },
  cadence: {
    name: 'Steps a minute',
    clinicalName: 'cadence',
    meaning: 'How many steps you take in a minute.',
    definition: '120 divided by stride time in seconds.',
  },
  'step-length': {
    name: 'Length of one step',
    clinicalName: 'step length',
    meaning: 'How far this foot lands ahead of the other.',
    definition:
      'Distance of the heels along the path at this leg’s initial contact; scale from body height.',
  },
  'walking-speed': {
    name: 'Walking speed',
    clinicalName: 'walking speed',
    meaning: 'How fast you walk.',
    definition: 'Stride length divided by stride time; scale from body height.',
  },
};

/** What only patterns are judged by. */
export const FEATURE_WORDS: Readonly<Record<FeatureId, string>> = {
  'shank-inclination-foot-flat': 'Shin leaning forward while the foot is flat',
  'shank-inclination-heel-off': 'Shin leaning forward as the heel leaves the floor',
  'shank-inclination-40-percent': 'Shin leaning forward at 40 % of the stride',
  'heel-off-after-feet-adjacent': 'Heel leaving the floor, after the feet pass each other',
  'knee-flexion-peak-dorsiflexion': 'Knee bend when the ankle bends most',
  'thigh-flexion-peak-swing': 'Thigh lifted in front, leg in the air',
  'foot-pitch-initial-contact': 'Toes up at landing',
  'foot-pitch-before-30-percent': 'Toes up while the other leg swings past',
  'hip-rise-stance': 'Hips rising over this leg, share of leg length',
  'swing-lateral-arc': 'Leg swinging out sideways, share of leg length',
  'step-length-of-height': 'Step length, share of body height',
};

/** What a piece of evidence is called; an id that this version does not know is shown as it is. */
export function readingName(reading: string): string {
  const measure = MEASURE_IDS.find((id) => id === reading);
  if (measure !== undefined) return MEASURE_WORDS[measure].name;
  const feature = FEATURE_IDS.find((id) => id === reading);
  return feature === undefined ? reading.replaceAll('-', ' ') : FEATURE_WORDS[feature];
}

export const UNIT_WORDS: Readonly<Record<MeasureUnit, string>> = {
  deg: '°',
  '%': ' %',
  s: ' s',
  'steps/min': ' steps/min',
  m: ' m',
  'm/s': ' m/s',
};

/** Why there is a value, or why there is none. */
export const STATUS_WORDS: Readonly<Record<MeasureStatus, string>> = {
  measured: 'Measured',
  estimate: 'Estimate: this view shows it only in part',
  'not-visible-from-this-view': 'Not visible from this view',
  'no-cycles': 'No whole stride to measure it on',
  'low-quality': 'The film is not clear enough to give a number',
  'unknown-scale': 'Needs your height, which was not given',
};
