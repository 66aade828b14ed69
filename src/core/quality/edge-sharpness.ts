/** Pixels from `left` up to `right`, from `top` up to `bottom`. */
export interface PixelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels apart: edges that are smeared over more than the near step keep only the far one. */
const NEAR_STEP_PX = 1;
const FAR_STEP_PX = 4;

/**
 * How sharp upright edges are in a part of a picture: mean square of the green from pixel to pixel over the same from
 * each pixel to the fourth beside it. About 1/16 for a smooth shade, 1 for single sharp edges; what the edges are of,
 * and how strong, falls out. NaN where the part reaches beyond the picture.
 * @param rgb red, green, blue of each pixel in turn, row by row.
 */
export function edgeSharpness(
  rgb: ArrayLike<number>,
  widthPx: number,
  heightPx: number,
  { left, right, top, bottom }: PixelBox,
): number {
  // Written so that a place that is not known is outside too.
  if (!(left >= 0 && top >= 0 && right <= widthPx && bottom <= heightPx)) return NaN;
  let near = 0;
  let far = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right - FAR_STEP_PX; x++) {
      const at = 3 * (y * widthPx + x) + 1;
      const here = rgb[at] ?? NaN;
      near += (here - (rgb[at + 3 * NEAR_STEP_PX] ?? NaN)) ** 2;
      far += (here - (rgb[at + 3 * FAR_STEP_PX] ?? NaN)) ** 2;
    }
  }
  return far === 0 ? NaN : near / far;
}
