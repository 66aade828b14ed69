import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure, messageOf, success, type Result } from '#core/result.ts';

/**
 * Writes a file whole or not at all: a reader, and whoever looks after a crash, finds the old file or the new one.
 * Makes the folder. The failure is a sentence: a full disk, a folder that may not be written to.
 */
export function writeWhole(path: string, content: string | Uint8Array): Result<null, string> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const half = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(half, 'wx');
    try {
      // A full disk may take a part of the bytes and say so only at the next call.
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(half, path);
    return success(null);
  } catch (error) {
    takeAway(half);
    return failure(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

function takeAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is no such folder, so there is no such file.
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'it may not be written to.';
  return messageOf(error);
}
