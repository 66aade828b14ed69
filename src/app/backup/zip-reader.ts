import { crc32 } from './crc32.ts';
import {
  DEFLATED,
  END64_BYTES,
  END_BYTES,
  ENTRY_BYTES,
  FILE_BYTES,
  LOCATOR64_BYTES,
  SIGNATURE,
  STORED,
  TOO_LARGE,
  ZIP64_FIELD,
} from './zip-records.ts';

/** A comment behind the end is at most this long. */
const MAX_COMMENT = 65_535;
/** A directory larger than this is none of ours. */
const MAX_DIRECTORY = 64e6;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

interface Directory {
  readonly from: number;
  readonly size: number;
}

/** A zip file that is read where it lies: only its directory is in memory. */
export class ZipReader {
  private constructor(
    private readonly file: Blob,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Null where the file is no zip, or was cut off. */
  static async open(file: Blob): Promise<ZipReader | null> {
    const directory = await directoryOf(file);
    if (directory === null) return null;
    const { from, size } = directory;
    if (size > MAX_DIRECTORY || from + size > file.size) return null;
    const entries = entriesIn(await viewOf(file.slice(from, from + size)));
    return entries === null ? null : new ZipReader(file, entries);
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /**
   * A file of it, its check sum compared; null where it is not there, is damaged, or has more than `maxBytes`: a small
   * file can hold a text that no memory holds.
   */
  async read(path: string, maxBytes = Infinity): Promise<Blob | null> {
    const entry = this.entries.get(path);
    if (entry === undefined || entry.size > maxBytes) return null;
    try {
      const head = await viewOf(this.file.slice(entry.offset, entry.offset + FILE_BYTES));
      if (head.getUint32(0, true) !== SIGNATURE.file) return null;
      const from = entry.offset + FILE_BYTES + head.getUint16(26, true) + head.getUint16(28, true);
      const packed = this.file.slice(from, from + entry.packedSize);
      const content = await unpacked(packed, entry);
      return content.size === entry.size && (await crc32(content)) === entry.crc ? content : null;
    } catch {
      // Cut off within a header, or not what its packing says.
      return null;
    }
  }
}

async function unpacked(packed: Blob, { method, size }: Entry): Promise<Blob> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return new Blob();
  const stream = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  let length = 0;
  const bounded = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      length += chunk.length;
      if (length > size) controller.error(new Error('more than it says'));
      else controller.enqueue(chunk);
    },
  });
  return await new Response(stream.pipeThrough(bounded)).blob();
}

async function directoryOf(file: Blob): Promise<Directory | null> {
  const tailFrom = Math.max(0, file.size - END_BYTES - MAX_COMMENT);
  const tail = await viewOf(file.slice(tailFrom));
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) !== SIGNATURE.end) continue;
    const size = tail.getUint32(at + 12, true);
    const from = tail.getUint32(at + 16, true);
    const isLarge =
      from === TOO_LARGE || size === TOO_LARGE || tail.getUint16(at + 10, true) === 0xffff;
    return isLarge ? await directory64(file, tailFrom + at) : { from, size };
  }
  return null;
}

async function directory64(file: Blob, endAt: number): Promise<Directory | null> {
  const locator = await viewOf(file.slice(Math.max(0, endAt - LOCATOR64_BYTES), endAt));
  if (locator.byteLength < LOCATOR64_BYTES) return null;
  if (locator.getUint32(0, true) !== SIGNATURE.locator64) return null;
  const at = Number(locator.getBigUint64(8, true));
  const end = await viewOf(file.slice(at, at + END64_BYTES));
  if (end.byteLength < END64_BYTES || end.getUint32(0, true) !== SIGNATURE.end64) return null;
  const size = Number(end.getBigUint64(40, true));
  return { from: Number(end.getBigUint64(48, true)), size };
}

/** Null where the directory does not hold together. */
function entriesIn(view: DataView): ReadonlyMap<string, Entry> | null {
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  let at = 0;
  while (at < view.byteLength) {
    if (at + ENTRY_BYTES > view.byteLength) return null;
    if (view.getUint32(at, true) !== SIGNATURE.entry) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const nameAt = at + ENTRY_BYTES;
    const next = nameAt + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > view.byteLength) return null;
    const name = new Uint8Array(view.buffer, view.byteOffset + nameAt, nameBytes);
    const extra = new DataView(view.buffer, view.byteOffset + nameAt + nameBytes, extraBytes);
    entries.set(decoder.decode(name), entryAt(view, at, extra));
    at = next;
  }
  return entries;
}

function entryAt(view: DataView, at: number, extra: DataView): Entry {
  const large = largeValues(extra);
  const value = (field: number) => (field === TOO_LARGE ? (large.shift() ?? field) : field);
  // In the order in which the zip64 field has them.
  const size = value(view.getUint32(at + 24, true));
  const packedSize = value(view.getUint32(at + 20, true));
  const offset = value(view.getUint32(at + 42, true));
  const method = view.getUint16(at + 10, true);
  return { method, crc: view.getUint32(at + 16, true), size, packedSize, offset };
}

function largeValues(extra: DataView): number[] {
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === ZIP64_FIELD) {
      const values: number[] = [];
      const end = Math.min(at + 4 + length, extra.byteLength);
      for (let from = at + 4; from + 8 <= end; from += 8)
        values.push(Number(extra.getBigUint64(from, true)));
      return values;
    }
    at += 4 + length;
  }
  return [];
}

async function viewOf(part: Blob): Promise<DataView> {
  return new DataView(await part.arrayBuffer());
}
