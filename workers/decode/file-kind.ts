import type { AnalysisError } from '#contract/analysis-error.ts';
import { topLevelBoxes } from './boxes.ts';

const SIGNATURE_BYTES = 64;
/** MPEG transport streams repeat this byte with every packet of 188. */
const TRANSPORT_SYNC = 0x47;
const TRANSPORT_PACKET_BYTES = 188;

/** Names of boxes that only films start with; `free`, `skip` and `wide` are mere padding. */
const FILM_BOXES = new Set(['ftyp', 'styp', 'moov', 'moof', 'mdat', 'wide', 'free', 'skip']);

/** Why a file that the demuxer does not take is none that we read. The file is not empty. */
export async function whyNotReadable(file: Blob): Promise<AnalysisError> {
  const container = await foreignContainer(file);
  if (container !== null) return { code: 'container-unsupported', container };
  const boxes = await topLevelBoxes(file);
  const isFilm =
    boxes.length > 0 && boxes.every(({ name }) => FILM_BOXES.has(name) || /^\w{4}$/.test(name));
  const names = new Set(boxes.map(({ name }) => name));
  if (!isFilm || !(names.has('ftyp') || names.has('mdat') || names.has('moof'))) {
    return { code: 'not-a-video' };
  }
  return names.has('moov') ? { code: 'file-damaged' } : { code: 'index-missing' };
}

/** Films whose wrapping no browser opens, told by their first bytes. */
async function foreignContainer(file: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await file.slice(0, SIGNATURE_BYTES).arrayBuffer());
  const text = String.fromCharCode(...bytes);
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'AVI ') return 'AVI';
  if (text.startsWith('0&²u\x8ef\xcf\x11')) return 'WMV';
  if (text.startsWith('FLV\x01')) return 'FLV';
  if (text.startsWith('\0\0\x01\xba') || text.startsWith('\0\0\x01\xb3')) return 'MPEG';
  return (await isTransportStream(file)) ? 'MPEG-TS' : null;
}

/** Camcorders put four bytes of time before each packet (MTS, M2TS). */
async function isTransportStream(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 5 * 192).arrayBuffer());
  return [0, 4].some((lead) =>
    [0, 1, 2, 3].every((n) => bytes[lead + n * (TRANSPORT_PACKET_BYTES + lead)] === TRANSPORT_SYNC),
  );
}
