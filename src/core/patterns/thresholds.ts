/**
 * Every threshold of the pattern rules, in one table (clinical spec 4.2; [DESIGN] unless said otherwise).
 * Degrees, percent of the gait cycle, or percent of asymmetry, as the names say.
 */

/** How fast the walk is: the reference that it is compared with. */
export type SpeedClass = 'veryslow' | 'slow' | 'free' | 'fast';

/** Froude number v^2 / (g * leg length) below which a walk is slow, above which fast. */
export const FROUDE_LIMITS = { slowBelow: 0.13, fastAbove: 0.231 } as const;
/** Where the walker's scale is unknown, steps a minute (adult walkway data: slow 98, usual 115, fast 132). */
export const CADENCE_LIMITS = { verySlowBelow: 80, slowBelow: 103, fastAbove: 126 } as const;

export const THRESHOLDS = {
  /** P01: peak stance dorsiflexion under this; faster walkers bend less. */
  peakDorsiflexionDeg: { veryslow: 9, slow: 9, free: 9, fast: 6 },
  /** P02: heel-off earlier than this share of the cycle (reference 51 / 45 / 38 / 34 %, less 8). */
  heelOffPercent: { veryslow: 43, slow: 37, free: 30, fast: 26 },
  /** P02, cross-check without a clock: heel-off within this much after the feet pass each other. */
  heelOffAfterFeetAdjacentPercent: 3,
  /** P04: mean stance foot progression over this, or a difference between the feet. */
  toeOutDeg: 15,
  toeOutDifferenceDeg: 10,
  toeInDeg: -5,
  /** P09: mean trunk lean over this; a usual walker leans 0-5 deg. */
  trunkLeanDeg: 8,
  /** P11: pelvis drops away from the stance leg by more than this, or differs between the sides. */
  pelvicDropDeg: 9,
  pelvicDropDifferenceDeg: 4,
  /** P15: share by which times or lengths differ, percent of their mean (Robinson 1987). */
  asymmetryPercent: 10,
  /** P15: degrees by which angles differ, 5 or the smallest detectable change of that angle, whichever is more. */
  asymmetryDeg: { ankle: 7, footProgression: 9, pelvicDrop: 5 },
} as const;

/** Systematic part of the uncertainty of a left-right difference (clinical spec 2.6, u_LR). */
export const DIFFERENCE_UNCERTAINTY = {
  footProgressionDeg: 4,
  pelvicDropDeg: 2,
  /** Near and far leg are seen unequally well in one pass: wider than for two directions. */
  ankleDeg: 4,
  /** Difference of step times of rendered walkers whose steps are equal: 5 % (36 side views). */
  stepTimePercent: 5.5,
} as const;
