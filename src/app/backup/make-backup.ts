import { failure, success, type Result } from '#core/result.ts';
import type { PlanStore } from '../walks/plan-store.ts';
import type { HistoryStore, KeptWalk } from '../walks/history-store.ts';
import {
  FORMAT,
  INDEX_PATH,
  type BackupIndex,
  type BackupTroubleCode,
  type BackupWalk,
} from './backup-index.ts';
import { addRecords, type Records } from './records-file.ts';
import { ZipWriter } from './zip-writer.ts';

/** A backup, how many walks are in it, and how many could not be read and are not. */
export interface Backup {
  readonly file: Blob;
  readonly walks: number;
  readonly damaged: number;
}

/** One file with every walk that is kept here, its video, and the plan. Null where there is no walk. */
export async function makeBackup(
  history: Pick<HistoryStore, 'list' | 'load'>,
  nowMs = Date.now(),
  records: Records = new Map(),
  plans: Pick<PlanStore, 'read'> | null = null,
): Promise<Result<Backup | null, BackupTroubleCode>> {
  const listed = await history.list();
  if (!listed.ok) return failure('failed');
  if (listed.value.length === 0) return success(null);
  const zip = new ZipWriter();
  const walks: BackupWalk[] = [];
  try {
    for (const { id } of listed.value) {
      const walk = await history.load(id);
      if (walk.ok) walks.push(await addWalk(zip, walk.value, walks.length + 1));
    }
    const ids = walks.map(({ id }) => id);
    await addRecords(zip, ids, records);
    const madeAt = new Date(nowMs).toISOString();
    const plan = plans?.read() ?? null;
    const index: BackupIndex = { kind: 'heelrise-backup', format: FORMAT, madeAt, walks, plan };
    await zip.add(INDEX_PATH, jsonBlob(index), true);
  } catch {
    return failure('failed');
  }
  const damaged = listed.value.length - walks.length;
  return success({ file: zip.end(), walks: walks.length, damaged });
}

async function addWalk(zip: ZipWriter, walk: KeptWalk, place: number): Promise<BackupWalk> {
  const { id, createdAtMs, report, clip, opened = false, visitId = null, workers } = walk;
  const folder = `walks/${String(place).padStart(4, '0')}`;
  const reportPath = `${folder}/report.json`;
  await zip.add(reportPath, jsonBlob(report), true);
  const about = { id, createdAtMs, opened, visitId, workers, report: reportPath };
  if (clip === null) return { ...about, video: null };
  const { name } = report.video;
  const path = `${folder}/${name.replace(/[^\p{L}\p{N}. _()-]/gu, '_')}`;
  // Videos are packed already.
  await zip.add(path, clip, false);
  const changedAtMs = clip instanceof File ? clip.lastModified : createdAtMs;
  return { ...about, video: { path, name, type: clip.type, changedAtMs } };
}

function jsonBlob(document: unknown): Blob {
  return new Blob([JSON.stringify(document)], { type: 'application/json' });
}
