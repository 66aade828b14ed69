import type { Channel, ColourCode, CutBuffer, PictureCut } from './picture-cut.ts';
import type { Rectangle } from './region-transform.ts';

/** Red and blue shares of brightness in the standards that videos are made to. */
const STANDARDS: Readonly<Record<string, readonly [number, number]>> = {
  bt709: [0.2126, 0.0722],
  bt470bg: [0.299, 0.114],
  smpte170m: [0.299, 0.114],
  'bt2020-ncl': [0.2627, 0.0593],
};
/** A video that names no standard is taken for high definition, as players do. */
const DEFAULT_STANDARD: readonly [number, number] = [0.2126, 0.0722];

/**
 * The bytes of a rectangle (whole pixels of the coded picture, on the colour grid) as the decoder keeps them: no
 * canvas, no conversion of what nobody asked for. Null for a form in which they cannot be read directly.
 */
export async function bytesOfFrame(
  frame: VideoFrame,
  rectangle: Rectangle,
  origin: { readonly x: number; readonly y: number },
  buffer: CutBuffer,
): Promise<PictureCut | null> {
  if (frame.format !== 'I420' && frame.format !== 'NV12') return null;
  const rect = {
    x: origin.x + rectangle.x,
    y: origin.y + rectangle.y,
    width: rectangle.width,
    height: rectangle.height,
  };
  const bytes = buffer.atLeast(frame.allocationSize({ rect }));
  const planes = await frame.copyTo(bytes, { rect });
  const at = (plane: number, step: number, shift = 0): Channel => ({
    offset: (planes[plane]?.offset ?? 0) + shift,
    stride: planes[plane]?.stride ?? 0,
    step,
  });
  return {
    ...rectangle,
    bytes,
    channels:
      frame.format === 'I420' ? [at(0, 1), at(1, 1), at(2, 1)] : [at(0, 1), at(1, 2), at(1, 2, 1)],
    colour: colourOf(frame.colorSpace),
  };
}

function colourOf(space: VideoColorSpace): ColourCode {
  const [redShare, blueShare] = STANDARDS[space.matrix ?? ''] ?? DEFAULT_STANDARD;
  return { kind: 'yuv', redShare, blueShare, fullRange: space.fullRange === true };
}

/** The same by way of a canvas, whatever the source: slower, and always possible. */
export function bytesOfCanvas(
  rectangle: Rectangle,
  canvas: OffscreenCanvas,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): PictureCut {
  if (canvas.width < rectangle.width) canvas.width = rectangle.width;
  if (canvas.height < rectangle.height) canvas.height = rectangle.height;
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (context === null) throw new Error('no 2d canvas in this worker');
  draw(context);
  const { width, height } = rectangle;
  const bytes = context.getImageData(0, 0, width, height).data;
  const at = (offset: number): Channel => ({ offset, stride: 4 * width, step: 4 });
  return { ...rectangle, bytes, channels: [at(0), at(1), at(2)], colour: { kind: 'rgb' } };
}
