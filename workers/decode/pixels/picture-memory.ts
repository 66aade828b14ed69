import { RegionPixels } from './region-pixels.ts';

/** Memory for whole pictures that somebody looks at: used again as long as they are of one size. For one look at a time. */
export class PictureMemory {
  #pixels: RegionPixels | null = null;

  constructor(private readonly sampling: RegionPixels['sampling'] = 'bilinear') {}

  ofSize(width: number, height: number): RegionPixels {
    if (this.#pixels?.width !== width || this.#pixels.height !== height)
      this.#pixels = new RegionPixels(width, height, 255, this.sampling);
    return this.#pixels;
  }
}
