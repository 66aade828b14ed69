/** Side of the square picture in which people are looked for; a multiple of 32. */
export const PEOPLE_INPUT_PX = 320;

/** A person seen in a square picture; fractions of the square's side. */
export interface SeenPerson {
  readonly score: number;
  /** The 17 COCO points: x, y, score for each, in COCO order. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly score: number }[];
}

/** Finds up to six people in a square picture. */
export interface PeopleNetwork {
  find(square: ImageData): Promise<readonly SeenPerson[]>;
  dispose(): void;
}
