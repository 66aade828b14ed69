import { crc32 } from './crc32.ts';
import {
  DEFLATED,
  END64_BYTES,
  record,
  SIGNATURE,
  STORED,
  TOO_LARGE,
  TOO_MANY,
  UTF8_FLAG,
  VERSION,
  ZIP64_FIELD,
  type Field,
} from './zip-records.ts';

/** 1 January 1980, the first day that the format has: when a file was written is no part of a backup. */
const NO_DATE: readonly Field[] = [
  [2, 0],
  [2, 0x21],
];

interface Entry {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/**
 * Makes a zip file out of parts that stay where they are: a video is never in memory. Text is packed by the browser.
 * @param largeFrom the size from which the zip64 form is used
 */
export class ZipWriter {
  private readonly parts: BlobPart[] = [];
  private readonly entries: Entry[] = [];
  private offset = 0;

  constructor(private readonly largeFrom = TOO_LARGE) {}

  /** Adds a file. Rejects if its content cannot be read. */
  async add(path: string, content: Blob, pack: boolean): Promise<void> {
    const packed = pack ? await deflated(content) : content;
    const entry: Entry = {
      name: new TextEncoder().encode(path),
      method: packed === content ? STORED : DEFLATED,
      crc: await crc32(content),
      size: content.size,
      packedSize: packed.size,
      offset: this.offset,
    };
    this.entries.push(entry);
    this.push(...this.fileHeader(entry), packed);
  }

  /** The finished file. */
  end(): Blob {
    const from = this.offset;
    for (const entry of this.entries) this.push(...this.directoryEntry(entry));
    const size = this.offset - from;
    const count = this.entries.length;
    if (from >= this.largeFrom || size >= this.largeFrom || count >= TOO_MANY)
      this.push(...end64(from, size, count));
    this.push(
      record(
        [4, SIGNATURE.end],
        ...([
          [2, 0],
          [2, 0],
        ] as const),
        [2, Math.min(count, TOO_MANY)],
        [2, Math.min(count, TOO_MANY)],
        [4, this.field(size)],
        [4, this.field(from)],
        [2, 0],
      ),
    );
    return new Blob(this.parts, { type: 'application/zip' });
  }

  private fileHeader({ name, method, crc, size, packedSize }: Entry): readonly BlobPart[] {
    // Both sizes stand in the zip64 field, or neither.
    const isLarge = this.isLarge(size) || this.isLarge(packedSize);
    const extra = isLarge ? record([2, ZIP64_FIELD], [2, 16], [8, size], [8, packedSize]) : null;
    const header = record(
      [4, SIGNATURE.file],
      [2, VERSION],
      [2, UTF8_FLAG],
      [2, method],
      ...NO_DATE,
      [4, crc],
      [4, isLarge ? TOO_LARGE : packedSize],
      [4, isLarge ? TOO_LARGE : size],
      [2, name.length],
      [2, extra?.length ?? 0],
    );
    return [header, name, ...(extra === null ? [] : [extra])];
  }

  private directoryEntry({ name, method, crc, size, packedSize, offset }: Entry) {
    const large = [size, packedSize, offset].filter((value) => this.isLarge(value));
    const values = large.map((value): Field => [8, value]);
    const extra = record([2, ZIP64_FIELD], [2, 8 * large.length], ...values);
    const entry = record(
      [4, SIGNATURE.entry],
      [2, VERSION],
      [2, VERSION],
      [2, UTF8_FLAG],
      [2, method],
      ...NO_DATE,
      [4, crc],
      [4, this.field(packedSize)],
      [4, this.field(size)],
      [2, name.length],
      [2, large.length === 0 ? 0 : extra.length],
      ...([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
      ] as const),
      [4, this.field(offset)],
    );
    return large.length === 0 ? [entry, name] : [entry, name, extra];
  }

  private isLarge(value: number): boolean {
    return value >= this.largeFrom;
  }

  private field(value: number): number {
    return this.isLarge(value) ? TOO_LARGE : value;
  }

  private push(...parts: readonly BlobPart[]): void {
    for (const part of parts) {
      this.parts.push(part);
      this.offset += part instanceof Blob ? part.size : (part as Uint8Array).length;
    }
  }
}

function end64(from: number, size: number, count: number): readonly Uint8Array<ArrayBuffer>[] {
  const end = record(
    [4, SIGNATURE.end64],
    [8, END64_BYTES - 12],
    [2, VERSION],
    [2, VERSION],
    ...([
      [4, 0],
      [4, 0],
    ] as const),
    [8, count],
    [8, count],
    [8, size],
    [8, from],
  );
  return [end, record([4, SIGNATURE.locator64], [4, 0], [8, from + size], [4, 1])];
}

/** As it is where the browser cannot pack. */
async function deflated(content: Blob): Promise<Blob> {
  if (typeof CompressionStream === 'undefined') return content;
  const packed = content.stream().pipeThrough(new CompressionStream('deflate-raw'));
  return await new Response(packed).blob();
}
