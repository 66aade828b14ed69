import type { ClipFrame } from '../decode/clip-frame.ts';

/** One canvas, used again and again, through which a square of a frame becomes pixels for a network. */
export class SquareCanvas {
  readonly #sidePx: number;
  readonly #context: OffscreenCanvasRenderingContext2D;

  constructor(sidePx: number) {
    this.#sidePx = sidePx;
    // Read back for every frame: without the hint each read waits for a graphics process.
    const context = new OffscreenCanvas(sidePx, sidePx).getContext('2d', {
      willReadFrequently: true,
      alpha: false,
    });
    if (context === null) throw new Error('no 2d canvas in this worker');
    this.#context = context;
  }

  /** Pixels of the square with its top left corner at (x, y); black outside the picture. */
  read(frame: ClipFrame, xPx: number, yPx: number, sidePx: number): ImageData {
    frame.drawRegion(this.#context, xPx, yPx, sidePx, this.#sidePx);
    return this.#context.getImageData(0, 0, this.#sidePx, this.#sidePx);
  }
}
