/** A small grey picture with the places in it that count. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly luma: Float32Array;
  /** 1 where the background is seen, 0 where somebody is. */
  readonly known: Uint8Array;
}

/** The background is sought so far away, shares of width and height. */
const SEARCH_SHARE = { x: 1 / 3, y: 1 / 4 } as const;
/** With less than this part of the picture in common a shift is not measured. */
const LEAST_COMMON = 0.25;
/**
 * A difference that explains less than this part of the contrast: another scene, the camera went further than sought.
 */
const MOST_DIFFERENCE_SHARE = 0.5;
/** What a shift by one pixel must change, grey levels squared: a bare wall looks the same wherever it is. */
const LEAST_TEXTURE = 1;

/**
 * How far the background of one picture lies from where it was in another, as a share of the width: where the two
 * differ least, brightness aside, to a fraction of a pixel. NaN where too little of it is seen or has any marks.
 */
export function backgroundShift(before: GreyPicture, after: GreyPicture): number {
  const difference = (dx: number, dy: number) => differenceAt(before, after, dx, dy);
  // With the camera at rest there must be enough to see: else only what lies far off could be compared.
  if (!Number.isFinite(difference(0, 0))) return NaN;
  const [small, smallAfter] = [halved(before), halved(after)];
  const coarse = leastNear(
    (dx, dy) => differenceAt(small, smallAfter, dx, dy),
    { dx: 0, dy: 0 },
    { x: Math.floor(small.width * SEARCH_SHARE.x), y: Math.floor(small.height * SEARCH_SHARE.y) },
  );
  const { dx, dy, value } = leastNear(
    difference,
    { dx: 2 * coarse.dx, dy: 2 * coarse.dy },
    { x: 2, y: 2 },
  );
  const across = [difference(dx - 1, dy), difference(dx + 1, dy)] as const;
  const down = [difference(dx, dy - 1), difference(dx, dy + 1)] as const;
  const texture = Math.min(across[0] + across[1], down[0] + down[1]) / 2 - value;
  if (texture < LEAST_TEXTURE) return NaN;
  if (value > MOST_DIFFERENCE_SHARE * contrast(before)) return SEARCH_SHARE.x;
  return Math.hypot(dx + vertex(...across, value), dy + vertex(...down, value)) / before.width;
}

/** The shift with the least difference within so many pixels of a place. */
function leastNear(
  difference: (dx: number, dy: number) => number,
  centre: { readonly dx: number; readonly dy: number },
  reach: { readonly x: number; readonly y: number },
): { dx: number; dy: number; value: number } {
  let best = { ...centre, value: Infinity };
  for (let dy = centre.dy - reach.y; dy <= centre.dy + reach.y; dy++) {
    for (let dx = centre.dx - reach.x; dx <= centre.dx + reach.x; dx++) {
      const value = difference(dx, dy);
      if (value < best.value) best = { dx, dy, value };
    }
  }
  return best;
}

/** Half as large, for a search over many places; known where all four are. */
function halved({ width, height, luma, known }: GreyPicture): GreyPicture {
  const half = { width: width >> 1, height: height >> 1 };
  const count = half.width * half.height;
  const small = { ...half, luma: new Float32Array(count), known: new Uint8Array(count) };
  for (let i = 0; i < count; i++) {
    const at = 2 * Math.floor(i / half.width) * width + 2 * (i % half.width);
    const four = [at, at + 1, at + width, at + width + 1];
    small.luma[i] = four.reduce((sum, one) => sum + (luma[one] ?? NaN), 0) / 4;
    small.known[i] = four.every((one) => known[one] === 1) ? 1 : 0;
  }
  return small;
}

/** Variance of the difference between the two with the second moved back; Infinity where too little is in common. */
function differenceAt(before: GreyPicture, after: GreyPicture, dx: number, dy: number): number {
  const { width, height } = before;
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let y = Math.max(0, -dy); y < Math.min(height, height - dy); y++) {
    for (let x = Math.max(0, -dx); x < Math.min(width, width - dx); x++) {
      const from = y * width + x;
      const to = from + dy * width + dx;
      if (before.known[from] === 0 || after.known[to] === 0) continue;
      const d = (after.luma[to] ?? NaN) - (before.luma[from] ?? NaN);
      count++;
      sum += d;
      squares += d * d;
    }
  }
  if (count < LEAST_COMMON * width * height) return Infinity;
  return squares / count - (sum / count) ** 2;
}

function contrast({ luma, known }: GreyPicture): number {
  const seen = luma.filter((_, i) => known[i] === 1);
  const centre = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  return seen.reduce((sum, value) => sum + (value - centre) ** 2, 0) / seen.length;
}

/** Where a parabola through three neighbours is lowest, from the middle one. */
function vertex(left: number, right: number, middle: number): number {
  const bend = left + right - 2 * middle;
  return Number.isFinite(bend) && bend > 0 ? (0.5 * (left - right)) / bend : 0;
}
