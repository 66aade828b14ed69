import { parseReport } from '#core/report/parse.ts';
import { failure, success, type Result } from '#core/result.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import type { HistoryStore } from '../walks/history-store.ts';
import type { RecordStore } from '../people/record-store.ts';
import type { PlanStore } from '../walks/plan-store.ts';
import {
  INDEX_PATH,
  jsonOf,
  readIndex,
  type BackupTroubleCode,
  type BackupWalk,
} from './backup-index.ts';
import { mergePlan } from './merge-plan.ts';
import { readRecords } from './records-file.ts';
import { isSealed } from './sealed-file.ts';
import { ZipReader } from './zip-reader.ts';

/** More than the report of the longest video. */
const MAX_REPORT_BYTES = 512e6;

/** What came of a backup that was brought back. */
export interface Restored {
  readonly added: number;
  /** Walks that were here already. */
  readonly known: number;
  /** Walks that are not whole in the file. */
  readonly damaged: number;
  /** Walks that are back, but whose video is damaged. */
  readonly withoutVideo: number;
}
/** What a backup of ours begins with, so that one that was cut off is known as well. */
const FIRST_PATH = /^(walks\/0001\/|heelrise-)/;
/** Where the name of the first file of a zip lies. */
const FIRST_PATH_BYTES = [30, 41] as const;

/** Whether a file is a backup by its content, sealed or not, whole or cut off; a file that cannot be read is none. */
export async function isBackup(file: Blob): Promise<boolean> {
  if (await isSealed(file)) return true;
  if (!(await looksLikeZip(file))) return false;
  const zip = await ZipReader.open(file).catch(() => null);
  if (zip !== null) return zip.has(INDEX_PATH);
  const path = file.slice(...FIRST_PATH_BYTES).text();
  return FIRST_PATH.test(await path.catch(() => ''));
}

type Outcome = keyof Restored;
type Store = Pick<HistoryStore, 'has' | 'keep'>;
type RecordKeeper = Pick<RecordStore, 'get' | 'keep'>;

/**
 * Takes the walks of a backup in. What is here stays as it is: a walk that is here already is not written again, and one
 * that is not whole in the file is left out. The plan comes with the days on which it was done.
 */
export async function restoreBackup(
  file: Blob,
  history: Store,
  records: RecordKeeper | null = null,
  plans: Pick<PlanStore, 'read' | 'write'> | null = null,
): Promise<Result<Restored, BackupTroubleCode>> {
  const zip = await ZipReader.open(file).catch(() => null);
  if (zip === null) return failure((await looksLikeZip(file)) ? 'cut-off' : 'not-a-backup');
  const index = await readIndex(zip);
  if (!index.ok) return index;
  const restored: Record<Outcome, number> = { added: 0, known: 0, damaged: 0, withoutVideo: 0 };
  for (const walk of index.value.walks) {
    const came = await restoreWalk(walk, zip, history);
    if (!came.ok) return came;
    for (const outcome of came.value) restored[outcome] += 1;
  }
  if (records !== null) await restoreRecords(zip, records);
  const { plan } = index.value;
  if (plan !== null) plans?.write(mergePlan(plans.read(), plan));
  return success(restored);
}

/** A record that is here already stays as it is; one whose walk did not come is not kept. */
async function restoreRecords(zip: ZipReader, records: RecordKeeper): Promise<void> {
  for (const [id, record] of await readRecords(zip)) {
    // The walks are back: that a note could not be written must not hide it.
    await records
      .get(id)
      .then((here) => (here === null ? records.keep(id, record) : false))
      .catch(() => false);
  }
}

async function restoreWalk(
  { id, createdAtMs, opened, visitId, workers, report: reportPath, video }: BackupWalk,
  zip: ZipReader,
  history: Store,
): Promise<Result<readonly Outcome[], BackupTroubleCode>> {
  try {
    if (await history.has(id)) return success(['known']);
  } catch {
    return failure('failed');
  }
  const document = await zip.read(reportPath, MAX_REPORT_BYTES);
  const report = document === null ? null : parseReport(await jsonOf(document));
  if (report?.ok !== true) return success(['damaged']);
  const content = video === null ? null : await zip.read(video.path);
  const clip =
    video === null || content === null
      ? null
      : new File([content], video.name, { type: video.type, lastModified: video.changedAtMs });
  const about = { id, createdAtMs, opened, visitId, workers };
  const walk = { ...about, report: report.value, clip, others: null };
  const kept = await history.keep(walk, headlineFor(report.value).sentence);
  if (!kept.ok) return failure(kept.error === 'full' ? 'no-room' : 'failed');
  return success(video !== null && clip === null ? ['added', 'withoutVideo'] : ['added']);
}

/** A zip begins with its first file: without its end it was cut off. */
async function looksLikeZip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(
    await file
      .slice(0, 4)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
  return (
    start.length === 4 && start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4
  );
}
