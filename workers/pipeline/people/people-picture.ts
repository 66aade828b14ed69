import { greyOf } from '#core/quality/video-look.ts';
import type { SmallPicture } from '#core/people/small-picture.ts';
import { RegionPixels } from '../../decode/pixels/region-pixels.ts';
import type { ClipFrame } from '../../decode/clip-frame.ts';
import type { Rectangle } from '../../decode/pixels/region-transform.ts';
import { turnedPicture, type RgbPicture, type TurnDeg } from './turned-picture.ts';
import {
  PEOPLE_INPUT_PX,
  type PeopleNetwork,
  type SeenPerson,
} from '../../people/people-source.ts';

/** Sides of the network's input are multiples of this. */
const GRID_PX = 32;
/** Every pixel shown is the mean of a block of this many sampled ones each way: shrinking must not skip pixels. */
const SAMPLES = 2;

/** A person seen, in pixels of the whole picture. */
export interface PersonInPicture {
  readonly score: number;
  readonly points: SeenPerson['points'];
}

/** Shows parts of frames to the people network, in memory that is used again. */
export class PeoplePicture {
  readonly #network: PeopleNetwork;
  #fine: RegionPixels | null = null;
  #coarse = new Float32Array(0);

  constructor(network: PeopleNetwork) {
    this.#network = network;
  }

  /**
   * People in a part of the frame: its longer side becomes the network's, whatever its shape. In a part that is turned
   * first, their points are where they are after the turn.
   */
  async find(
    frame: ClipFrame,
    window: Rectangle,
    turnDeg: TurnDeg | null = null,
  ): Promise<PersonInPicture[]> {
    const perPx = PEOPLE_INPUT_PX / Math.max(window.width, window.height);
    const width = onGrid(window.width * perPx);
    const height = onGrid(window.height * perPx);
    const fine = this.#memory(SAMPLES * width, SAMPLES * height);
    const region = { x: window.x, y: window.y, width: width / perPx, height: height / perPx };
    await frame.readRegion(region, fine);
    this.#halve(fine, width, height);
    if (turnDeg !== null) return this.#findTurned({ rgb: this.#coarse, width, height }, turnDeg);
    const seen = await this.#network.find(this.#coarse, width, height);
    return seen.map(({ score, points }) => ({
      score,
      points: points.map((point) => ({
        x: region.x + point.x * region.width,
        y: region.y + point.y * region.height,
        score: point.score,
      })),
    }));
  }

  async #findTurned(shown: RgbPicture, turnDeg: TurnDeg): Promise<PersonInPicture[]> {
    const { rgb, width, height } = turnedPicture(shown, turnDeg);
    const seen = await this.#network.find(rgb, width, height);
    return seen.map(({ score, points }) => ({
      score,
      points: points.map((point) => ({ ...point, x: point.x * width, y: point.y * height })),
    }));
  }

  /** The part that was last shown, half as large and in grey; columns and rows beyond the picture are black. */
  small(): SmallPicture {
    const fine = this.#fine;
    if (fine === null) throw new Error('nothing was shown yet');
    return greyOf(this.#coarse, fine.width / SAMPLES, fine.height / SAMPLES);
  }

  #memory(width: number, height: number): RegionPixels {
    if (this.#fine?.width !== width || this.#fine.height !== height) {
      this.#fine = new RegionPixels(width, height, 255);
      this.#coarse = new Float32Array((3 * width * height) / SAMPLES ** 2);
    }
    return this.#fine;
  }

  #halve({ rgb }: RegionPixels, width: number, height: number): void {
    const row = 3 * SAMPLES * width;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        for (let channel = 0; channel < 3; channel++) {
          const at = SAMPLES * y * row + 3 * SAMPLES * x + channel;
          this.#coarse[3 * (y * width + x) + channel] =
            (rgb[at]! + rgb[at + 3]! + rgb[at + row]! + rgb[at + row + 3]!) / 4;
        }
      }
    }
  }
}

function onGrid(px: number): number {
  return Math.max(GRID_PX, Math.ceil(px / GRID_PX - 1e-6) * GRID_PX);
}
