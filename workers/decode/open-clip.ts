import type { Input, InputVideoTrack, VideoCodec } from 'mediabunny';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { VideoFacts } from '#contract/video-facts.ts';
import { failure, success, type Result } from '#core/result.ts';
import { videoDescription } from './container/boxes.ts';
import { captureFps } from './container/capture-rate.ts';
import { closedAfterCut } from './container/cut-matroska.ts';
import {
  displayedFrames,
  isBelievablyLong,
  type DisplayedFrames,
  type StoredFrame,
} from './displayed-frames.ts';
import { editsIn } from './container/edit-list.ts';
import { whyNotReadable } from './container/file-kind.ts';
import { listsCanBeTrue } from './container/index-bounds.ts';
import { inputOf, listedBehind, storedFrames } from './list-pictures.ts';
import { picturesOf, withTurns } from './pixels/picture-shape.ts';
import { recordedAtMs } from './container/recorded-at.ts';
import { shownTrack } from './container/shown-track.ts';
import { orSilence } from './sign-of-life.ts';
import { wayToDecode } from './way-to-decode.ts';

/** Two pictures make an interval; with fewer there is nothing that moves. */
const LEAST_FRAMES = 2;

/** A demuxer that lists nothing for so long goes round in circles. */
const SILENCE_LIMIT_MS = 12_000;

/** A clip that can be decoded. Whoever opened it closes it. */
export interface OpenClip {
  readonly facts: VideoFacts;
  readonly displayed: DisplayedFrames;
  /** The video's track; and once more behind it as the fragments list it, in a file with two lists. */
  readonly tracks: readonly InputVideoTrack[];
  /** Whether the file says which picture is shown when, or leaves the order of pictures to the decoder. */
  readonly timesAreThePictures: boolean;
  /** The video ends before its own end, and the rest is not even listed. */
  readonly endIsMissing: boolean;
  /** Frees the file; frames already taken stay good. */
  close(): void;
}

/**
 * Reads what the file says of its video, all timestamps among it, without decoding a picture. `decodePath`
 * 'auto' takes WebCodecs, and seeking where the browser lacks it.
 *
 * An MP4 or MOV file that was cut short still lists the pictures it should have: those that `decodedFrames` then
 * leaves out could not be read. Of a WebM or Matroska file only `endIsMissing` is known.
 */
export async function openClip(
  clip: Blob,
  name: string,
  decodePath: 'auto' | 'seeking',
): Promise<Result<OpenClip, AnalysisError>> {
  if (clip.size === 0) return failure({ code: 'file-empty' });
  if (!(await canBeRead(clip))) return failure({ code: 'file-unreadable' });
  const moov = await videoDescription(clip);
  // Before the demuxer sees it, which would go along with whatever it says.
  if (moov !== null && !(await listsCanBeTrue(clip, moov)))
    return failure({ code: 'file-damaged' });
  const closed = await closedAfterCut(clip);
  const input = inputOf(closed ?? clip);
  const file = { clip, moov, name, endIsMissing: closed !== null };
  const opened = await orSilence(SILENCE_LIMIT_MS, (alive) =>
    readClip(file, decodePath, input, alive),
  ).catch(async () => {
    // The demuxer throws plain errors; the file's own bytes tell which kind it is.
    const reason = await whyNotReadable(clip);
    return failure(reason);
  });
  if (opened?.ok !== true) input.dispose();
  return opened ?? failure({ code: 'file-damaged' });
}

interface ClipFile {
  readonly clip: Blob;
  /** What `videoDescription` gives. */
  readonly moov: DataView | null;
  readonly name: string;
  readonly endIsMissing: boolean;
}

async function readClip(
  file: ClipFile,
  decodePath: 'auto' | 'seeking',
  input: Input,
  alive: () => void,
): Promise<Result<OpenClip, AnalysisError>> {
  const { clip, moov, endIsMissing } = file;
  if (!(await input.canRead())) return failure(await whyNotReadable(clip));
  const track = await shownTrack(await input.getVideoTracks());
  if (track === null) {
    const hasSound = (await input.getPrimaryAudioTrack()) !== null;
    return failure(hasSound ? { code: 'no-video-track' } : await whyNotReadable(clip));
  }
  const path = await wayToDecode(track, decodePath);
  if (path === null) return failure({ code: 'codec-unsupported', codec: await codecName(track) });
  const behind = await listedBehind(clip, track.id, alive);
  const tracks = [track, ...behind.tracks];
  const stored = [...(await storedFrames(track, 0, alive)), ...behind.stored];
  const edits = moov === null ? null : editsIn(moov, track.id);
  const displayed = displayedFrames(stored, edits);
  const frames = displayed.fileTimesS.length;
  if (frames < LEAST_FRAMES) return failure({ code: 'too-few-frames', frames });
  if (!isBelievablyLong(displayed)) return failure({ code: 'file-damaged' });
  const facts = await factsOf(file, input, track, displayed);
  const changesSpeed = edits?.changesSpeed ?? false;
  return success({
    facts: { ...facts, storedFrameCount: stored.length, changesSpeed, path },
    displayed,
    tracks,
    timesAreThePictures: timesAreThePictures(await track.getCodec(), stored),
    endIsMissing: endIsMissing || behind.unreadable,
    close: () => {
      for (const { input: one } of tracks) one.dispose();
    },
  });
}

/** What the file says of its video, beside how its pictures are listed and decoded. */
async function factsOf(
  { clip, moov, name }: ClipFile,
  input: Input,
  track: InputVideoTrack,
  displayed: DisplayedFrames,
): Promise<Omit<VideoFacts, 'storedFrameCount' | 'changesSpeed' | 'path'>> {
  const { fileTimesS, durationS, variableFrameRate } = displayed;
  const storedFps = (fileTimesS.length - 1) / ((fileTimesS.at(-1) ?? NaN) - (fileTimesS[0] ?? NaN));
  const { raw = {} } = await input.getMetadataTags();
  const pictures = await picturesOf(track, displayed.storedTimesS.at(-1) ?? 0);
  return {
    name,
    ...pictures.shown,
    rotationDeg: await track.getRotation(),
    interlaced: pictures.interlaced,
    codec: await codecName(track),
    fileTimesS,
    durationS,
    variableFrameRate,
    cutsS: withTurns(displayed, pictures.turnsS),
    captureFps: captureFps(raw, storedFps),
    recordedAtMs: await recordedAtMs(clip, moov, raw, Date.now()),
  };
}

/** A file chosen from the cloud, or moved since, fails only when its bytes are asked for. */
async function canBeRead(clip: Blob): Promise<boolean> {
  try {
    await clip.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * H.264 and HEVC may store pictures out of order; a file that does, and lists ascending times all the same, lost
 * the list of times. The other codecs give out pictures in the order in which they take them.
 */
function timesAreThePictures(codec: VideoCodec | null, stored: readonly StoredFrame[]): boolean {
  if (codec !== 'avc' && codec !== 'hevc') return true;
  return stored.some(({ timeS }, i) => timeS < (stored[i - 1]?.timeS ?? -Infinity));
}

/** The codec's short name, such as avc or hevc; the file's own word for one that the demuxer does not know. */
async function codecName(track: InputVideoTrack): Promise<string> {
  const known = await track.getCodec();
  if (known !== null) return known;
  const own = await track.getInternalCodecId();
  return typeof own === 'string' ? own.trim() : 'unknown';
}
