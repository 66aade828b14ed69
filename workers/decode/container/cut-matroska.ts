import { CLUSTER_ID, elementAt, NONSENSE_ID, segmentOf, type Element } from './ebml.ts';

const VOID_ID = 0xec;
const VOID_HEADER_BYTES = 9;
/** A cluster holds some seconds; at the rate of a 4K video that is tens of megabytes. */
const MOST_FILLED_BYTES = 64 * 1024 * 1024;
/** No clip that a phone can film has more; a broken chain of sizes ends here. */
const ELEMENT_LIMIT = 20_000;

/**
 * A Matroska or WebM file that was cut short, or goes on in nonsense as a broken download does: its last cluster
 * closed after its last whole block. Null for any other file. The demuxer takes a cluster, several seconds of
 * video, whole or not at all, and never comes back from a tail of zeros.
 */
export async function closedAfterCut(file: Blob): Promise<Blob | null> {
  const segment = await segmentOf(file);
  if (segment === null) return null;
  const { last, before } = await upToCut(file, segment.start);
  const isBroken = last.id === NONSENSE_ID && last.at < file.size;
  const cluster = isBroken ? before : last;
  if (cluster?.id !== CLUSTER_ID || cluster.end === null) return null;
  const inside = await upToCut(file, cluster.start, cluster.end);
  const wholeTo = inside.last.at;
  const missing = cluster.end - wholeTo;
  // A size far beyond the file is no cut but damage.
  if (missing > MOST_FILLED_BYTES) return null;
  return new Blob([file.slice(0, wholeTo), voidElement(missing)]);
}

/** Goes along a row of elements to the first that is cut, makes no sense or starts at `to`; and the one before. */
async function upToCut(
  file: Blob,
  from: number,
  to = file.size,
): Promise<{ readonly last: Element; readonly before: Element | null }> {
  let before: Element | null = null;
  for (let at = from, i = 0; ; i++) {
    const found = at < to && i < ELEMENT_LIMIT ? await elementAt(file, at) : null;
    const last = found ?? { id: NONSENSE_ID, at, start: at, end: null };
    if (last.end === null || last.end > Math.min(to, file.size)) return { last, before };
    before = last;
    at = last.end;
  }
}

/** An element that says nothing, of a given size in all; no bytes where not even its header fits. */
function voidElement(sizeBytes: number): Uint8Array<ArrayBuffer> {
  if (sizeBytes < 2) return new Uint8Array(0);
  const bytes = new Uint8Array(sizeBytes);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VOID_ID);
  // The size of what follows, in one byte or in eight; the highest bit that is set marks its length.
  if (sizeBytes < VOID_HEADER_BYTES) {
    view.setUint8(1, 0x80 | (sizeBytes - 2));
  } else {
    view.setBigUint64(1, BigInt(sizeBytes - VOID_HEADER_BYTES));
    view.setUint8(1, 1);
  }
  return bytes;
}
