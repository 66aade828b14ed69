import { proxy, wrap } from 'comlink';
import { openSeekedFrames } from '../../../../src/app/analysis/seeked-frames.ts';
import type { DecodeOrder, DecodeReport, SpeedReport } from './decode-report.ts';
import type { DecodeWorker } from './decode.worker.ts';

/** What the tests call in the page. Clips arrive as base64: page.evaluate carries text. */
export interface DecodeHarness {
  decode(base64: string, order: DecodeOrder): Promise<DecodeReport>;
  pixels(
    base64: string,
    index: number,
    square: {
      readonly x: number;
      readonly y: number;
      readonly side: number;
      readonly output: number;
    },
    maxWidthPx: number,
  ): Promise<{ region: number[]; bitmap: { width: number; height: number } }>;
  speed(base64: string): Promise<SpeedReport>;
}

declare global {
  interface Window {
    decodeHarness: DecodeHarness;
  }
}

const worker = wrap<DecodeWorker>(
  new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' }),
);

function clipFrom(base64: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
}

window.decodeHarness = {
  async decode(base64, order) {
    const clip = clipFrom(base64);
    const seeked = order.decodePath === 'seeking' ? openSeekedFrames(clip) : null;
    const report = await worker.decode(clip, order, seeked === null ? null : proxy(seeked));
    seeked?.close();
    return report;
  },
  async pixels(base64, index, square, maxWidthPx) {
    const { region, bitmap } = await worker.pixels(clipFrom(base64), index, square, maxWidthPx);
    return { region: Array.from(region), bitmap };
  },
  speed: (base64) => worker.speed(clipFrom(base64)),
};
