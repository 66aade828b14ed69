/** A box of an MP4 or QuickTime file: four letters and a stretch of bytes. */
export interface Box {
  readonly name: string;
  /** Where the four letters stand, and where the content starts and ends, in bytes from the start of what was searched; `[start, end)`. */
  readonly nameAt: number;
  readonly start: number;
  readonly end: number;
}

const HEADER_BYTES = 8;
const LONG_HEADER_BYTES = 16;
/** More top level boxes than this are looked at only in fragmented files, whose index comes first. */
const TOP_LEVEL_LIMIT = 64;

/** The box whose header starts at `at`; a size of 0 reaches to `limit`. Null where no header makes sense. */
function boxAt(header: DataView, at: number, position: number, limit: number): Box | null {
  if (at + HEADER_BYTES > header.byteLength) return null;
  const name = String.fromCharCode(...[4, 5, 6, 7].map((i) => header.getUint8(at + i)));
  let sizeBytes = header.getUint32(at);
  let headerBytes = HEADER_BYTES;
  if (sizeBytes === 1) {
    if (at + LONG_HEADER_BYTES > header.byteLength) return null;
    sizeBytes = Number(header.getBigUint64(at + HEADER_BYTES));
    headerBytes = LONG_HEADER_BYTES;
  } else if (sizeBytes === 0) {
    sizeBytes = limit - position;
  }
  if (sizeBytes < headerBytes) return null;
  return {
    name,
    nameAt: position + 4,
    start: position + headerBytes,
    end: position + sizeBytes,
  };
}

/** The boxes inside `[start, end)`; stops at the first that does not fit. */
export function childBoxes(bytes: DataView, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  for (let at = start; at < end;) {
    const box = boxAt(bytes, at, at, end);
    if (box === null || box.end > end) break;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** The children of a box that bear a name. */
export function boxesNamed(bytes: DataView, { start, end }: Box, name: string): Box[] {
  return childBoxes(bytes, start, end).filter((box) => box.name === name);
}

/** The content of the first box found by going down the path of names, or null. */
export function boxWithin(bytes: DataView, outer: Box, ...path: string[]): Box | null {
  let box: Box | null = outer;
  for (const name of path) {
    box = childBoxes(bytes, box.start, box.end).find((child) => child.name === name) ?? null;
    if (box === null) return null;
  }
  return box;
}

/** Names and places of the boxes of a file, one after the other; reads only their headers. The last may reach past its end. */
export async function* everyTopLevelBox(file: Blob): AsyncGenerator<Box, void, undefined> {
  for (let at = 0; at < file.size;) {
    const header = await file.slice(at, at + LONG_HEADER_BYTES).arrayBuffer();
    const box = boxAt(new DataView(header), 0, at, file.size);
    if (box === null) return;
    yield box;
    at = box.end;
  }
}

/** The first of them. */
export async function topLevelBoxes(file: Blob): Promise<Box[]> {
  const boxes: Box[] = [];
  for await (const box of everyTopLevelBox(file)) {
    boxes.push(box);
    if (boxes.length === TOP_LEVEL_LIMIT) break;
  }
  return boxes;
}

/** The content of the box that describes the video, `moov`; null for a file without one. */
export async function videoDescription(file: Blob): Promise<DataView | null> {
  const moov = (await topLevelBoxes(file)).find((box) => box.name === 'moov');
  if (moov === undefined) return null;
  return new DataView(await file.slice(moov.start, moov.end).arrayBuffer());
}

/** The whole of what `videoDescription` gives, as the box that its children lie in. */
export function videoBox(bytes: DataView): Box {
  return { name: 'moov', nameAt: 0, start: 0, end: bytes.byteLength };
}
