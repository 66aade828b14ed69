import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AnalysisOptions, Crowd } from '#contract/analysis-api.ts';
import type { ReportDates } from '#core/report/dates.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { Findings } from '#words/headline.ts';
import type { HistoryTroubleCode } from '#words/page-trouble.ts';
import { holdsClip, readClip, removeClip, writeClip } from './clip-store.ts';

/** A past walk as the list shows it. */
export interface PastWalk {
  readonly id: string;
  readonly createdAtMs: number;
  readonly name: string;
  /** The sentence at the top of the result, in the language in which it was kept. */
  readonly headline: string;
  /** What that sentence is made from, to say it in another language; walks of earlier versions have none. */
  readonly findings?: Findings;
  /** When it was filmed and read; walks of earlier versions have none. */
  readonly dates?: ReportDates;
  /** Whether it came as a saved result. */
  readonly opened?: boolean;
  readonly viewKind: Report['view']['kind'];
  readonly clipBytes: number;
}

/** Everyone who was in the picture, and how the film was watched: enough to follow another one. */
export interface OtherPeople {
  readonly crowd: Crowd;
  readonly options: AnalysisOptions;
  /** Whether the reader chose who was followed. */
  readonly chosen: boolean;
}

/** A walk with everything that the result page needs. `clip` is null if the film was not kept. */
export interface KeptWalk {
  readonly id: string;
  readonly createdAtMs: number;
  readonly report: Report;
  readonly clip: Blob | null;
  /** Whether it came as a saved result. */
  readonly opened?: boolean;
  /** Null where one person was seen, or where it is not known. */
  readonly others: OtherPeople | null;
  /** How many workers followed; null where it is not known. */
  readonly workers: number | null;
}

/** A walk by its id; null where it is not there. */
export type LoadWalk = (id: string) => Promise<KeptWalk | null>;

/** What belongs to a walk beside its report. */
interface Circumstances {
  readonly others: OtherPeople | null;
  readonly workers: number | null;
}

interface HistorySchema extends DBSchema {
  walks: { key: string; value: PastWalk };
  reports: { key: string; value: unknown };
  circumstances: { key: string; value: Circumstances };
}

const STORES = ['walks', 'reports', 'circumstances'] as const;

/** Past walks on this device: reports in IndexedDB, films in the private file system. Failures are data. */
export class HistoryStore {
  private database: Promise<IDBPDatabase<HistorySchema>> | null = null;

  constructor(private readonly databaseName = 'heelrise') {}

  /** Keeps a walk whole or not at all. */
  async keep(walk: KeptWalk, headline: string): Promise<Result<void, HistoryTroubleCode>> {
    return await attempt(async () => {
      // While it was analysed the film was kept already, under the same id.
      if (walk.clip !== null && !(await holdsClip(walk.id, walk.clip.size)))
        await writeClip(walk.id, walk.clip);
      const transaction = (await this.open()).transaction(STORES, 'readwrite');
      const { others, workers } = walk;
      const summary: PastWalk = {
        id: walk.id,
        createdAtMs: walk.createdAtMs,
        name: walk.report.video.name,
        headline,
        findings: { outcome: walk.report.outcome, patterns: walk.report.patterns },
        dates: datesOf(walk.report),
        opened: walk.opened ?? false,
        viewKind: walk.report.view.kind,
        clipBytes: walk.clip?.size ?? 0,
      };
      await Promise.all([
        transaction.objectStore('walks').put(summary),
        transaction.objectStore('reports').put(walk.report, walk.id),
        transaction.objectStore('circumstances').put({ others, workers }, walk.id),
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
      const [summary, document, circumstances, clip] = await Promise.all([
        database.get('walks', id),
        database.get('reports', id),
        database.get('circumstances', id),
        readClip(id).catch(() => null),
      ]);
      return { summary, document, circumstances, clip };
    });
    if (!found.ok) return found;
    const { summary, document, circumstances, clip } = found.value;
    if (summary === undefined || document === undefined) return failure('not-found');
    const report = parseReport(document);
    if (!report.ok) return failure('damaged');
    const { others, workers } = circumstances ?? { others: null, workers: null };
    const { createdAtMs, opened = false } = summary;
    return success({ id, createdAtMs, opened, report: report.value, clip, others, workers });
  }

  async remove(id: string): Promise<Result<void, HistoryTroubleCode>> {
    return await attempt(async () => {
      await removeClip(id);
      const transaction = (await this.open()).transaction(STORES, 'readwrite');
      await Promise.all([
        ...STORES.map((store) => transaction.objectStore(store).delete(id)),
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
    this.database ??= openDB<HistorySchema>(this.databaseName, 2, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) {
          database.createObjectStore('walks', { keyPath: 'id' });
          database.createObjectStore('reports');
        }
        database.createObjectStore('circumstances');
      },
      // A newer page in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        this.database = null;
      },
    });
    return this.database;
  }
}

function datesOf({ filmedAt, filmedAtSource, analysedAt }: Report): ReportDates {
  return { filmedAt, filmedAtSource, analysedAt };
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
