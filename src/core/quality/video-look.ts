import type { SmallPicture } from '../people/small-picture.ts';
import type { SampledFrame } from '../people/people-tracks.ts';
import { mean, quantile } from '../statistics.ts';
import { backgroundShift, type GreyPicture } from './background-shift.ts';

/** How the pictures of a video look, apart from the walker. Null where it was not measured. */
export interface VideoLook {
  /**
   * How fast the background moves in the picture, as a share of its width a second: more than this a quarter of the
   * time.
   */
  readonly cameraShiftPerS: number | null;
  /** Mean brightness, 0 to 255. */
  readonly meanLuma: number | null;
}

/** The background is compared at this share of a small picture's size: sharp enough for a tenth of a percent. */
const REDUCTION = 2;
const SHIFT_QUANTILE = 0.75;
/** Half the width of a walking body with its arms, and how far it reaches above and below, in body heights. */
const BODY_BOX = { aside: 0.4, above: 1.15, below: 0.12 } as const;

/** Made of a picture in colours (0 to 255, red, green, blue of each pixel in turn), half as large, by Rec. 601. */
export function greyOf(rgb: ArrayLike<number>, widthPx: number, heightPx: number): SmallPicture {
  const [width, height] = [widthPx / 2, heightPx / 2];
  const luma = new Uint8Array(width * height);
  const at = (x: number, y: number) => {
    const i = 3 * (y * widthPx + x);
    return 0.299 * (rgb[i] ?? 0) + 0.587 * (rgb[i + 1] ?? 0) + 0.114 * (rgb[i + 2] ?? 0);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sum =
        at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1);
      luma[y * width + x] = Math.round(sum / 4);
    }
  }
  return { widthPx: width, heightPx: height, luma };
}

/** Judges the frames that come with a picture. `video` is the size of the video's own pictures. */
export function videoLook(
  frames: readonly SampledFrame[],
  video: { readonly widthPx: number; readonly heightPx: number },
): VideoLook {
  const seen = frames.flatMap((frame) =>
    frame.picture === undefined ? [] : [{ ...frame, picture: frame.picture }],
  );
  const backgrounds = seen.map((frame) => backgroundOf(frame, video));
  const shifts = seen.slice(1).map((frame, i) => {
    const [before, after] = [backgrounds[i], backgrounds[i + 1]];
    // Before the walker comes the camera may still be put in its place.
    const peopled = frame.people.length > 0 && (seen[i]?.people.length ?? 0) > 0;
    if (!peopled || before === undefined || after === undefined) return NaN;
    return backgroundShift(before, after) / (frame.timeS - (seen[i]?.timeS ?? NaN));
  });
  return {
    cameraShiftPerS: finiteOrNull(quantile(shifts, SHIFT_QUANTILE)),
    meanLuma: finiteOrNull(mean(backgrounds.map(({ luma }) => mean(luma)))),
  };
}

/** The video's part of the small picture, reduced, with everyone in it left out. */
function backgroundOf(
  { people, picture }: SampledFrame & { readonly picture: SmallPicture },
  video: { readonly widthPx: number; readonly heightPx: number },
): GreyPicture {
  const perPx =
    Math.max(picture.widthPx, picture.heightPx) /
    REDUCTION /
    Math.max(video.widthPx, video.heightPx);
  const width = Math.floor(video.widthPx * perPx);
  const height = Math.floor(video.heightPx * perPx);
  const luma = new Float32Array(width * height);
  const known = new Uint8Array(width * height).fill(1);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) luma[y * width + x] = meanOfBlock(picture, x, y);
  }
  for (const { hipXPx, soleYPx, bodyHeightPx } of people) {
    const left = Math.floor((hipXPx - BODY_BOX.aside * bodyHeightPx) * perPx);
    const right = Math.ceil((hipXPx + BODY_BOX.aside * bodyHeightPx) * perPx);
    const top = Math.floor((soleYPx - BODY_BOX.above * bodyHeightPx) * perPx);
    const bottom = Math.ceil((soleYPx + BODY_BOX.below * bodyHeightPx) * perPx);
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      if (right > 0)
        known.fill(0, y * width + Math.max(0, left), y * width + Math.min(width, right));
    }
  }
  return { width, height, luma, known };
}

function meanOfBlock({ widthPx, luma }: SmallPicture, x: number, y: number): number {
  let sum = 0;
  for (let dy = 0; dy < REDUCTION; dy++) {
    for (let dx = 0; dx < REDUCTION; dx++) {
      sum += luma[(REDUCTION * y + dy) * widthPx + REDUCTION * x + dx] ?? 0;
    }
  }
  return sum / REDUCTION ** 2;
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
