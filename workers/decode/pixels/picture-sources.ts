import type { VideoSample } from 'mediabunny';
import { bytesOfCanvas, bytesOfFrame } from './frame-bytes.ts';
import type { PictureCut } from './picture-cut.ts';
import type { Rectangle } from './region-transform.ts';
import type { StoredPicture } from './shown-picture.ts';

/** Colour is stored for blocks of two by two pixels: a cut must not part them. */
const CHROMA_BLOCK_PX = 2;
/** Neighbours that the smoothing of the cut's edge looks at. */
const MARGIN_PX = 4;

/**
 * Where a picture's bytes must go through a canvas: one for all of them, made when first needed. It may be the
 * worker's because it is drawn on and read in one turn: nobody else can come between.
 */
let canvas: OffscreenCanvas | null = null;

/** A picture from WebCodecs. Only the part that is wanted is cut out and converted. */
export function samplePicture(sample: VideoSample): StoredPicture {
  const { visibleRect: visible, squarePixelWidth, squarePixelHeight } = sample;
  return {
    ...framePart(() => sample.toVideoFrame(), visible, {
      x: squarePixelWidth / visible.width,
      y: squarePixelHeight / visible.height,
    }),
    placement: {
      rotationDeg: sample.rotation,
      mirrored: sample.flip,
      storedWidthPx: squarePixelWidth,
      storedHeightPx: squarePixelHeight,
    },
    close: () => sample.close(),
  };
}

/** A picture from the page's <video>: already upright and in square pixels. */
export function seekedPicture(picture: ImageBitmap | VideoFrame): StoredPicture {
  if (picture instanceof ImageBitmap) return bitmapPicture(picture);
  const { visibleRect } = picture;
  if (visibleRect === null) throw new Error('a closed frame');
  const { x: left, y: top, width, height } = visibleRect;
  return {
    ...framePart(() => picture.clone(), { left, top, width, height }, { x: 1, y: 1 }),
    placement: { rotationDeg: 0, mirrored: false, storedWidthPx: width, storedHeightPx: height },
    close: () => picture.close(),
  };
}

interface Visible {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a part of a decoder's picture is had. `open` lends the picture; what it gives is closed here. */
function framePart(
  open: () => VideoFrame,
  visible: Visible,
  squarePx: { readonly x: number; readonly y: number },
): Pick<StoredPicture, 'squarePx' | 'cut'> {
  const cutFor = (wanted: Rectangle) =>
    evenCut(wanted, squarePx.x, squarePx.y, visible.width, visible.height);
  return {
    squarePx,
    async cut(wanted, buffer) {
      const rectangle = cutFor(wanted);
      const frame = open();
      try {
        const origin = { x: visible.left, y: visible.top };
        return (
          (await bytesOfFrame(frame, rectangle, origin, buffer)) ??
          throughCanvas(rectangle, cutFrame(frame, visible, rectangle))
        );
      } finally {
        frame.close();
      }
    },
  };
}

function cutFrame(
  frame: VideoFrame,
  visible: { readonly left: number; readonly top: number },
  { x, y, width, height }: Rectangle,
): VideoFrame {
  return new VideoFrame(frame, {
    visibleRect: { x: visible.left + x, y: visible.top + y, width, height },
    displayWidth: width,
    displayHeight: height,
  });
}

function throughCanvas(rectangle: Rectangle, cut: VideoFrame): PictureCut {
  canvas ??= new OffscreenCanvas(1, 1);
  try {
    return bytesOfCanvas(rectangle, canvas, (context) => {
      context.drawImage(cut, 0, 0, rectangle.width, rectangle.height);
    });
  } finally {
    cut.close();
  }
}

/** A picture in colours already, upright and in square pixels. */
export function bitmapPicture(bitmap: ImageBitmap): StoredPicture {
  const { width, height } = bitmap;
  return {
    placement: { rotationDeg: 0, mirrored: false, storedWidthPx: width, storedHeightPx: height },
    squarePx: { x: 1, y: 1 },
    cut(wanted) {
      canvas ??= new OffscreenCanvas(1, 1);
      const rectangle = evenCut(wanted, 1, 1, width, height);
      const cut = bytesOfCanvas(rectangle, canvas, (context) => {
        context.drawImage(bitmap, -rectangle.x, -rectangle.y);
      });
      return Promise.resolve(cut);
    },
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
