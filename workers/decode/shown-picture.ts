import type { ClipFrame } from './clip-frame.ts';
import type { CutBuffer, PictureCut } from './picture-cut.ts';
import {
  storedPart,
  storedToShown,
  zoomedTo,
  type Placement,
  type Rectangle,
} from './region-transform.ts';
import { sampleRegion } from './sample-region.ts';

/** A decoded picture as it is stored: what draws it and how it lies. */
export interface StoredPicture {
  readonly placement: Placement;
  /** Size of a stored pixel in square pixels: not 1 where the pixels are oblong. */
  readonly squarePx: { readonly x: number; readonly y: number };
  /** The bytes of at least the rectangle (stored square pixels). They stay good until `buffer` is used again. */
  cut(wanted: Rectangle, buffer: CutBuffer): Promise<PictureCut>;
  /**
   * A source that holds at least the rectangle (stored square pixels), and the rectangle that it holds, so that
   * only this part of a large picture need be converted to colours. `release` is called after drawing.
   */
  part(wanted: Rectangle): {
    readonly source: CanvasImageSource;
    readonly holds: Rectangle;
    readonly release: () => void;
  };
  close(): void;
}

/** The clip's frame made of a decoded picture. `sizePx` is the clip's; a picture of another size is scaled to it. */
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
    async toBitmap(maxWidthPx) {
      const scale = Math.min(1, maxWidthPx / sizePx.widthPx);
      const width = Math.max(1, Math.round(sizePx.widthPx * scale));
      const height = Math.max(1, Math.round(sizePx.heightPx * scale));
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d', { alpha: false });
      if (context === null) throw new Error('no 2d canvas in this worker');
      const whole = { x: 0, y: 0, width: sizePx.widthPx, height: sizePx.heightPx };
      draw(picture, sizePx, whole, context, width, height);
      return Promise.resolve(canvas.transferToImageBitmap());
    },
    close: () => picture.close(),
  };
}

/** A camera may change its resolution while it films; the clip's size is that of its first picture. */
function inOwnScale(
  placement: Placement,
  sizePx: { readonly widthPx: number; readonly heightPx: number },
  region: Rectangle,
): Rectangle {
  const sideways = placement.rotationDeg % 180 !== 0;
  const perX = (sideways ? placement.storedHeightPx : placement.storedWidthPx) / sizePx.widthPx;
  const perY = (sideways ? placement.storedWidthPx : placement.storedHeightPx) / sizePx.heightPx;
  return {
    x: region.x * perX,
    y: region.y * perY,
    width: region.width * perX,
    height: region.height * perY,
  };
}

/** Draws a region of the shown picture over the top left `widthPx` by `heightPx` of the context. */
function draw(
  picture: StoredPicture,
  sizePx: { readonly widthPx: number; readonly heightPx: number },
  region: Rectangle,
  context: OffscreenCanvasRenderingContext2D,
  widthPx: number,
  heightPx: number,
): void {
  const { placement } = picture;
  const own = inOwnScale(placement, sizePx, region);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(0, 0, widthPx, heightPx);
  context.clip();
  context.fillStyle = '#000';
  context.fillRect(0, 0, widthPx, heightPx);
  const wanted = storedPart(placement, own);
  if (wanted.width > 0 && wanted.height > 0) {
    const map = storedToShown(placement);
    context.setTransform(
      ...zoomedTo(map, own.x, own.y, widthPx / own.width, heightPx / own.height),
    );
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'high';
    const { source, holds, release } = picture.part(wanted);
    context.drawImage(source, holds.x, holds.y, holds.width, holds.height);
    release();
  }
  context.restore();
}
