import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { HistoryTroubleCode } from '#words/page-trouble.ts';
import { readClip, removeClip, writeClip } from './clip-store.ts';

/** A past walk as the list shows it. */
export interface PastWalk {
  readonly id: string;
  readonly createdAtMs: number;
  readonly name: string;
  readonly headline: string;
  readonly viewKind: Report['view']['kind'];
  readonly clipBytes: number;
}

/** A walk with everything that the result page needs. `clip` is null if the film was not kept. */
export interface KeptWalk {
  readonly id: string;
  readonly createdAtMs: number;
  readonly report: Report;
  readonly clip: Blob | null;
}

interface HistorySchema extends DBSchema {
  walks: { key: string; value: PastWalk };
  reports: { key: string; value: unknown };
}

/** Past walks on this device: reports in IndexedDB, films in the private file system. Failures are data. */
export class HistoryStore {
  private database: Promise<IDBPDatabase<HistorySchema>> | null = null;

  constructor(private readonly databaseName = 'heelrise') {}

  /** Keeps a walk whole or not at all. */
  async keep(walk: KeptWalk, headline: string): Promise<Result<void, HistoryTroubleCode>> {
    return await attempt(async () => {
      if (walk.clip !== null) await writeClip(walk.id, walk.clip);
      const transaction = (await this.open()).transaction(['walks', 'reports'], 'readwrite');
      const summary: PastWalk = {
        id: walk.id,
        createdAtMs: walk.createdAtMs,
        name: walk.report.video.name,
        headline,
        viewKind: walk.report.view.kind,
        clipBytes: walk.clip?.size ?? 0,
      };
      await Promise.all([
        transaction.objectStore('walks').put(summary),
        transaction.objectStore('reports').put(walk.report, walk.id),
        transaction.done,
      ]);
    });
  }

  /** Newest first. */
  async list(): Promise<Result<readonly PastWalk[], HistoryTroubleCode>> {
    return await attempt(async () => {
      const walks = await (await this.open()).getAll('walks');
      return walks.sort((a, b) => b.createdAtMs - a.createdAtMs);
    });
  }

  /** A past walk, its report checked again. */
  async load(id: string): Promise<Result<KeptWalk, HistoryTroubleCode>> {
    const found = await attempt(async () => {
      const database = await this.open();
      const [summary, document, clip] = await Promise.all([
        database.get('walks', id),
        database.get('reports', id),
        readClip(id).catch(() => null),
      ]);
      return { summary, document, clip };
    });
    if (!found.ok) return found;
    const { summary, document, clip } = found.value;
    if (summary === undefined || document === undefined) return failure('not-found');
    const report = parseReport(document);
    if (!report.ok) return failure('damaged');
    return success({ id, createdAtMs: summary.createdAtMs, report: report.value, clip });
  }

  async remove(id: string): Promise<Result<void, HistoryTroubleCode>> {
    return await attempt(async () => {
      await removeClip(id);
      const transaction = (await this.open()).transaction(['walks', 'reports'], 'readwrite');
      await Promise.all([
        transaction.objectStore('walks').delete(id),
        transaction.objectStore('reports').delete(id),
        transaction.done,
      ]);
    });
  }

  async removeAll(): Promise<Result<void, HistoryTroubleCode>> {
    const walks = await this.list();
    if (!walks.ok) return walks;
    for (const { id } of walks.value) {
      const removed = await this.remove(id);
      if (!removed.ok) return removed;
    }
    return success(undefined);
  }

  private open(): Promise<IDBPDatabase<HistorySchema>> {
    this.database ??= openDB<HistorySchema>(this.databaseName, 1, {
      upgrade(database) {
        database.createObjectStore('walks', { keyPath: 'id' });
        database.createObjectStore('reports');
      },
    });
    return this.database;
  }
}

async function attempt<Value>(
  work: () => Promise<Value>,
): Promise<Result<Value, HistoryTroubleCode>> {
  try {
    return success(await work());
  } catch (reason) {
    return failure(troubleOf(reason));
  }
}

/** The browser's errors by name: there is no other way to tell them apart. */
function troubleOf(reason: unknown): HistoryTroubleCode {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError')
    return 'unavailable';
  return 'failed';
}
