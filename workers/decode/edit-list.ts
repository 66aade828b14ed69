import { boxWithin, childBoxes, filmBox, type Box } from './boxes.ts';

/** A stretch of the stored film that is shown, in seconds of the stored film; `[startS, startS + durationS)`. */
export interface Edit {
  readonly startS: number;
  /** Infinity where the list leaves the end open. */
  readonly durationS: number;
  /** When its first moment is shown. */
  readonly shownAtS: number;
}

const TRACK_ID_OFFSET = { 0: 12, 1: 20 } as const;
const TIMESCALE_OFFSET = { 0: 12, 1: 20 } as const;

/**
 * What the edit list of an MP4 or QuickTime file shows of a track (ISO/IEC 14496-12, 8.6.6): a phone that trims
 * a clip leaves all pictures in the file and writes here which of them to show. Null: no list, all is shown.
 * Read here because the demuxer takes from it where the film starts, but not where it ends.
 * @param bytes what `filmDescription` gives.
 */
export function editsIn(bytes: DataView, trackId: number): Edit[] | null {
  const film = filmBox(bytes);
  const track = childBoxes(bytes, film.start, film.end).find(
    (box) => box.name === 'trak' && idOf(bytes, box) === trackId,
  );
  if (track === undefined) return null;
  const filmHeader = boxWithin(bytes, film, 'mvhd');
  const trackHeader = boxWithin(bytes, track, 'mdia', 'mdhd');
  const list = boxWithin(bytes, track, 'edts', 'elst');
  if (filmHeader === null || trackHeader === null || list === null) return null;
  // A fragmented file writes its list before it knows how long it will be.
  const openEnded = boxWithin(bytes, film, 'mvex') !== null;
  const ticks = { film: timescale(bytes, filmHeader), track: timescale(bytes, trackHeader) };
  return entriesOf(bytes, list, ticks, openEnded);
}

function entriesOf(
  bytes: DataView,
  list: Box,
  ticksPerSecond: { readonly film: number; readonly track: number },
  openEnded: boolean,
): Edit[] | null {
  const long = bytes.getUint8(list.start) === 1;
  const count = bytes.getUint32(list.start + 4);
  const entryBytes = long ? 20 : 12;
  const edits: Edit[] = [];
  let shownAtS = 0;
  for (let i = 0; i < count; i++) {
    const at = list.start + 8 + i * entryBytes;
    if (at + entryBytes > list.end) break;
    const duration = long ? Number(bytes.getBigUint64(at)) : bytes.getUint32(at);
    const start = long ? Number(bytes.getBigInt64(at + 8)) : bytes.getInt32(at + 4);
    const durationS = duration / ticksPerSecond.film;
    if (start >= 0) {
      const open = openEnded || duration === 0;
      const startS = start / ticksPerSecond.track;
      edits.push({ startS, durationS: open ? Infinity : durationS, shownAtS });
    }
    shownAtS += durationS;
  }
  return edits.length === 0 ? null : edits;
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
