/** Side of the square picture that the landmark network takes. */
export const POSE_INPUT_PX = 256;

/** One person's landmarks as the network gives them, in the square it was shown. */
export interface SquarePose {
  /** Fractions of the square's side; may lie outside 0 to 1. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly score: Float32Array;
  /** Metres, origin at the middle of the hips, camera axes. */
  readonly worldX: Float32Array;
  readonly worldY: Float32Array;
  readonly worldZ: Float32Array;
}

/** Landmarks of the one person in a square picture; null where the network sees none. */
export interface PoseNetwork {
  /** `square`: red, green, blue from 0 to 1 of each pixel in turn, POSE_INPUT_PX rows of as many pixels. */
  estimate(square: Float32Array): Promise<SquarePose | null>;
  dispose(): void;
}
