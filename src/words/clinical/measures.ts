import { msg, str } from '@lit/localize';
import { HEEL_OFF_PITCH_DEG } from '#core/events/heel-off.ts';
import { rowOf } from '#core/measures/measure-lists.ts';
import { HELD_PERCENT } from '#core/measures/per-cycle.ts';
import {
  FEATURE_IDS,
  MEASURE_IDS,
  type FeatureId,
  type MeasureId,
  type MeasureStatus,
} from '#core/report/ids.ts';
import { numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

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

/** Where in the cycle a measure is read, percent, as its row has it. */
function from(id: MeasureId): number {
  return rowOf(id).window?.[0] ?? 0;
}

function to(id: MeasureId): number {
  const { window } = rowOf(id);
  return typeof window?.[1] === 'number' ? window[1] : 100;
}

export const MEASURE_WORDS = wordTable<MeasureId, MeasureWords>({
  'ankle-dorsiflexion-peak-stance': () => ({
    name: msg('Ankle bend'),
    clinicalName: msg('peak stance dorsiflexion'),
    meaning: msg('How far the shin tips forward over the foot while the foot carries you.'),
    definition: msg(
      str`Greatest value of ankle dorsiflexion from ${from('ankle-dorsiflexion-peak-stance')} % of the cycle to toe-off, each point a mean over ${2 * HELD_PERCENT} % of the cycle; 0 = sole square to the shank.`,
    ),
  }),
  'ankle-dorsiflexion-initial-contact': () => ({
    name: msg('Ankle at landing'),
    clinicalName: msg('dorsiflexion at initial contact'),
    meaning: msg('The bend of the ankle as the foot meets the floor.'),
    definition: msg('Ankle dorsiflexion at initial contact.'),
  }),
  'ankle-plantarflexion-push-off': () => ({
    name: msg('Ankle at push-off'),
    clinicalName: msg('peak plantarflexion, push-off'),
    meaning: msg(
      'How far the foot points down as it pushes you on. Below zero means pointing down.',
    ),
    definition: msg(
      str`Minimum ankle dorsiflexion from ${from('ankle-plantarflexion-push-off')} to ${to('ankle-plantarflexion-push-off')} % of the cycle (negative is plantarflexion).`,
    ),
  }),
  'ankle-dorsiflexion-peak-swing': () => ({
    name: msg('Ankle in the air'),
    clinicalName: msg('peak swing dorsiflexion'),
    meaning: msg('How far the foot lifts while the leg swings forward.'),
    definition: msg(
      str`Maximum ankle dorsiflexion from ${from('ankle-dorsiflexion-peak-swing')} to ${to('ankle-dorsiflexion-peak-swing')} % of the cycle.`,
    ),
  }),
  'ankle-range': () => ({
    name: msg('Ankle movement, whole step'),
    clinicalName: msg('ankle range of motion'),
    meaning: msg('From the most pointed to the most bent position in one stride.'),
    definition: msg('Maximum minus minimum ankle dorsiflexion over the cycle.'),
  }),
  'foot-progression-stance': () => ({
    name: msg('Foot direction'),
    clinicalName: msg('foot progression angle'),
    meaning: msg(
      'Where the foot points compared with where you are going. Above zero means toes out.',
    ),
    definition: msg(
      str`Median angle of the long axis of the foot to the line of progression, ${from('foot-progression-stance')} to ${to('foot-progression-stance')} % of the cycle.`,
    ),
  }),
  'pelvic-obliquity-range': () => ({
    name: msg('Pelvis, side to side'),
    clinicalName: msg('pelvic obliquity range'),
    meaning: msg('How much the pelvis rocks from side to side in one stride.'),
    definition: msg(
      'Pelvic obliquity where the mean curve of a leg is highest minus where it is lowest, mean over the cycles of both legs.',
    ),
  }),
  'pelvic-drop': () => ({
    name: msg('Pelvis drop'),
    clinicalName: msg('contralateral pelvic drop'),
    meaning: msg('How far the other side of the pelvis sinks while you stand on this leg.'),
    definition: msg(
      str`Peak obliquity with the stance side up, ${from('pelvic-drop')} to ${to('pelvic-drop')} % of its cycle; named by the stance leg.`,
    ),
  }),
  'pelvic-tilt-mean': () => ({
    name: msg('Pelvis, front to back'),
    clinicalName: msg('mean sagittal pelvic tilt'),
    meaning: msg(
      'The forward lean of the pelvis. A video can only estimate it; a therapist can check it by hand.',
    ),
    definition: msg('Mean anterior tilt over the cycle, estimated from the side.'),
  }),
  'knee-flexion-min-stance': () => ({
    name: msg('Knee when standing on it'),
    clinicalName: msg('minimum stance knee flexion'),
    meaning: msg('How straight the knee gets while the leg carries you. Zero is straight.'),
    definition: msg(
      str`Minimum knee flexion from ${from('knee-flexion-min-stance')} to ${to('knee-flexion-min-stance')} % of the cycle.`,
    ),
  }),
  'knee-flexion-peak-swing': () => ({
    name: msg('Knee in the air'),
    clinicalName: msg('peak swing knee flexion'),
    meaning: msg('How far the knee bends while the leg swings forward.'),
    definition: msg(
      str`Maximum knee flexion from ${from('knee-flexion-peak-swing')} to ${to('knee-flexion-peak-swing')} % of the cycle.`,
    ),
  }),
  'thigh-extension-peak': () => ({
    name: msg('Thigh behind you'),
    clinicalName: msg('peak thigh extension'),
    meaning: msg('How far the thigh goes behind you. Further below zero is further back.'),
    definition: msg(
      str`Minimum thigh inclination to the vertical from ${from('thigh-extension-peak')} to ${to('thigh-extension-peak')} % of the cycle.`,
    ),
  }),
  'trunk-lean-mean': () => ({
    name: msg('Upper body lean'),
    clinicalName: msg('mean trunk lean'),
    meaning: msg('How far the upper body leans forward.'),
    definition: msg('Mean inclination of mid-hip to mid-shoulder to the vertical.'),
  }),
  'heel-off-percent': () => ({
    name: msg('Heel leaves the floor'),
    clinicalName: msg('heel-off, % of gait cycle'),
    meaning: msg('When in the stride the heel lifts. The stride starts when that foot lands.'),
    definition: msg(
      str`Last time after foot-flat at which foot pitch passes ${numberText(HEEL_OFF_PITCH_DEG, 0)} degrees before the heel is surely up, as % of the cycle.`,
    ),
  }),
  'stance-percent': () => ({
    name: msg('Time on this foot'),
    clinicalName: msg('stance, % of gait cycle'),
    meaning: msg('The share of a stride for which the foot is on the floor.'),
    definition: msg('Initial contact to toe-off, as % of the cycle.'),
  }),
  'swing-percent': () => ({
    name: msg('Time of this foot in the air'),
    clinicalName: msg('swing, % of gait cycle'),
    meaning: msg('The share of a stride for which the foot is in the air.'),
    definition: msg('Toe-off to the next initial contact, as % of the cycle.'),
  }),
  'double-support-percent': () => ({
    name: msg('Time on both feet'),
    clinicalName: msg('double support, % of gait cycle'),
    meaning: msg('The share of a stride for which both feet are on the floor.'),
    definition: msg(
      'Both phases of a cycle in which both feet are on the floor, together, as % of the cycle.',
    ),
  }),
  'step-time': () => ({
    name: msg('Time of one step'),
    clinicalName: msg('step time'),
    meaning: msg('From the other foot landing to this foot landing.'),
    definition: msg('Contralateral initial contact to this initial contact.'),
  }),
  'stride-time': () => ({
    name: msg('Time of two steps'),
    clinicalName: msg('stride time'),
    meaning: msg('From one landing of a foot to its next.'),
    definition: msg('Initial contact to the next of the same foot.'),
  }),
  cadence: () => ({
    name: msg('Steps a minute'),
    clinicalName: msg('cadence'),
    meaning: msg('How many steps you take in a minute.'),
    definition: msg('120 divided by stride time in seconds.'),
  }),
  'step-length': () => ({
    name: msg('Length of one step'),
    clinicalName: msg('step length'),
    meaning: msg('How far this foot lands ahead of the other.'),
    definition: msg(
      'Distance of the heels along the path at this leg’s initial contact; scale from body height.',
    ),
  }),
  'walking-speed': () => ({
    name: msg('Walking speed'),
    clinicalName: msg('walking speed'),
    meaning: msg('How fast you walk.'),
    definition: msg('Stride length divided by stride time; scale from body height.'),
  }),
});

/** What only patterns are judged by. */
export const FEATURE_WORDS = wordTable<FeatureId, string>({
  'shank-inclination-foot-flat': () => msg('Shin leaning forward while the foot is flat'),
  'shank-inclination-heel-off': () => msg('Shin leaning forward as the heel leaves the floor'),
  'shank-inclination-40-percent': () => msg('Shin leaning forward at 40 % of the stride'),
  'heel-off-after-feet-adjacent': () =>
    msg('Heel leaving the floor, after the feet pass each other'),
  'knee-flexion-peak-dorsiflexion': () => msg('Knee bend when the ankle bends most'),
  'thigh-flexion-peak-swing': () => msg('Thigh lifted in front, leg in the air'),
  'foot-pitch-initial-contact': () => msg('Toes up at landing'),
  'foot-pitch-before-30-percent': () =>
    msg('Foot to the floor while the other leg swings past, minus for heel up'),
  'hip-rise-stance': () => msg('Hips rising over this leg, share of leg length'),
  'swing-lateral-arc': () => msg('Leg swinging out sideways, share of leg length'),
  'step-length-of-height': () => msg('Step length, share of body height'),
});

/** What a piece of evidence is called; an id that this version does not know is shown as it is. */
export function readingName(reading: string): string {
  const measure = MEASURE_IDS.find((id) => id === reading);
  if (measure !== undefined) return MEASURE_WORDS[measure].name;
  const feature = FEATURE_IDS.find((id) => id === reading);
  return feature === undefined ? reading.replaceAll('-', ' ') : FEATURE_WORDS[feature];
}

/** Why there is a value, or why there is none. */
export const STATUS_WORDS = wordTable<MeasureStatus, string>({
  measured: () => msg('Measured'),
  estimate: () => msg('Estimate: this view shows it only in part'),
  'not-visible-from-this-view': () => msg('Not visible from this view'),
  'no-cycles': () => msg('No whole stride to measure it on'),
  'low-quality': () => msg('The video is not clear enough to give a number'),
  'unknown-scale': () => msg('Needs your height, which was not given'),
});
