import { FOOT, LEG, SQUARE_UNITS, type LegPart } from './leg-source.ts';

/** A leg's square lies so much of its side below the middle between hip and ankle: the toes are in it. */
const DOWN = 0.02;
/** Spread of the spot that says where a point is thought to be, units of the square. */
const SPOT = 6;

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

/** Where the points of a foot are thought to be. */
export interface FootGuess {
  readonly ankle: Point;
  readonly heel: Point;
  readonly foot_index: Point;
  readonly ball: Point;
}

/** The square of the picture that is shown to a network; may reach outside the picture. */
export interface LegSquare {
  readonly x: number;
  readonly y: number;
  readonly sidePx: number;
}

/** The square round a leg. */
export function legSquare({ hip, ankle }: LegGuess, bodyHeightPx: number): LegSquare {
  const sidePx = LEG.sideInHeights * bodyHeightPx;
  return squareRound(
    { x: (hip.x + ankle.x) / 2, y: (hip.y + ankle.y) / 2 + DOWN * sidePx },
    sidePx,
  );
}

/** The square round a foot. */
export function footSquare(guess: FootGuess, bodyHeightPx: number): LegSquare {
  const points = [guess.ankle, guess.heel, guess.foot_index, guess.ball];
  const mean = (axis: keyof Point) =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return squareRound({ x: mean('x'), y: mean('y') }, FOOT.sideInHeights * bodyHeightPx);
}

function squareRound({ x, y }: Point, sidePx: number): LegSquare {
  return { x: x - sidePx / 2, y: y - sidePx / 2, sidePx };
}

/** From the picture into the square's units. */
export function intoSquare({ x, y, sidePx }: LegSquare, point: Point): Point {
  const scale = SQUARE_UNITS / sidePx;
  return { x: (point.x - x) * scale, y: (point.y - y) * scale };
}

/** From the square's units back into the picture. */
export function fromSquare({ x, y, sidePx }: LegSquare, point: Point): Point {
  const scale = sidePx / SQUARE_UNITS;
  return { x: x + point.x * scale, y: y + point.y * scale };
}

/** A length in units of a part's square as body heights. */
export function inHeights({ sideInHeights }: LegPart, length: number): number {
  return (length * sideInHeights) / SQUARE_UNITS;
}

/**
 * What a leg's network is given besides the picture, a channel each: hip, knee, ankle, and the other leg's knee and
 * ankle together.
 */
export function legSpots(own: LegGuess, other: Pick<LegGuess, 'knee' | 'ankle'>): Point[][] {
  return [[own.hip], [own.knee], [own.ankle], [other.knee, other.ankle]];
}

/**
 * What a foot's network is given besides the picture: ankle, heel and toe tip together, and the other foot's ankle and
 * toe tip together.
 */
export function footSpots(
  own: FootGuess,
  other: Pick<FootGuess, 'ankle' | 'foot_index'>,
): Point[][] {
  return [[own.ankle], [own.heel, own.foot_index], [other.ankle, other.foot_index]];
}

/** Fills one square's input: its colours, then a channel for each list of points, with a spot round each of them. */
export function fillLegInput(
  part: LegPart,
  into: Float32Array,
  rgb: Float32Array,
  spots: readonly (readonly Point[])[],
): void {
  const { inputPx, channels } = part;
  for (let pixel = 0; pixel < inputPx ** 2; pixel++) {
    for (let colour = 0; colour < 3; colour++)
      into[pixel * channels + colour] = rgb[3 * pixel + colour]!;
  }
  spots.forEach((points, k) => fillChannel(part, into, 3 + k, points));
}

/** The nearest point counts: spots are not added up. A spot is the product of a bell along the rows and one across. */
function fillChannel(
  { inputPx, channels }: LegPart,
  into: Float32Array,
  channel: number,
  points: readonly Point[],
): void {
  for (let at = channel; at < into.length; at += channels) into[at] = 0;
  for (const point of points) {
    const [across, down] = [bell(point.x, inputPx), bell(point.y, inputPx)];
    let at = channel;
    for (let row = 0; row < inputPx; row++) {
      const height = down[row]!;
      for (let column = 0; column < inputPx; column++, at += channels) {
        const value = height * across[column]!;
        if (value > into[at]!) into[at] = value;
      }
    }
  }
}

function bell(centre: number, inputPx: number): Float32Array {
  const unit = SQUARE_UNITS / inputPx;
  const values = new Float32Array(inputPx);
  for (let i = 0; i < inputPx; i++)
    values[i] = Math.exp(-(((i + 0.5) * unit - centre) ** 2) / (2 * SPOT ** 2));
  return values;
}
