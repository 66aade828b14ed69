import type { ClipFrame } from '../clip-frame.ts';
import type { CutBuffer, PictureCut } from './picture-cut.ts';
import { storedPart, type Placement, type Rectangle } from './region-transform.ts';
import { imageDataOf } from './region-pixels.ts';
import { sampleRegion } from './sample-region.ts';

/** A decoded picture as it is stored: what draws it and how it lies. */
export interface StoredPicture {
  readonly placement: Placement;
  /** Size of a stored pixel in square pixels: not 1 where the pixels are oblong. */
  readonly squarePx: { readonly x: number; readonly y: number };
  /** The bytes of at least the rectangle (stored square pixels). They stay good until `buffer` is used again. */
  cut(wanted: Rectangle, buffer: CutBuffer): Promise<PictureCut>;
  close(): void;
}

/** The clip's frame made of a decoded picture. `sizePx` is the clip's; a picture of another size is fitted into it. */
export function clipFrame(
  index: number,
  fileTimeS: number,
  sizePx: { readonly widthPx: number; readonly heightPx: number },
  picture: StoredPicture,
): ClipFrame {
  return {
    index,
    fileTimeS,
    widthPx: sizePx.widthPx,
    heightPx: sizePx.heightPx,
    async readRegion(region, into) {
      const shown = inOwnScale(picture.placement, sizePx, region);
      const wanted = storedPart(picture.placement, shown);
      if (!(wanted.width > 0 && wanted.height > 0)) {
        into.rgb.fill(0);
        return;
      }
      const cut = await picture.cut(wanted, into.cut);
      sampleRegion(cut, picture.placement, picture.squarePx, shown, into);
    },
    async toBitmap(maxWidthPx, memory) {
      const scale = Math.min(1, maxWidthPx / sizePx.widthPx);
      const width = Math.max(1, Math.round(sizePx.widthPx * scale));
      const height = Math.max(1, Math.round(sizePx.heightPx * scale));
      const small = memory.ofSize(width, height);
      await this.readRegion({ x: 0, y: 0, width: sizePx.widthPx, height: sizePx.heightPx }, small);
      return createImageBitmap(imageDataOf(small));
    },
    close: () => picture.close(),
  };
}

/** Sides that agree as well as this differ by the rounding to whole pixels. */
const ROUNDING = 0.02;

/**
 * The clip's region in the scale of a picture: a camera may change its resolution while it films. A picture of another
 * shape, of a phone that was turned, lies in the middle with black beside it: nothing is ever squeezed.
 */
export function inOwnScale(
  placement: Placement,
  sizePx: { readonly widthPx: number; readonly heightPx: number },
  region: Rectangle,
): Rectangle {
  const sideways = placement.rotationDeg % 180 !== 0;
  const ownWidthPx = sideways ? placement.storedHeightPx : placement.storedWidthPx;
  const ownHeightPx = sideways ? placement.storedWidthPx : placement.storedHeightPx;
  const perX = ownWidthPx / sizePx.widthPx;
  const perY = ownHeightPx / sizePx.heightPx;
  const fits = Math.abs(perX / perY - 1) < ROUNDING;
  const scaleX = fits ? perX : Math.max(perX, perY);
  const scaleY = fits ? perY : scaleX;
  return {
    x: region.x * scaleX - (sizePx.widthPx * scaleX - ownWidthPx) / 2,
    y: region.y * scaleY - (sizePx.heightPx * scaleY - ownHeightPx) / 2,
    width: region.width * scaleX,
    height: region.height * scaleY,
  };
}
