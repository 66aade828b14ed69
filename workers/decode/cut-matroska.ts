/** First bytes of an element: up to four of its name, up to eight of its size. */
const HEADER_BYTES = 12;
const EBML_ID = 0x1a45dfa3;
const SEGMENT_ID = 0x18538067;
const CLUSTER_ID = 0x1f43b675;
const VOID_ID = 0xec;
/** Stands for an element that cannot be read. */
const NONSENSE_ID = 0;
const VOID_HEADER_BYTES = 9;
/** A cluster holds some seconds; at the rate of a 4K film that is tens of megabytes. */
const MOST_FILLED_BYTES = 64 * 1024 * 1024;
/** No clip that a phone can film has more; a broken chain of sizes ends here. */
const ELEMENT_LIMIT = 20_000;

interface Element {
  readonly id: number;
  /** Where its name starts. */
  readonly at: number;
  readonly start: number;
  /** Past the end of the file where that was cut; null where the writer left the size open, as live recorders do. */
  readonly end: number | null;
}

/**
 * A Matroska or WebM file that was cut short, or goes on in nonsense as a broken download does: its last cluster
 * closed after its last whole block. Null for any other file. The demuxer takes a cluster, several seconds of
 * film, whole or not at all, and never comes back from a tail of zeros.
 */
export async function closedAfterCut(file: Blob): Promise<Blob | null> {
  const header = await elementAt(file, 0);
  if (header?.id !== EBML_ID || header.end === null) return null;
  const segment = await elementAt(file, header.end);
  if (segment?.id !== SEGMENT_ID) return null;
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

async function elementAt(file: Blob, at: number): Promise<Element | null> {
  const bytes = new Uint8Array(await file.slice(at, at + HEADER_BYTES).arrayBuffer());
  const id = variableInteger(bytes, 0, true);
  const size = id === null ? null : variableInteger(bytes, id.bytes, false);
  if (id === null || size === null) return null;
  const start = at + id.bytes + size.bytes;
  return { id: id.value, at, start, end: size.open ? null : start + size.value };
}

/** EBML's variable-length integer (RFC 8794, 4): as many zero bits lead as bytes follow. */
function variableInteger(
  bytes: Uint8Array,
  at: number,
  keepMarker: boolean,
): { readonly value: number; readonly bytes: number; readonly open: boolean } | null {
  const first = bytes[at];
  if (first === undefined || first === 0) return null;
  const length = Math.clz32(first) - 23;
  if (at + length > bytes.length) return null;
  const lead = keepMarker ? first : first & (0xff >> length);
  let value: number = lead;
  let open = (first & (0xff >> length)) === 0xff >> length;
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    value = value * 256 + next;
    open &&= next === 0xff;
  }
  return { value, bytes: length, open };
}
