/** Ids of report/contract.md. Never rename: reports on people's disks carry them. */
export const MEASURE_IDS = [
  'ankle-dorsiflexion-peak-stance',
  'ankle-dorsiflexion-initial-contact',
  'ankle-plantarflexion-push-off',
  'ankle-dorsiflexion-peak-swing',
  'ankle-range',
  'foot-progression-stance',
  'pelvic-obliquity-range',
  'pelvic-drop',
  'pelvic-tilt-mean',
  'knee-flexion-min-stance',
  'knee-flexion-peak-swing',
  'thigh-extension-peak',
  'trunk-lean-mean',
  'heel-off-percent',
  'stance-percent',
  'step-time',
  'stride-time',
  'cadence',
  'step-length',
  'walking-speed',
  'swing-percent',
  'double-support-percent',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** What patterns are judged by besides the measures; named in their evidence alone. */
export const FEATURE_IDS = [
  'shank-inclination-foot-flat',
  'shank-inclination-heel-off',
  'shank-inclination-40-percent',
  'heel-off-after-feet-adjacent',
  'knee-flexion-peak-dorsiflexion',
  'thigh-flexion-peak-swing',
  'foot-pitch-initial-contact',
  'foot-pitch-before-30-percent',
  'hip-rise-stance',
  'swing-lateral-arc',
  'step-length-of-height',
] as const;
export type FeatureId = (typeof FEATURE_IDS)[number];

/** Everything that is read from a walk with an uncertainty of its own. */
export type ReadingId = MeasureId | FeatureId;

export const MEASURE_UNITS = ['deg', '%', 's', 'steps/min', 'm', 'm/s'] as const;
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

export const MEASURE_STATUSES = [
  'measured',
  'estimate',
  'not-visible-from-this-view',
  'no-cycles',
  'low-quality',
  'unknown-scale',
] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

export const PATTERN_IDS = [
  'limited-dorsiflexion',
  'early-heel-rise',
  'reduced-tibial-progression',
  'toe-out',
  'toe-in',
  'midfoot-pronation',
  'knee-hyperextension',
  'increased-stance-knee-flexion',
  'reduced-hip-extension',
  'forward-trunk-lean',
  'anterior-pelvic-tilt',
  'pelvic-drop',
  'vaulting',
  'circumduction',
  'steppage',
  'asymmetry',
  'flat-foot-contact',
  'calf-pattern',
] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

export const GRADES = ['present', 'possible', 'not-seen', 'cannot-tell'] as const;
export type Grade = (typeof GRADES)[number];

export const CANNOT_TELL_REASONS = [
  'not-visible-from-this-view',
  'too-few-cycles',
  'low-quality',
  /** Of reports before 0.7.0. */
  'needs-standing',
  'too-close-to-call',
  'not-assessed',
] as const;
export type CannotTellReason = (typeof CANNOT_TELL_REASONS)[number];

export const OUTCOME_CODES = ['walk', 'no-walk', 'no-person', 'too-short'] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];

/** What a walk has and a video without one lacks. */
export const MISSING_IN_WALK = ['feet-passing', 'going-on', 'enough-steps', 'clear-steps'] as const;
export type MissingInWalk = (typeof MISSING_IN_WALK)[number];

/** The sources for when a walk was filmed. */
export const VIDEO_DATE_SOURCES = ['recorded', 'container', 'file', 'typed'] as const;
export type VideoDateSource = (typeof VIDEO_DATE_SOURCES)[number];

export const CHECK_IDS = [
  'feet-in-frame',
  'person-size',
  'view',
  'path-yaw',
  'camera-roll',
  'frame-rate',
  'landmark-confidence',
  'left-right-swaps',
  'accepted-cycles',
  'walker-alone',
  'camera-still',
  'even-times',
  'repeated-pictures',
  'light',
  'foot-sharpness',
  'real-speed',
  'picture-shape',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** What a pattern's threshold is held against. */
export const COMPARISONS = ['value', 'over-other', 'apart', 'apart-percent'] as const;
export type Compare = (typeof COMPARISONS)[number];

/** Why somebody was followed among several who walk: nearest to the camera, seen best, or chosen by the reader. */
export const WALKER_CHOICES = ['nearest', 'clearest', 'chosen'] as const;
export type WalkerChoice = (typeof WALKER_CHOICES)[number];

/** How fast a walk is: what its curves, measures and patterns are compared with. */
export const SPEED_CLASSES = ['veryslow', 'slow', 'free', 'fast'] as const;
export type SpeedClass = (typeof SPEED_CLASSES)[number];
