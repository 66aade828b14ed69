/** Clockwise turns of a picture; nothing else is done to it. */
export type TurnDeg = 90 | 180 | 270;

/** A picture of three values a pixel, row by row. */
export interface RgbPicture {
  readonly rgb: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** The picture turned clockwise; memory of its own. */
export function turnedPicture({ rgb, width, height }: RgbPicture, turnDeg: TurnDeg): RgbPicture {
  const half = turnDeg === 180;
  const turned = half ? { width, height } : { width: height, height: width };
  const out = new Float32Array(rgb.length);
  for (let y = 0; y < turned.height; y++) {
    for (let x = 0; x < turned.width; x++) {
      const [fromX, fromY] = half
        ? [width - 1 - x, height - 1 - y]
        : turnDeg === 90
          ? [y, height - 1 - x]
          : [width - 1 - y, x];
      const from = 3 * (fromY * width + fromX);
      out.set(rgb.subarray(from, from + 3), 3 * (y * turned.width + x));
    }
  }
  return { rgb: out, ...turned };
}
