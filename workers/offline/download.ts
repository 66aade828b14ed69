import type { OfflineFailure } from '../contract/offline.ts';
import type { AppFile } from './file-list.ts';

/** Headers that describe the answer on its way and not what is in it. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding'];

/** A file did not come, or is not the one of this version. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(readonly why: OfflineFailure) {
    super(why);
  }
}

/** A file of this version: checked bytes, and the headers that the site sends with them. */
export interface Download {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
}

/**
 * A file from the site, compared with its sha256. Where the browser's own copy is another version, the site is asked.
 * @param heard is called with how many bytes of it have come. Throws `DownloadError`.
 */
export async function download(
  file: AppFile,
  url: URL,
  heard: (bytes: number) => void,
): Promise<Download> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(url, { cache, credentials: 'same-origin' }).catch(() => null);
    if (response === null) throw new DownloadError('unreachable');
    if (!response.ok || response.redirected) continue;
    const bytes = await bytesOf(response, file.bytes, heard);
    if (bytes === null || (await sha256Of(bytes)) !== file.sha256) continue;
    const headers = new Headers(response.headers);
    for (const name of OF_THE_WAY) headers.delete(name);
    return { bytes, headers };
  }
  throw new DownloadError('wrong-file');
}

/** Null where there are more bytes, or fewer, than there should be. */
async function bytesOf(
  response: Response,
  size: number,
  heard: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(size);
  const reader = response.body?.getReader();
  let length = 0;
  try {
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      if (length + next.value.length > size) {
        await reader?.cancel();
        return null;
      }
      bytes.set(next.value, length);
      length += next.value.length;
      heard(length);
    }
  } catch {
    throw new DownloadError('unreachable');
  }
  return length === size ? bytes : null;
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
