import { VideoSampleSink, type VideoSample } from 'mediabunny';
import type { DisplayedFrames } from './displayed-frames.ts';
import type { OpenClip } from './open-clip.ts';

/** A decoded picture and its position in `facts.fileTimesS`. Whoever takes it closes it. */
export interface DecodedSample {
  readonly index: number;
  readonly sample: VideoSample;
}

/** Starting the decoder anew costs about this many pictures that it has decoded ahead. */
const RESTART_COST_FRAMES = 24;
/** Pictures kept at a time while a damaged stretch is read. */
const HELD_FRAMES = 4;
/** The demuxer's decoder holds at most this many, 40 packets and 8 pictures. */
const QUEUE_FRAMES = 48;
/** A picture this far behind the last one wanted is no rounding: none of them is still to come. */
const PAST_END_S = 1e-3;
/** A decoder that fails this often in a row, from one key picture to the next, reads nothing of this file. */
const FRUITLESS_STARTS = 6;

/**
 * The pictures at the positions asked for (ascending), decoded by WebCodecs. A damaged stretch leaves out the
 * pictures up to the next key picture; a file that was cut short just ends.
 */
export async function* decodedSamples(
  open: OpenClip,
  indices: readonly number[],
): AsyncGenerator<DecodedSample, void, undefined> {
  const wanted = new Set(indices);
  let from: number | undefined = indices[0];
  let fruitless = 0;
  while (from !== undefined && fruitless < FRUITLESS_STARTS) {
    let reached = from;
    let ending: Ending = 'failed';
    const run = wantedFrom(open, wanted, indices, from);
    try {
      for (;;) {
        const step = await run.next();
        if (step.done === true) {
          ending = step.value;
          break;
        }
        reached = step.value.index + 1;
        fruitless = 0;
        yield step.value;
      }
    } catch (error) {
      // The file was closed under us, or the decoder gave up on a damaged picture.
      if (isClosed(open)) throw error;
    } finally {
      await run.return('end');
    }
    if (ending === 'end') return;
    if (ending === 'failed') {
      fruitless++;
      reached = yield* salvage(open, wanted, reached);
    }
    from = indices.find((index) => index >= reached);
  }
}

/** Why a run stopped: nothing more to read, a gap worth jumping, or the decoder failed. */
type Ending = 'end' | 'jump' | 'failed';

/** Wanted pictures from `from` on, as long as decoding on is cheaper than starting again further ahead. */
async function* wantedFrom(
  open: OpenClip,
  wanted: ReadonlySet<number>,
  indices: readonly number[],
  from: number,
): AsyncGenerator<DecodedSample, Ending, undefined> {
  for await (const { index, sample } of samplesFrom(open, from)) {
    if (!wanted.has(index)) {
      sample.close();
      continue;
    }
    yield { index, sample };
    const next = indices.find((other) => other > index);
    if (next === undefined) return 'end';
    if (keyAtOrBefore(open, next) - index > RESTART_COST_FRAMES) return 'jump';
  }
  return 'end';
}

/**
 * On an error the decoder's queue is lost, good pictures in it too. Reads them a few at a time, faster than the
 * error comes; returns the position at which to go on.
 */
async function* salvage(
  open: OpenClip,
  wanted: ReadonlySet<number>,
  from: number,
): AsyncGenerator<DecodedSample, number, undefined> {
  let at = from;
  while (at < from + QUEUE_FRAMES) {
    const held = await firstSamples(open, at);
    const last = held.at(-1);
    if (last === undefined) return nextKey(open, at);
    at = last.index + 1;
    try {
      for (let next = held.shift(); next !== undefined; next = held.shift()) {
        if (wanted.has(next.index)) yield next;
        else next.sample.close();
      }
    } finally {
      for (const { sample } of held) sample.close();
    }
  }
  return at;
}

/** The first few pictures from `from` on; fewer where the decoder fails or the file ends. */
async function firstSamples(open: OpenClip, from: number): Promise<DecodedSample[]> {
  const held: DecodedSample[] = [];
  try {
    for await (const decoded of samplesFrom(open, from)) {
      held.push(decoded);
      if (held.length === HELD_FRAMES) break;
    }
  } catch (error) {
    if (isClosed(open)) throw error;
  }
  return held;
}

/** Displayed pictures from position `from` on, each once, ascending. Throws where the decoder does. */
async function* samplesFrom(
  open: OpenClip,
  from: number,
): AsyncGenerator<DecodedSample, void, undefined> {
  const end = open.facts.fileTimesS.length;
  for (let at = from; at < end;) {
    const runEnd = endOfRun(open.displayed, at);
    yield* samplesOfRun(open, at, runEnd);
    at = runEnd;
  }
}

/** How far the pictures are stored one after the other in one list; edits may show a part of them again. */
export function endOfRun(
  { storedTimesS, listings }: Pick<DisplayedFrames, 'storedTimesS' | 'listings'>,
  from: number,
): number {
  let end = from + 1;
  while (
    end < storedTimesS.length &&
    listings[end] === listings[from] &&
    (storedTimesS[end] ?? NaN) > (storedTimesS[end - 1] ?? NaN)
  )
    end++;
  return end;
}

async function* samplesOfRun(
  open: OpenClip,
  from: number,
  end: number,
): AsyncGenerator<DecodedSample, void, undefined> {
  const { storedTimesS, listings } = open.displayed;
  const track = open.tracks[listings[from] ?? 0];
  if (track === undefined) throw new Error('a picture of no list');
  const run = storedTimesS.subarray(from, end);
  const positions = new Map(Array.from(run, (timeS, i) => [microseconds(timeS), from + i]));
  // A little late, so that rounding cannot make the picture before it the first.
  const startS = (storedTimesS[from] ?? NaN) + 1e-6;
  const pastEndUs = microseconds((run.at(-1) ?? NaN) + PAST_END_S);
  let last = from - 1;
  for await (const sample of new VideoSampleSink(track).samples(startS)) {
    const timeUs = shownAt(open, sample);
    // The demuxer cuts times to whole microseconds in its own way: one more or less is the same picture.
    const index = positions.get(timeUs) ?? positions.get(timeUs - 1) ?? positions.get(timeUs + 1);
    if (index === undefined || index <= last) {
      sample.close();
      if (timeUs > pastEndUs) return;
      continue;
    }
    last = index;
    yield { index, sample };
    if (last === end - 1) return;
  }
}

/**
 * The picture's time in microseconds. The demuxer hands out listed times in turn: right where a file lost its
 * list of times, but one picture that the decoder leaves out would then shift all that follow. So the decoder's
 * own time counts wherever it can be trusted.
 */
function shownAt(open: OpenClip, sample: VideoSample): number {
  const source = sample.toCanvasImageSource();
  if (open.timesAreThePictures && source instanceof VideoFrame) return source.timestamp;
  return microseconds(sample.timestamp);
}

function isClosed(open: OpenClip): boolean {
  return open.tracks.some((track) => track.input.disposed);
}

function microseconds(timeS: number): number {
  return Math.round(timeS * 1e6);
}

function keyAtOrBefore(open: OpenClip, index: number): number {
  return open.displayed.isKey.lastIndexOf(true, index);
}

function nextKey(open: OpenClip, index: number): number {
  const key = open.displayed.isKey.indexOf(true, index + 1);
  return key === -1 ? Infinity : key;
}
