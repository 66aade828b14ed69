import {
  boxesNamed,
  boxWithin,
  childBoxes,
  everyTopLevelBox,
  videoBox,
  type Box,
} from './boxes.ts';

/** More pictures than two hours of quick video have: no description that says so is true of a walk. */
export const MOST_PICTURES = 2_000_000;
/** Programs that write these tables may be off by a few; damage is off by millions. */
const SPARE_ENTRIES = 1000;
/** Bytes of an entry in tables that start with how many there are. */
const ENTRY_BYTES: Readonly<Record<string, number>> = {
  stts: 8,
  ctts: 8,
  stsc: 12,
  stss: 4,
  stco: 4,
  co64: 8,
};
/** Version and flags, and the count. */
const TABLE_HEADER_BYTES = 8;
const SIZES_HEADER_BYTES = 12;

/**
 * Whether what an MP4 or QuickTime file says of its pictures can be true of a file of that size. The demuxer believes
 * it: one number that damage made large has it build lists of billions, and the browser run out of memory.
 * @param moov what `videoDescription` gives.
 */
export async function listsCanBeTrue(file: Blob, moov: DataView): Promise<boolean> {
  if (!countsCanBeTrue(moov, file.size)) return false;
  const inFragments = boxWithin(moov, videoBox(moov), 'mvex') !== null;
  return !inFragments || (await fragmentsCanBeTrue(file));
}

function countsCanBeTrue(moov: DataView, fileBytes: number): boolean {
  return boxesNamed(moov, videoBox(moov), 'trak')
    .filter((track) => isVideo(moov, track))
    .every((track) => {
      const list = boxWithin(moov, track, 'mdia', 'minf', 'stbl');
      if (list === null) return true;
      const tables = childBoxes(moov, list.start, list.end);
      const pictures = pictureCount(moov, tables);
      // A picture has at least one byte.
      if (pictures === null || pictures > Math.min(fileBytes, MOST_PICTURES)) return false;
      return tables.every((table) => tableFits(moov, table, pictures));
    });
}

function isVideo(moov: DataView, track: Box): boolean {
  const handler = boxWithin(moov, track, 'mdia', 'hdlr');
  return (
    handler !== null &&
    handler.end - handler.start >= 12 &&
    nameIn(moov, handler.start + 8) === 'vide'
  );
}

function nameIn(bytes: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => bytes.getUint8(at + i)));
}

/** How many pictures the table of sizes lists: 0 without one; null where it does not hold them. */
function pictureCount(moov: DataView, tables: readonly Box[]): number | null {
  const sizes = tables.find(({ name }) => name === 'stsz' || name === 'stz2');
  if (sizes === undefined) return 0;
  const room = sizes.end - sizes.start - SIZES_HEADER_BYTES;
  if (room < 0) return null;
  const count = moov.getUint32(sizes.start + 8);
  const ofOneSize = sizes.name === 'stsz' && moov.getUint32(sizes.start + 4) !== 0;
  const entryBits = sizes.name === 'stsz' ? 32 : moov.getUint8(sizes.start + 7);
  return ofOneSize || Math.ceil((count * entryBits) / 8) <= room ? count : null;
}

function tableFits(moov: DataView, { name, start, end }: Box, pictures: number): boolean {
  const entryBytes = ENTRY_BYTES[name];
  if (entryBytes === undefined) return true;
  if (end - start < TABLE_HEADER_BYTES) return false;
  const count = moov.getUint32(start + 4);
  if (TABLE_HEADER_BYTES + count * entryBytes > end - start) return false;
  // Runs of pictures that are alike; and in which chunk of the file how many lie.
  const most = 2 * pictures + SPARE_ENTRIES;
  const first = start + TABLE_HEADER_BYTES;
  const numbers = (offset: number) =>
    Array.from({ length: count }, (_, i) => moov.getUint32(first + i * entryBytes + offset));
  if (name === 'stts' || name === 'ctts')
    return numbers(0).reduce((sum, alike) => sum + alike, 0) <= most;
  if (name === 'stsc') return [...numbers(0), ...numbers(4)].every((value) => value <= most);
  return true;
}

/** A run of a fragment writes for each picture what its flags name: duration, size, kind, delay. */
const RUN_FIELDS = [0x100, 0x200, 0x400, 0x800];
/** A file of a day in fragments of a second has fewer. */
const MOST_BOXES = 200_000;

/** The same of fragments: each lists pictures of its own. */
async function fragmentsCanBeTrue(file: Blob): Promise<boolean> {
  const most = Math.min(file.size, MOST_PICTURES);
  let pictures = 0;
  let boxes = 0;
  for await (const { name, start, end } of everyTopLevelBox(file)) {
    if (++boxes > MOST_BOXES) return false;
    if (name !== 'moof' || end > file.size) continue;
    const bytes = new DataView(await file.slice(start, end).arrayBuffer());
    const runs = boxesNamed(bytes, videoBox(bytes), 'traf').flatMap((part) =>
      boxesNamed(bytes, part, 'trun'),
    );
    for (const run of runs) pictures += runLength(bytes, run);
    if (pictures > most) return false;
  }
  return true;
}

/** How many pictures a run lists; endlessly many where it does not hold them. */
function runLength(bytes: DataView, { start, end }: Box): number {
  if (end - start < TABLE_HEADER_BYTES) return Infinity;
  const flags = bytes.getUint32(start);
  const count = bytes.getUint32(start + 4);
  const fields = RUN_FIELDS.filter((flag) => (flags & flag) !== 0).length;
  return count * fields * 4 <= end - start - TABLE_HEADER_BYTES ? count : Infinity;
}
