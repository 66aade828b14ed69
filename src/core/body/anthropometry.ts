// Proportions of a body, in statures. Those of the network's own points were measured on rendered walkers (clips not
// recorded), whose bodies follow the usual proportions of adults; they say where the network puts a point, not where a
// joint is.

/** Leg, from the greater trochanter to the floor (clinical-rules.md 1.1). */
export const LEG_OF_STATURE = 0.53;
/** Between the network's hip and ankle points of a straight leg. */
export const HIP_TO_ANKLE_OF_STATURE = 0.48;
/** Trunk, thigh and shank between the network's points (hip centres at 0.52 of stature). */
export const SEGMENTS_OF_STATURE = 0.77;
export const NOSE_TO_ANKLE_OF_STATURE = 0.86;
export const SHOULDER_TO_ANKLE_OF_STATURE = 0.77;
/** From the landmark network's lowest foot point to its eyes. */
export const FOOT_TO_EYES_OF_STATURE = 0.896;
/** How far the sole lies below the coarse network's ankle, and below the landmark network's lowest foot point. */
export const SOLE_BELOW_ANKLE_OF_STATURE = 0.045;
export const SOLE_BELOW_FOOT_OF_STATURE = 0.014;
/** Between the network's hip points, and between its shoulder points, as seen square on. */
export const HIP_WIDTH_OF_STATURE = 0.115;
export const SHOULDER_WIDTH_OF_STATURE = 0.2;
/** From the middle of its hips to the middle of its shoulders. */
export const TRUNK_OF_STATURE = 0.3;
