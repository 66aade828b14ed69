import { success, type Result } from '#core/result.ts';
import type { HistoryStore } from '../walks/history-store.ts';
import type { BackupTroubleCode } from './backup-index.ts';
import { makeBackup, type Backup } from './make-backup.ts';
import type { Records } from './records-file.ts';

/** A backup of some walks alone: one person, or one visit. Null where none of them is kept. */
export async function backupOfWalks(
  history: Pick<HistoryStore, 'list' | 'load'>,
  ids: readonly string[],
  records: Records,
  nowMs = Date.now(),
): Promise<Result<Backup | null, BackupTroubleCode>> {
  const list = async () => {
    const listed = await history.list();
    return listed.ok ? success(listed.value.filter(({ id }) => ids.includes(id))) : listed;
  };
  return await makeBackup({ list, load: (id) => history.load(id) }, nowMs, records);
}
