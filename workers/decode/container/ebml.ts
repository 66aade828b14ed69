/** First bytes of an element: up to four of its name, up to eight of its size. */
const HEADER_BYTES = 12;
const EBML_ID = 0x1a45dfa3;
const SEGMENT_ID = 0x18538067;
export const CLUSTER_ID = 0x1f43b675;
/** Stands for an element that cannot be read. */
export const NONSENSE_ID = 0;

/** An element of a Matroska or WebM file (RFC 8794): a number for a name, and a stretch of bytes. */
export interface Element {
  readonly id: number;
  /** Where its name starts. */
  readonly at: number;
  readonly start: number;
  /** Past the end of the file where that was cut; null where the writer left the size open, as live recorders do. */
  readonly end: number | null;
}

/** The element that holds the video; null for a file of another kind. */
export async function segmentOf(file: Blob): Promise<Element | null> {
  const header = await elementAt(file, 0);
  if (header?.id !== EBML_ID || header.end === null) return null;
  const segment = await elementAt(file, header.end);
  return segment?.id === SEGMENT_ID ? segment : null;
}

/** The element whose name starts at `at`; null where none can. */
export async function elementAt(file: Blob, at: number): Promise<Element | null> {
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
