import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { DrawnFrame } from './drawn-frames.ts';
import type { Sink } from './sink.ts';

const COLOURS = 256;

/** Writes an animated GIF that goes round and round. Its clock has hundredths of a second; what is cut off is carried over. */
export function gifSink(context: OffscreenCanvasRenderingContext2D): Sink {
  const encoder = GIFEncoder();
  const { width, height } = context.canvas;
  return {
    add(frame) {
      const { data } = context.getImageData(0, 0, width, height);
      const palette = quantize(data, COLOURS, { format: 'rgb565' });
      const pixels = applyPalette(data, palette, 'rgb565');
      encoder.writeFrame(pixels, width, height, { palette, delay: 10 * hundredths(frame) });
      return Promise.resolve();
    },
    end() {
      encoder.finish();
      const file = new Blob([encoder.bytes()], { type: 'image/gif' });
      return Promise.resolve({ file, extension: 'gif' });
    },
  };
}

/** How long a frame stays, so that the sum of all is right to a hundredth. */
export function hundredths({
  startS,
  durationS,
}: Pick<DrawnFrame, 'startS' | 'durationS'>): number {
  return Math.round((startS + durationS) * 100) - Math.round(startS * 100);
}
