import { boxWithin, videoBox } from './boxes.ts';
import { elementAt, segmentOf } from './ebml.ts';

/** Apple's own note: the moment of recording, where the header tells when the file was last written. */
const APPLE_KEY = 'com.apple.quicktime.creationdate';
/** MP4 and QuickTime count seconds from 1904, Matroska nanoseconds from 2001. */
const MP4_EPOCH_MS = Date.UTC(1904, 0, 1);
const MATROSKA_EPOCH_MS = Date.UTC(2001, 0, 1);
/** Before this no phone or camera wrote such files: an earlier date is a clock that was never set. */
const EARLIEST_MS = Date.UTC(2000, 0, 2);
/** Some cameras write their own hour as if it were Greenwich's, up to 14 hours ahead. */
const AHEAD_MS = 24 * 3600 * 1000;
const MATROSKA_INFO_ID = 0x1549a966;
const MATROSKA_DATE_ID = 0x4461;
/** The description of a video comes before its pictures, among a handful of elements. */
const ELEMENT_LIMIT = 64;

/**
 * When the video was recorded by its own file: milliseconds since 1970. Null where the file has no date, or one that
 * cannot be, as of a clock that was never set.
 * @param moov what `videoDescription` gives.
 * @param raw the file's own notes, as the demuxer hands them out.
 */
export async function recordedAtMs(
  file: Blob,
  moov: DataView | null,
  raw: Readonly<Record<string, unknown>>,
  nowMs: number,
): Promise<number | null> {
  const noted = raw[APPLE_KEY];
  const dates = [
    typeof noted === 'string' ? Date.parse(noted) : NaN,
    moov === null ? await matroskaDateMs(file) : headerDateMs(moov),
  ];
  return dates.find((ms) => ms >= EARLIEST_MS && ms <= nowMs + AHEAD_MS) ?? null;
}

function headerDateMs(moov: DataView): number {
  const header = boxWithin(moov, videoBox(moov), 'mvhd');
  if (header === null || header.end - header.start < 12) return NaN;
  const long = moov.getUint8(header.start) === 1;
  const at = header.start + 4;
  return MP4_EPOCH_MS + 1000 * (long ? Number(moov.getBigUint64(at)) : moov.getUint32(at));
}

async function matroskaDateMs(file: Blob): Promise<number> {
  const segment = await segmentOf(file);
  if (segment === null) return NaN;
  const info = await childOf(file, segment.start, segment.end ?? file.size, MATROSKA_INFO_ID);
  if (info === null) return NaN;
  const date = await childOf(file, info.start, info.end, MATROSKA_DATE_ID);
  if (date === null || date.end - date.start !== 8) return NaN;
  const bytes = new DataView(await file.slice(date.start, date.end).arrayBuffer());
  return bytes.byteLength === 8 ? MATROSKA_EPOCH_MS + Number(bytes.getBigInt64(0)) / 1e6 : NaN;
}

/** The first element of that name among the first few of a row. */
async function childOf(file: Blob, from: number, to: number, id: number) {
  let at = from;
  for (let i = 0; i < ELEMENT_LIMIT && at < to; i++) {
    const element = await elementAt(file, at);
    const end = element?.end ?? null;
    if (element === null || end === null) return null;
    if (element.id === id) return { start: element.start, end };
    at = end;
  }
  return null;
}
