import { failure, success, type Result } from '#core/result.ts';
import { crc32 } from './crc32.ts';

/** Why a sealed file was not opened. */
export type SealTrouble = 'wrong-passphrase' | 'damaged' | 'newer';

const MAGIC = 'HEELSEAL';
const FORMAT = 1;
/** What OWASP asks of PBKDF2 with HMAC-SHA256. */
const ITERATIONS = 600_000;
/** A file that asks for more keeps the device busy and is none of ours. */
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const PREFIX_BYTES = 7;
const HEAD_BYTES = MAGIC.length + 1 + 4 + SALT_BYTES + PREFIX_BYTES + 4;
const TAG_BYTES = 16;
/** A video is never whole in memory. */
const CHUNK_BYTES = 4 * 1024 * 1024;
/** A place for the counter that no chunk has. */
const CHECK_PLACE = 0xffffffff;

type Bytes = Uint8Array<ArrayBuffer>;

/** What a chunk is: one of many, the last, or the one that tells whether the passphrase is right. */
const FLAG = { more: 0, last: 1, check: 2 } as const;

/**
 * A file that only the passphrase opens: AES-GCM with a key by PBKDF2, chunk by chunk. Each chunk has its place and
 * whether it is the last in its nonce, so that none can be left out, exchanged or added. Rejects where the file cannot be
 * read, or the browser has no WebCrypto.
 */
export async function seal(file: Blob, passphrase: string): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const prefix = crypto.getRandomValues(new Uint8Array(PREFIX_BYTES));
  const head = await headOf(salt, prefix);
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const encrypt = (content: Bytes, place: number, flag: number) =>
    crypto.subtle.encrypt(algorithm(prefix, place, flag, head), key, content);
  const parts: BlobPart[] = [head, await encrypt(new Uint8Array(0), CHECK_PLACE, FLAG.check)];
  const count = Math.max(1, Math.ceil(file.size / CHUNK_BYTES));
  for (let place = 0; place < count; place++) {
    const content = await bytesOf(file.slice(place * CHUNK_BYTES, (place + 1) * CHUNK_BYTES));
    const sealed = await encrypt(content, place, place === count - 1 ? FLAG.last : FLAG.more);
    // A blob may lie on the disk, where an array is in memory.
    parts.push(new Blob([sealed]));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** Whether a file was made by `seal`. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (
    (await file
      .slice(0, MAGIC.length)
      .text()
      .catch(() => '')) === MAGIC
  );
}

/** What was sealed, whole and unchanged, or why not. Rejects where `seal` does. */
export async function unseal(file: Blob, passphrase: string): Promise<Result<Blob, SealTrouble>> {
  const head = await bytesOf(file.slice(0, HEAD_BYTES));
  const read = await readHead(head);
  if (read === null) return failure('damaged');
  if (read.format > FORMAT) return failure('newer');
  const { prefix, salt, iterations } = read;
  const key = await keyOf(passphrase, salt, iterations);
  /** Null where it is not what was sealed with this passphrase for this place. */
  const decrypt = (content: Bytes, place: number, flag: number) =>
    crypto.subtle.decrypt(algorithm(prefix, place, flag, head), key, content).catch(() => null);
  const from = HEAD_BYTES + TAG_BYTES;
  if (file.size < from + TAG_BYTES) return failure('damaged');
  const check = await bytesOf(file.slice(HEAD_BYTES, from));
  if ((await decrypt(check, CHECK_PLACE, FLAG.check)) === null) return failure('wrong-passphrase');
  const sealedBytes = CHUNK_BYTES + TAG_BYTES;
  const count = Math.ceil((file.size - from) / sealedBytes);
  const parts: Blob[] = [];
  for (let place = 0; place < count; place++) {
    const at = from + place * sealedBytes;
    const flag = place === count - 1 ? FLAG.last : FLAG.more;
    const content = await decrypt(await bytesOf(file.slice(at, at + sealedBytes)), place, flag);
    if (content === null) return failure('damaged');
    parts.push(new Blob([content]));
  }
  return success(new Blob(parts));
}

/** Name, format, iterations, salt, the beginning of each nonce, and a check sum of all that. */
async function headOf(salt: Bytes, prefix: Bytes): Promise<Bytes> {
  const head = new Uint8Array(HEAD_BYTES);
  const view = new DataView(head.buffer);
  head.set(new TextEncoder().encode(MAGIC));
  view.setUint8(MAGIC.length, FORMAT);
  view.setUint32(MAGIC.length + 1, ITERATIONS);
  head.set(salt, MAGIC.length + 5);
  head.set(prefix, MAGIC.length + 5 + SALT_BYTES);
  view.setUint32(HEAD_BYTES - 4, await crc32(new Blob([head.slice(0, -4)])));
  return head;
}

/** Null where it is no head, or not as it was written. */
async function readHead(head: Bytes) {
  const isOurs = new TextDecoder().decode(head.slice(0, MAGIC.length)) === MAGIC;
  if (!isOurs || head.length < HEAD_BYTES) return null;
  const view = new DataView(head.buffer);
  const format = view.getUint8(MAGIC.length);
  const iterations = view.getUint32(MAGIC.length + 1);
  const sum = await crc32(new Blob([head.slice(0, -4)]));
  if (sum !== view.getUint32(HEAD_BYTES - 4) || iterations > MOST_ITERATIONS || iterations === 0)
    return null;
  const saltAt = MAGIC.length + 5;
  const salt = head.slice(saltAt, saltAt + SALT_BYTES);
  const prefix = head.slice(saltAt + SALT_BYTES, saltAt + SALT_BYTES + PREFIX_BYTES);
  return { format, iterations, salt, prefix };
}

async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // Typed on two keyboards, the same letters may be put together differently.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function algorithm(prefix: Bytes, place: number, flag: number, head: Bytes): AesGcmParams {
  const iv = new Uint8Array(PREFIX_BYTES + 5);
  iv.set(prefix);
  const view = new DataView(iv.buffer);
  view.setUint32(PREFIX_BYTES, place);
  view.setUint8(PREFIX_BYTES + 4, flag);
  return { name: 'AES-GCM', iv, additionalData: head };
}

async function bytesOf(part: Blob): Promise<Bytes> {
  return new Uint8Array(await part.arrayBuffer());
}
