import type { DrawFrames, FrameDrawing, VideoOutRequest } from '#contract/video-out.ts';
import { coverFace, SMALL_PX, type Small } from '#core/drawing/cover.ts';
import { paint } from '#core/drawing/paint.ts';
import { openClip } from '../decode/open-clip.ts';
import { decodedSamples, type DecodedSample } from '../decode/samples.ts';

/** A frame that the canvas shows now. */
export interface DrawnFrame {
  /** Among the frames that were asked for. */
  readonly position: number;
  readonly startS: number;
  readonly durationS: number;
}

/** Drawings asked for at a time: a call to the page for each frame would wait for the page each time. */
const BATCH = 24;
const GROUND = '#0b1110';

type Context = OffscreenCanvasRenderingContext2D;

/** Draws one frame after the other onto the canvas. A frame that cannot be read is left out: the one before it stays. */
export async function* drawnFrames(
  context: Context,
  request: VideoOutRequest,
  draw: DrawFrames,
): AsyncGenerator<DrawnFrame, void, undefined> {
  const drawings = drawingsInBatches(request.frames, draw);
  const small = smallCanvas();
  for await (const { index, sample } of picturesOf(request)) {
    const position = request.frames.indexOf(index);
    try {
      drawOne(context, request, sample, await drawings(position), small);
    } finally {
      sample?.close();
    }
    const startS = request.timesS[position] ?? 0;
    const durationS = (request.timesS[position + 1] ?? startS) - startS;
    yield { position, startS, durationS };
  }
}

type Picture = Pick<DecodedSample, 'index'> & { readonly sample: DecodedSample['sample'] | null };

/** The pictures of the clip; none of them is decoded where the drawing stands alone. */
async function* picturesOf({
  clip,
  name,
  frames,
  picture,
}: VideoOutRequest): AsyncGenerator<Picture> {
  if (picture === 'hidden') {
    for (const index of frames) yield { index, sample: null };
    return;
  }
  const opened = await openClip(clip, name, 'auto');
  if (!opened.ok) return;
  try {
    if (opened.value.facts.path === 'webcodecs') yield* decodedSamples(opened.value, frames);
  } finally {
    opened.value.close();
  }
}

function drawOne(
  context: Context,
  { widthPx, heightPx, belowPx, picture }: VideoOutRequest,
  sample: Picture['sample'],
  { shapes, head }: FrameDrawing,
  small: Small | null,
): void {
  context.fillStyle = GROUND;
  context.fillRect(0, 0, widthPx, heightPx + belowPx);
  if (sample !== null) {
    // A clip may change its shape on the way: nothing is squeezed.
    context.save();
    context.beginPath();
    context.rect(0, 0, widthPx, heightPx);
    context.clip();
    const { displayWidth, displayHeight } = sample;
    const scale = Math.min(widthPx / displayWidth, heightPx / displayHeight);
    const fits = Math.abs(displayWidth / displayHeight / (widthPx / heightPx) - 1) < 0.02;
    const width = fits ? widthPx : displayWidth * scale;
    const height = fits ? heightPx : displayHeight * scale;
    sample.draw(context, (widthPx - width) / 2, (heightPx - height) / 2, width, height);
    context.restore();
  }
  if (picture === 'face-blurred' && small !== null)
    coverFace(context, small, { image: context.canvas, perPx: 1, widthPx, heightPx }, head);
  paint(context, shapes);
}

/** The drawing of a position, fetched with those that follow. */
function drawingsInBatches(frames: readonly number[], draw: DrawFrames) {
  let from = 0;
  let batch: readonly FrameDrawing[] = [];
  return async (position: number): Promise<FrameDrawing> => {
    if (position < from || position >= from + batch.length) {
      from = position;
      batch = await draw(frames.slice(position, position + BATCH));
    }
    return batch[position - from] ?? { shapes: [], head: null };
  };
}

function smallCanvas(): Small | null {
  const canvas = new OffscreenCanvas(SMALL_PX, SMALL_PX);
  const surface = canvas.getContext('2d');
  return surface === null ? null : { canvas, surface };
}
