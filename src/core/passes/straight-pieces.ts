/** A place on the floor at a moment, body heights, with how far either coordinate may be off. */
export interface PlaceAtTime {
  readonly timeS: number;
  readonly x: number;
  readonly z: number;
  readonly errorX: number;
  readonly errorZ: number;
}

/** Places from one to another, both included, that lie on one straight and even way. */
export interface StraightPiece {
  readonly first: number;
  readonly last: number;
  /** Body heights a second. */
  readonly velocityX: number;
  readonly velocityZ: number;
}

/** What one more piece must save, in squared errors: less is the sway of the hips. */
const PIECE_COST = 14;
/** A piece holds at least so many places. */
const FEWEST_PLACES = 3;
/** And no more than this: a longer way is cut into pieces of one direction, so that the work grows with its length alone. */
const MOST_PLACES = 150;

/**
 * The fewest straight and even pieces that explain a way: least squares with a price for every piece, by dynamic
 * programming (Bellman and Roth 1969). Neighbouring pieces need not meet. Fewer places than a piece needs: no piece.
 */
export function straightPieces(places: readonly PlaceAtTime[]): StraightPiece[] {
  const count = places.length;
  if (count < FEWEST_PLACES) return [];
  const sums = runningSums(places);
  const best = new Float64Array(count + 1).fill(Infinity);
  const from = new Int32Array(count + 1).fill(-1);
  best[0] = 0;
  for (let end = FEWEST_PLACES; end <= count; end++) {
    for (let start = Math.max(0, end - MOST_PLACES); start <= end - FEWEST_PLACES; start++) {
      if (best[start] === Infinity) continue;
      const cost = (best[start] ?? Infinity) + PIECE_COST + fitOf(sums, start, end).error;
      if (cost < (best[end] ?? Infinity)) {
        best[end] = cost;
        from[end] = start;
      }
    }
  }
  const pieces: StraightPiece[] = [];
  for (let end = count; end > 0; end = from[end] ?? 0) {
    const first = from[end] ?? 0;
    const { velocityX, velocityZ } = fitOf(sums, first, end);
    pieces.unshift({ first, last: end - 1, velocityX, velocityZ });
  }
  return pieces;
}

/** Weighted sums of 1, t, tt, v, tv, vv over all places before each, for x and for z. */
type Sums = readonly (readonly [Float64Array, Float64Array])[];

function runningSums(places: readonly PlaceAtTime[]): Sums {
  const centreS = places[Math.floor(places.length / 2)]?.timeS ?? 0;
  const sums: [Float64Array, Float64Array][] = Array.from({ length: 6 }, () => [
    new Float64Array(places.length + 1),
    new Float64Array(places.length + 1),
  ]);
  places.forEach(({ timeS, x, z, errorX, errorZ }, i) => {
    const t = timeS - centreS;
    [
      { value: x, weight: 1 / errorX ** 2 },
      { value: z, weight: 1 / errorZ ** 2 },
    ].forEach(({ value, weight }, axis) => {
      [1, t, t * t, value, t * value, value * value].forEach((term, k) => {
        const sum = sums[k]?.[axis];
        if (sum !== undefined) sum[i + 1] = (sum[i] ?? 0) + weight * term;
      });
    });
  });
  return sums;
}

function fitOf(
  sums: Sums,
  start: number,
  end: number,
): { error: number; velocityX: number; velocityZ: number } {
  const along = (axis: 0 | 1) => {
    const [n, t, tt, v, tv, vv] = sums.map(
      (sum) => (sum[axis][end] ?? NaN) - (sum[axis][start] ?? NaN),
    ) as [number, number, number, number, number, number];
    const spreadT = tt - (t * t) / n;
    const velocity = spreadT > 0 ? (tv - (t * v) / n) / spreadT : 0;
    return { velocity, error: Math.max(0, vv - (v * v) / n - velocity ** 2 * spreadT) };
  };
  const [x, z] = [along(0), along(1)];
  return { error: x.error + z.error, velocityX: x.velocity, velocityZ: z.velocity };
}
