import { LEG_INPUT_CHANNELS, LEG_INPUT_PX } from './leg-source.ts';

/** Side of the square round a leg, in body heights. */
const SIDE_IN_HEIGHTS = 0.64;
/** The square lies so much of its side below the middle between hip and ankle: the toes are in it. */
const DOWN = 0.02;
/** Spread of the spot that says where a point is thought to be, pixels of the square. */
const SPOT_PX = 6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the points of a leg are thought to be; the whole of what is known of the other leg is its knee and ankle. */
export interface LegGuess {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
}

/** The square of the picture that is shown to the network of the legs; may reach outside the picture. */
export interface LegSquare {
  readonly x: number;
  readonly y: number;
  readonly sidePx: number;
}

/** The square round a leg. */
export function legSquare({ hip, ankle }: LegGuess, bodyHeightPx: number): LegSquare {
  const sidePx = SIDE_IN_HEIGHTS * bodyHeightPx;
  return {
    x: (hip.x + ankle.x) / 2 - sidePx / 2,
    y: (hip.y + ankle.y) / 2 - sidePx / 2 + DOWN * sidePx,
    sidePx,
  };
}

/** From the picture into the square's pixels. */
export function intoSquare({ x, y, sidePx }: LegSquare, point: Point): Point {
  const scale = LEG_INPUT_PX / sidePx;
  return { x: (point.x - x) * scale, y: (point.y - y) * scale };
}

/** A length in the square's pixels as body heights. */
export function inHeights(px: number): number {
  return (px * SIDE_IN_HEIGHTS) / LEG_INPUT_PX;
}

/** From the square's pixels back into the picture. */
export function fromSquare({ x, y, sidePx }: LegSquare, point: Point): Point {
  const scale = sidePx / LEG_INPUT_PX;
  return { x: x + point.x * scale, y: y + point.y * scale };
}

/**
 * Fills one leg's input: the square's colours, then a spot round each guess: this leg's hip, knee, ankle, and the other
 * leg's knee and ankle together. Guesses in pixels of the square.
 */
export function fillLegInput(
  into: Float32Array,
  rgb: Float32Array,
  own: LegGuess,
  other: Pick<LegGuess, 'knee' | 'ankle'>,
): void {
  const [hip, knee, ankle, otherKnee, otherAnkle] = [
    own.hip,
    own.knee,
    own.ankle,
    other.knee,
    other.ankle,
  ].map(spot) as [Spot, Spot, Spot, Spot, Spot];
  let from = 0;
  let to = 0;
  for (let row = 0; row < LEG_INPUT_PX; row++) {
    for (let column = 0; column < LEG_INPUT_PX; column++) {
      into[to] = rgb[from]!;
      into[to + 1] = rgb[from + 1]!;
      into[to + 2] = rgb[from + 2]!;
      into[to + 3] = hip.across[column]! * hip.down[row]!;
      into[to + 4] = knee.across[column]! * knee.down[row]!;
      into[to + 5] = ankle.across[column]! * ankle.down[row]!;
      into[to + 6] = Math.max(
        otherKnee.across[column]! * otherKnee.down[row]!,
        otherAnkle.across[column]! * otherAnkle.down[row]!,
      );
      from += 3;
      to += LEG_INPUT_CHANNELS;
    }
  }
}

/** A gaussian spot is the product of one along the rows and one along the columns. */
interface Spot {
  readonly across: Float32Array;
  readonly down: Float32Array;
}

function spot({ x, y }: Point): Spot {
  return { across: bell(x), down: bell(y) };
}

function bell(centre: number): Float32Array {
  return Float32Array.from({ length: LEG_INPUT_PX }, (_, i) =>
    Math.exp(-((i + 0.5 - centre) ** 2) / (2 * SPOT_PX ** 2)),
  );
}
