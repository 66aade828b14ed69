import { boxWithin, childBoxes, videoBox, type Box } from './boxes.ts';

/** A stretch of the stored video that is shown, in seconds of the stored video; `[startS, startS + durationS)`. */
export interface Edit {
  readonly startS: number;
  /** Infinity where the list leaves the end open. */
  readonly durationS: number;
  /** When its first moment is shown, were all of the video shown at the speed at which it was filmed. */
  readonly shownAtS: number;
}

export interface EditList {
  readonly edits: readonly Edit[];
  /** What the demuxer adds to the stored times: it moves them so that the first edit starts when it is shown. */
  readonly movedS: number;
  /** A part is shown slower, faster or frozen. */
  readonly changesSpeed: boolean;
}

const TRACK_ID_OFFSET = { 0: 12, 1: 20 } as const;
const TIMESCALE_OFFSET = { 0: 12, 1: 20 } as const;

/**
 * What the edit list of an MP4 or QuickTime file shows of a track (ISO/IEC 14496-12, 8.6.6): a phone that trims
 * a clip leaves all pictures in the file and writes here which of them to show. Null: no list, all is shown.
 * Read here because the demuxer takes from it where the video starts, but not where it ends.
 *
 * A stretch that is shown slower or faster is taken at the speed at which it was filmed, so that a second of the
 * walk stays a second; a picture that is frozen takes no time.
 * @param bytes what `videoDescription` gives.
 */
export function editsIn(bytes: DataView, trackId: number): EditList | null {
  const video = videoBox(bytes);
  const track = childBoxes(bytes, video.start, video.end).find(
    (box) => box.name === 'trak' && idOf(bytes, box) === trackId,
  );
  if (track === undefined) return null;
  const videoHeader = boxWithin(bytes, video, 'mvhd');
  const trackHeader = boxWithin(bytes, track, 'mdia', 'mdhd');
  const list = boxWithin(bytes, track, 'edts', 'elst');
  if (videoHeader === null || trackHeader === null || list === null) return null;
  // A fragmented file writes its list before it knows how long it will be.
  const openEnded = boxWithin(bytes, video, 'mvex') !== null;
  const entries = entriesOf(bytes, list, {
    video: timescale(bytes, videoHeader),
    track: timescale(bytes, trackHeader),
  });
  return listOf(entries, openEnded);
}

/** An entry as it is written; `startS` is null where nothing is shown. */
interface Entry {
  readonly durationS: number;
  readonly startS: number | null;
  readonly rate: number;
}

function entriesOf(
  bytes: DataView,
  list: Box,
  ticksPerSecond: { readonly video: number; readonly track: number },
): Entry[] {
  const long = bytes.getUint8(list.start) === 1;
  const count = bytes.getUint32(list.start + 4);
  const entryBytes = long ? 20 : 12;
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    const at = list.start + 8 + i * entryBytes;
    if (at + entryBytes > list.end) break;
    const duration = long ? Number(bytes.getBigUint64(at)) : bytes.getUint32(at);
    const start = long ? Number(bytes.getBigInt64(at + 8)) : bytes.getInt32(at + 4);
    entries.push({
      durationS: duration / ticksPerSecond.video,
      startS: start < 0 ? null : start / ticksPerSecond.track,
      rate: bytes.getInt32(at + entryBytes - 4) / 0x10000,
    });
  }
  // A list that would show nothing at all was written by a program that left the rate out.
  const moves = entries.some(({ startS, rate }) => startS !== null && rate > 0);
  return moves ? entries : entries.map((entry) => ({ ...entry, rate: 1 }));
}

function listOf(entries: readonly Entry[], openEnded: boolean): EditList | null {
  const edits: Edit[] = [];
  let shownAtS = 0;
  let movedS: number | null = null;
  for (const { durationS, startS, rate } of entries) {
    if (startS === null) {
      shownAtS += durationS;
      continue;
    }
    // It moves them for an edit at the ordinary speed only.
    movedS ??= rate === 1 ? shownAtS - startS : 0;
    if (rate <= 0) continue;
    const open = openEnded || durationS === 0;
    edits.push({ startS, durationS: open ? Infinity : durationS * rate, shownAtS });
    shownAtS += durationS * rate;
  }
  const changesSpeed = entries.some(({ startS, rate }) => startS !== null && rate !== 1);
  return edits.length === 0 ? null : { edits, movedS: movedS ?? 0, changesSpeed };
}

function idOf(bytes: DataView, track: Box): number | null {
  const header = boxWithin(bytes, track, 'tkhd');
  return header === null
    ? null
    : bytes.getUint32(header.start + TRACK_ID_OFFSET[version(bytes, header)]);
}

function timescale(bytes: DataView, header: Box): number {
  return bytes.getUint32(header.start + TIMESCALE_OFFSET[version(bytes, header)]);
}

function version(bytes: DataView, header: Box): 0 | 1 {
  return bytes.getUint8(header.start) === 1 ? 1 : 0;
}
