/** The records of a zip file (APPNOTE 6.3.10), little-endian. What is too large for a field stands in the zip64 one. */
export const SIGNATURE = {
  file: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

export const STORED = 0;
export const DEFLATED = 8;
/** Names are UTF-8. */
export const UTF8_FLAG = 0x800;
/** The version of the format that zip64 needs. */
export const VERSION = 45;
export const ZIP64_FIELD = 0x0001;
/** What stands in a field whose value is in the zip64 one. */
export const TOO_LARGE = 0xffffffff;
export const TOO_MANY = 0xffff;

export const FILE_BYTES = 30;
export const ENTRY_BYTES = 46;
export const END_BYTES = 22;
export const END64_BYTES = 56;
export const LOCATOR64_BYTES = 20;

/** One field: how many bytes it has, and what it holds. */
export type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** The fields of a record one after the other. */
export function record(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return bytes;
}
