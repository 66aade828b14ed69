import { describe, expect, test } from 'vitest';
import { makeBackup } from '../../../src/app/backup/make-backup.ts';
import { isBackup } from '../../../src/app/backup/restore-backup.ts';
import { seal } from '../../../src/app/backup/sealed-file.ts';
import { ZipWriter } from '../../../src/app/backup/zip-writer.ts';
import { success } from '#core/result.ts';
import type { HistoryStore, KeptWalk, PastWalk } from '../../../src/app/walks/history-store.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const NOV_30 = Date.UTC(2026, 10, 30, 12);

async function backup(): Promise<Blob> {
  const report = fakeReport({ frames: 10 });
  const walk: KeptWalk = { id: 'a', createdAtMs: 1, report, clip: null, others: null, workers: 1 };
  const history: Pick<HistoryStore, 'list' | 'load'> = {
    list: () => Promise.resolve(success([walk as unknown as PastWalk])),
    load: () => Promise.resolve(success(walk)),
  };
  const made = await makeBackup(history, NOV_30);
  if (!made.ok || made.value === null) throw new Error('no backup');
  return made.value.file;
}

async function zipWith(path: string): Promise<Blob> {
  const zip = new ZipWriter();
  await zip.add(path, new Blob(['something']), false);
  return zip.end();
}

describe('by its content, a file is a backup', () => {
  test('where it was saved as one, with a passphrase or without, or was cut off after that', async () => {
    const whole = await backup();
    expect(await isBackup(whole)).toBe(true);
    expect(await isBackup(new File([whole], 'walk.mp4'))).toBe(true);
    expect(await isBackup(await seal(whole, 'p'))).toBe(true);
    expect(await isBackup(whole.slice(0, whole.size - 40))).toBe(true);
  });

  test('and not where it is a video, another zip, whole or cut off, or nothing', async () => {
    const other = await zipWith('holiday.jpg');
    expect(await isBackup(other)).toBe(false);
    expect(await isBackup(other.slice(0, other.size - 10))).toBe(false);
    const mp4 = new Uint8Array([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x6d, 0x70, 0x34, 0x32]);
    expect(await isBackup(new Blob([mp4]))).toBe(false);
    expect(await isBackup(new Blob([]))).toBe(false);
  });

  test('but none that cannot be read', async () => {
    const gone = new Blob(['HEELSEAL']);
    gone.slice = () => {
      const part = new Blob([]);
      part.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return part;
    };
    expect(await isBackup(gone)).toBe(false);
  });
});
