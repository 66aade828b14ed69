/** Six numbers of an affine map, as a canvas takes them: x' = a x + c y + e, y' = b x + d y + f. */
export type Affine = readonly [number, number, number, number, number, number];

/** A rectangle with its top left corner at (x, y). */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a stored picture lies before it is shown: turned clockwise first, mirrored left to right after. */
export interface Placement {
  readonly rotationDeg: 0 | 90 | 180 | 270;
  readonly mirrored: boolean;
  /** Size of the stored picture in square pixels, before it is turned. */
  readonly storedWidthPx: number;
  readonly storedHeightPx: number;
}

/** From a point of the stored picture to the same point as shown, both in pixels, x right and y down. */
export function storedToShown(placement: Placement): Affine {
  const { storedWidthPx: w, storedHeightPx: h } = placement;
  const turned: Record<Placement['rotationDeg'], Affine> = {
    0: [1, 0, 0, 1, 0, 0],
    90: [0, 1, -1, 0, h, 0],
    180: [-1, 0, 0, -1, w, h],
    270: [0, -1, 1, 0, 0, w],
  };
  const [a, b, c, d, e, f] = turned[placement.rotationDeg];
  if (!placement.mirrored) return [a, b, c, d, e, f];
  const shownWidthPx = placement.rotationDeg % 180 === 0 ? w : h;
  return [-a, b, -c, d, shownWidthPx - e, f];
}

/** The way back: from a shown point to the stored one. */
export function shownToStored(placement: Placement): Affine {
  const [a, b, c, d, e, f] = storedToShown(placement);
  // The linear part only turns and mirrors: its inverse is its transpose.
  return [a, c, b, d, -(a * e + b * f), -(c * e + d * f)];
}

/** The part of the stored picture behind a rectangle of the shown one; whatever lies outside is cut off. */
export function storedPart(placement: Placement, shown: Rectangle): Rectangle {
  const [a, b, c, d, e, f] = shownToStored(placement);
  const back = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f];
  const [x0 = 0, y0 = 0] = back(shown.x, shown.y);
  const [x1 = 0, y1 = 0] = back(shown.x + shown.width, shown.y + shown.height);
  const left = clamp(Math.min(x0, x1), placement.storedWidthPx);
  const right = clamp(Math.max(x0, x1), placement.storedWidthPx);
  const top = clamp(Math.min(y0, y1), placement.storedHeightPx);
  const bottom = clamp(Math.max(y0, y1), placement.storedHeightPx);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}
