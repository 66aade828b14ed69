import type { AnalysisError } from '#contract/analysis-error.ts';
import { topLevelBoxes } from './boxes.ts';

const SIGNATURE_BYTES = 64;
/** MPEG transport streams repeat this byte with every packet of 188. */
const TRANSPORT_SYNC = 0x47;
const TRANSPORT_PACKET_BYTES = 188;

/** Boxes that an MP4 or QuickTime video starts with; `wide`, `free` and `skip` are padding. */
const FIRST_BOXES = new Set(['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip']);
/** Photographs in the same wrapping say so here: HEIC, AVIF, Canon raw. */
const PHOTO_BRANDS = new Set(['heic', 'heix', 'mif1', 'avif', 'crx ']);
/** First bytes of Matroska and WebM. */
const EBML_SIGNATURE = '\x1aE\xdf\xa3';

/** Why a file that the demuxer does not take, or finds no video in, is none that we read. It is not empty. */
export async function whyNotReadable(file: Blob): Promise<AnalysisError> {
  const start = await firstBytes(file);
  const container = foreignContainer(start) ?? ((await isTransportStream(file)) ? 'MPEG-TS' : null);
  if (container !== null) return { code: 'container-unsupported', container };
  if (start.startsWith(EBML_SIGNATURE)) return { code: 'file-damaged' };
  if (start.slice(4, 8) === 'ftyp' && PHOTO_BRANDS.has(start.slice(8, 12))) {
    return { code: 'not-a-video' };
  }
  const boxes = await topLevelBoxes(file);
  if (!FIRST_BOXES.has(boxes[0]?.name ?? '')) return { code: 'not-a-video' };
  // Boxes that follow each other to the end of the file, and no index among them: it was never written.
  const unbroken = (boxes.at(-1)?.end ?? 0) >= file.size;
  const hasIndex = boxes.some(({ name }) => name === 'moov');
  return unbroken && !hasIndex ? { code: 'index-missing' } : { code: 'file-damaged' };
}

async function firstBytes(file: Blob): Promise<string> {
  const bytes = await file.slice(0, SIGNATURE_BYTES).arrayBuffer();
  return String.fromCharCode(...new Uint8Array(bytes));
}

/** Containers that no browser opens, recognised by their first bytes. */
function foreignContainer(start: string): string | null {
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'AVI ') return 'AVI';
  if (start.startsWith('0&²u\x8ef\xcf\x11')) return 'WMV';
  if (start.startsWith('FLV\x01')) return 'FLV';
  if (start.startsWith('OggS')) return 'OGV';
  if (start.startsWith('\0\0\x01\xba') || start.startsWith('\0\0\x01\xb3')) return 'MPEG';
  return null;
}

/** Camcorders put four bytes of time before each packet (MTS, M2TS). */
async function isTransportStream(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 5 * 192).arrayBuffer());
  return [0, 4].some((lead) =>
    [0, 1, 2, 3].every((n) => bytes[lead + n * (TRANSPORT_PACKET_BYTES + lead)] === TRANSPORT_SYNC),
  );
}
