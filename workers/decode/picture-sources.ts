import type { VideoSample } from 'mediabunny';
import type { Rectangle } from './region-transform.ts';
import type { StoredPicture } from './shown-picture.ts';

/** Colour is stored for blocks of two by two pixels: a cut must not part them. */
const CHROMA_BLOCK_PX = 2;
/** Neighbours that the smoothing of the cut's edge looks at. */
const MARGIN_PX = 4;

/** A picture from WebCodecs. Only the part that is wanted is cut out and converted. */
export function samplePicture(sample: VideoSample): StoredPicture {
  const { visibleRect, squarePixelWidth, squarePixelHeight } = sample;
  // Stored pixels to square pixels: not 1 where the pixels are oblong.
  const squareX = squarePixelWidth / visibleRect.width;
  const squareY = squarePixelHeight / visibleRect.height;
  return {
    placement: {
      rotationDeg: sample.rotation,
      mirrored: sample.flip,
      storedWidthPx: squarePixelWidth,
      storedHeightPx: squarePixelHeight,
    },
    part(wanted) {
      const cut = evenCut(wanted, squareX, squareY, visibleRect.width, visibleRect.height);
      const whole = sample.toCanvasImageSource();
      if (!(whole instanceof VideoFrame)) throw new Error('a decoded sample without its frame');
      const source = new VideoFrame(whole, {
        visibleRect: {
          x: visibleRect.left + cut.x,
          y: visibleRect.top + cut.y,
          width: cut.width,
          height: cut.height,
        },
        displayWidth: cut.width,
        displayHeight: cut.height,
      });
      return {
        source,
        holds: {
          x: cut.x * squareX,
          y: cut.y * squareY,
          width: cut.width * squareX,
          height: cut.height * squareY,
        },
        release: () => source.close(),
      };
    },
    close: () => sample.close(),
  };
}

/** A picture from the page's <video>: already upright and in square pixels. */
export function bitmapPicture(bitmap: ImageBitmap): StoredPicture {
  const { width, height } = bitmap;
  return {
    placement: { rotationDeg: 0, mirrored: false, storedWidthPx: width, storedHeightPx: height },
    part: () => ({
      source: bitmap,
      holds: { x: 0, y: 0, width, height },
      release: () => undefined,
    }),
    close: () => bitmap.close(),
  };
}

/** Whole stored pixels round the part that is wanted, on the colour grid, inside the picture. */
function evenCut(
  wanted: Rectangle,
  squareX: number,
  squareY: number,
  widthPx: number,
  heightPx: number,
): Rectangle {
  const [x, right] = evenSpan(wanted.x / squareX, (wanted.x + wanted.width) / squareX, widthPx);
  const [y, bottom] = evenSpan(wanted.y / squareY, (wanted.y + wanted.height) / squareY, heightPx);
  return { x, y, width: right - x, height: bottom - y };
}

function evenSpan(from: number, to: number, limitPx: number): [number, number] {
  const start = Math.floor((from - MARGIN_PX) / CHROMA_BLOCK_PX) * CHROMA_BLOCK_PX;
  const end = Math.ceil((to + MARGIN_PX) / CHROMA_BLOCK_PX) * CHROMA_BLOCK_PX;
  return [Math.max(0, start), Math.min(limitPx, end)];
}
