/** Side of the square picture of a leg that the network takes. */
export const LEG_INPUT_PX = 160;
/** Red, green, blue, then where this leg's hip, knee and ankle and the other leg are thought to be. */
export const LEG_INPUT_CHANNELS = 7;
/** Values of one leg's input. */
export const LEG_INPUT_LENGTH = LEG_INPUT_CHANNELS * LEG_INPUT_PX ** 2;

/** Points of legs as the network gives them: leg after leg, `LEG_POINTS` of each, in pixels of the leg's own square. */
export interface LegSight {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** How far off the network takes itself to be. */
  readonly sigma: Float32Array;
  /** 0 to 1: how likely something is before the point. */
  readonly hidden: Float32Array;
}

/** Sees the points of legs, each in a square round it. */
export interface LegNetwork {
  /** `input`: `LEG_INPUT_LENGTH` values for each leg, row by row, the channels of a pixel in turn. */
  estimate(input: Float32Array): Promise<LegSight>;
  dispose(): void;
}
