import type { SeekedFrames } from '#contract/analysis-api.ts';
import type { ClipFrame } from './clip-frame.ts';
import type { OpenClip } from './open-clip.ts';
import { seekedPicture, samplePicture } from './pixels/picture-sources.ts';
import { decodedSamples } from './samples.ts';
import { clipFrame } from './pixels/shown-picture.ts';

export interface DecodeOptions {
  /** Positions in `facts.fileTimesS`, ascending; all where left out. */
  readonly indices?: readonly number[];
  /** The page's half of the seeking path; not used with WebCodecs. */
  readonly seekedFrames?: SeekedFrames | null;
}

/** A <video> that shows nothing this often in a row has given up on the file. */
const FRUITLESS_SEEKS = 5;

/**
 * The clip's displayed pictures in display order, each exactly once, or those of them that are asked for. The
 * consumer closes each frame before it asks for the next. A position that does not come was unreadable (a file
 * cut short, a damaged stretch): the sequence goes on behind it. Never throws for what is in the file.
 */
export function decodedFrames(
  open: OpenClip,
  options: DecodeOptions = {},
): AsyncGenerator<ClipFrame, void, undefined> {
  const indices = options.indices ?? Array.from(open.facts.fileTimesS.keys());
  if (open.facts.path === 'webcodecs') return framesByDecoding(open, indices);
  const seekedFrames = options.seekedFrames ?? null;
  if (seekedFrames === null) throw new Error('the seeking path needs the page: seekedFrames');
  return framesBySeeking(open, indices, seekedFrames);
}

async function* framesByDecoding(
  open: OpenClip,
  indices: readonly number[],
): AsyncGenerator<ClipFrame, void, undefined> {
  for await (const { index, sample } of decodedSamples(open, indices)) {
    yield clipFrame(index, open.facts.fileTimesS[index] ?? NaN, open.facts, samplePicture(sample));
  }
}

/** The page seeks the next picture while the consumer works on this one. */
async function* framesBySeeking(
  open: OpenClip,
  indices: readonly number[],
  seekedFrames: SeekedFrames,
): AsyncGenerator<ClipFrame, void, undefined> {
  const seek = (index: number | undefined) =>
    index === undefined ? null : seekedFrames.frameAt(...intervalOf(open, index));
  let ahead = seek(indices[0]);
  let fruitless = 0;
  try {
    for (const [position, index] of indices.entries()) {
      const bitmap = await ahead;
      ahead = seek(indices[position + 1]);
      if (bitmap === null) {
        if (++fruitless >= FRUITLESS_SEEKS) return;
        continue;
      }
      fruitless = 0;
      yield clipFrame(
        index,
        open.facts.fileTimesS[index] ?? NaN,
        open.facts,
        seekedPicture(bitmap),
      );
    }
  } finally {
    (await ahead)?.close();
  }
}

/** When a picture appears and how long it stays, in file seconds. */
function intervalOf(open: OpenClip, index: number): [number, number] {
  const { fileTimesS, durationS } = open.facts;
  const startS = fileTimesS[index] ?? NaN;
  const endS = fileTimesS[index + 1] ?? (fileTimesS[0] ?? NaN) + durationS;
  return [startS, endS - startS];
}
