import { CutBuffer } from './picture-cut.ts';

/** Memory for a region of a frame at the size that a network takes, used again and again. */
export class RegionPixels {
  /** Red, green, blue of each pixel in turn, row by row. */
  readonly rgb: Float32Array;
  readonly cut = new CutBuffer();

  /**
   * `white` is the value of full brightness: networks ask for 1 or 255. `sampling`: what a region that is made smaller is
   * read by; both are the same where it is not.
   */
  constructor(
    readonly width: number,
    readonly height: number,
    readonly white: number,
    readonly sampling: 'bilinear' | 'area' = 'bilinear',
  ) {
    this.rgb = new Float32Array(3 * width * height);
  }
}

/**
 * The same as a canvas takes it. No canvas draws a decoder's picture for this: the browser would keep the whole of it,
 * in colours, until it collects garbage, 8 MB for each picture of a 1080p video.
 */
export function imageDataOf({ rgb, width, height, white }: RegionPixels): ImageData {
  const image = new ImageData(width, height);
  const { data } = image;
  const scale = 255 / white;
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    data[to] = scale * (rgb[from] ?? 0);
    data[to + 1] = scale * (rgb[from + 1] ?? 0);
    data[to + 2] = scale * (rgb[from + 2] ?? 0);
    data[to + 3] = 255;
  }
  return image;
}
