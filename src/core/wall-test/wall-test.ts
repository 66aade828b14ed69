/** The knee-to-wall test of one leg: the knee touches a wall while the heel stays down (clinical-rules.md 7.1). */
export interface WallTestLeg {
  /** Greatest distance from the big toe to the wall, centimetres, typed from a tape; null where not measured. */
  readonly distanceCm: number | null;
  /** Greatest shank inclination with the heel down, degrees, from a side clip; null where there is none. */
  readonly tibialAngleDeg: number | null;
}

/** Both legs. Ankle bend measured without a walk: evidence that shares no landmark of the walk's video. */
export interface WallTest {
  readonly left: WallTestLeg;
  readonly right: WallTestLeg;
  /** From 60 years on the usual distance is shorter. */
  readonly over60: boolean;
}
