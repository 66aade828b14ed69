import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** sha256 of a file in hexadecimal, read piece by piece. Rejects if the file cannot be read. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** sha256 of a text in hexadecimal. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
