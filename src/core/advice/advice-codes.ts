import type { PatternId } from '../report/ids.ts';

/**
 * What can be advised, by the numbers of clinical-rules.md 9.1. S11, what a therapist does, is told with S10;
 * S12 (needles, injections, pictures of the inside) is a clinician's decision and never the app's.
 */
export const ADVICE_CODES = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'S10',
  'S13',
] as const;
export type AdviceCode = (typeof ADVICE_CODES)[number];

/** The way in which an advice is done; a gate may put an easier one in the place of another. */
export const ADVICE_FORMS = [
  'knee-to-wall',
  'calf-rolling',
  'heel-drop',
  'wall-stretch',
  'massage-ball',
  'circles-and-band',
  'circles',
  'stand-up',
  'bridge-and-heel-raise',
  'bridge',
  'shoes',
  'water',
  'see-therapist',
  'warm-up',
] as const;
export type AdviceForm = (typeof ADVICE_FORMS)[number];

/**
 * What helps with which pattern, the most useful first (clinical-rules.md 9.1). S10 stands here where it always
 * belongs; findings on one side alone get it as well. Toes that point inward need nothing.
 */
export const ADVICE_FOR: Readonly<Record<PatternId, readonly AdviceCode[]>> = {
  'limited-dorsiflexion': ['S1', 'S3', 'S5', 'S2', 'S6', 'S4'],
  'calf-pattern': ['S1', 'S3', 'S5', 'S2', 'S6', 'S4'],
  'early-heel-rise': ['S3', 'S5', 'S7'],
  'reduced-tibial-progression': ['S5', 'S3', 'S7'],
  'toe-out': ['S1', 'S8', 'S10'],
  'toe-in': [],
  'midfoot-pronation': ['S8', 'S7', 'S10'],
  'knee-hyperextension': ['S7', 'S10'],
  'increased-stance-knee-flexion': ['S3', 'S7'],
  'reduced-hip-extension': ['S7', 'S6', 'S5'],
  'forward-trunk-lean': ['S7', 'S6'],
  'anterior-pelvic-tilt': ['S7', 'S10'],
  'pelvic-drop': ['S7'],
  vaulting: ['S10'],
  circumduction: ['S10'],
  steppage: ['S10'],
  asymmetry: ['S1', 'S10'],
  'flat-foot-contact': ['S5'],
};

/** For everybody in whose walk nothing stood out. */
export const KEEP_MOVING: readonly AdviceCode[] = ['S6', 'S13', 'S8', 'S9'];
