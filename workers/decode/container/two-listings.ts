import { boxesNamed, boxWithin, childBoxes, videoBox, topLevelBoxes, type Box } from './boxes.ts';

/** What lists the pictures inside `stbl`. */
const TABLES = new Set(['stts', 'ctts', 'stsz', 'stz2', 'stsc', 'stco', 'co64', 'stss']);
const FREE = [0x66, 0x72, 0x65, 0x65];

/**
 * The same file with the pictures that its description lists struck out, where it goes on in fragments that list
 * more: so write recorders that finish a file now and then. The demuxer reads either the one list or the other.
 * Null for any other file.
 */
export async function fragmentsAlone(file: Blob): Promise<Blob | null> {
  const boxes = await topLevelBoxes(file);
  const moov = boxes.find(({ name }) => name === 'moov');
  if (moov === undefined || !boxes.some(({ name }) => name === 'moof')) return null;
  const bytes = new DataView(await file.slice(moov.start, moov.end).arrayBuffer());
  const tables = boxesNamed(bytes, videoBox(bytes), 'trak').flatMap((track) => {
    const list = boxWithin(bytes, track, 'mdia', 'minf', 'stbl');
    return list === null ? [] : childBoxes(bytes, list.start, list.end);
  });
  if (!tables.some((table) => listsPictures(bytes, table))) return null;
  for (const table of tables) {
    if (TABLES.has(table.name))
      FREE.forEach((letter, i) => bytes.setUint8(table.nameAt + i, letter));
  }
  return new Blob([file.slice(0, moov.start), bytes, file.slice(moov.end)]);
}

function listsPictures(bytes: DataView, { name, start, end }: Box): boolean {
  return (
    (name === 'stsz' || name === 'stz2') && end - start >= 12 && bytes.getUint32(start + 8) > 0
  );
}
