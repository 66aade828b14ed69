/** The longer side of the picture in which people are looked for; a multiple of 32, as the network asks. */
export const PEOPLE_INPUT_PX = 320;

/** A person seen in a picture; fractions of its width and height. */
export interface SeenPerson {
  readonly score: number;
  /** The 17 COCO points: x, y, score for each, in COCO order. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly score: number }[];
}

/** Finds up to six people in a picture. */
export interface PeopleNetwork {
  /** `rgb`: red, green, blue from 0 to 255 of each pixel in turn; width and height are multiples of 32. */
  find(rgb: Float32Array, width: number, height: number): Promise<readonly SeenPerson[]>;
  dispose(): void;
}
