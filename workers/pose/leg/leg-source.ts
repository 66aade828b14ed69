import { FOOT_POINTS, LEG_POINTS, type LegPoint } from '#core/body/skeleton.ts';

/** What a network of ours looks at: a leg, or its foot, each in a square of the picture round it. */
export interface LegPart {
  /** Its files are named so. */
  readonly name: 'leg' | 'foot';
  /** Side of the square picture that the network takes. */
  readonly inputPx: number;
  /** Red, green, blue, and where points are thought to be. */
  readonly channels: number;
  /** Side of the square in body heights. */
  readonly sideInHeights: number;
  readonly points: readonly LegPoint[];
}

/** Told of this leg's hip, of its knee, of its ankle, and of the other leg. */
export const LEG: LegPart = {
  name: 'leg',
  inputPx: 160,
  channels: 3 + 4,
  sideInHeights: 0.64,
  points: LEG_POINTS,
};
/** Told of this foot's ankle, of its heel and toe tip, and of the other foot. */
export const FOOT: LegPart = {
  name: 'foot',
  inputPx: 96,
  channels: 3 + 3,
  sideInHeights: 0.3,
  points: FOOT_POINTS,
};

/**
 * Places in a square are given in parts of its side, so many to the whole, whatever the pixels that the network takes.
 */
export const SQUARE_UNITS = 160;

/** Values of one square's input. */
export function inputLength({ inputPx, channels }: LegPart): number {
  return channels * inputPx ** 2;
}

/** Points as a network gives them: square after square, the part's points of each, in units of the square. */
export interface LegSight {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** How far off the network takes itself to be. */
  readonly sigma: Float32Array;
  /** 0 to 1: how likely something is before the point. */
  readonly hidden: Float32Array;
}

/** Sees the points of legs or feet. */
export interface LegNetwork {
  /** `input`: `inputLength` values for each square, row by row, the channels of a pixel in turn. */
  estimate(input: Float32Array): Promise<LegSight>;
  dispose(): void;
}

/** The networks of the legs: the second one looks nearer at what the first one found. */
export type LegNetworks = Readonly<Record<LegPart['name'], LegNetwork>>;
