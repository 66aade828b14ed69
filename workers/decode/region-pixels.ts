import { CutBuffer } from './picture-cut.ts';

/** Memory for a region of a frame at the size that a network takes, used again and again. */
export class RegionPixels {
  /** Red, green, blue of each pixel in turn, row by row. */
  readonly rgb: Float32Array;
  readonly cut = new CutBuffer();

  /** `white` is the value of full brightness: networks ask for 1 or 255. */
  constructor(
    readonly width: number,
    readonly height: number,
    readonly white: number,
  ) {
    this.rgb = new Float32Array(3 * width * height);
  }
}
