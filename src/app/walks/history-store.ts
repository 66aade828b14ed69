import type { DBSchema } from 'idb';
import type { AnalysisOptions, Crowd } from '#contract/analysis-api.ts';
import type { ReportDates } from '#core/report/dates.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { failure, success, type Result } from '#core/result.ts';
import { holdsClip, readClip, removeClip, writeClip } from '../storage/clip-store.ts';
import type { Database } from '../storage/database.ts';
import { holdVideo } from '../storage/video-lock.ts';
import { WALK_DATABASE, walkDatabase } from '../storage/walk-database.ts';

/** What can go wrong with what is kept on this device. */
export type HistoryTroubleCode =
  | 'unavailable'
  | 'full'
  | 'not-found'
  | 'from-file'
  | 'deleted'
  | 'damaged'
  | 'blocked'
  | 'newer'
  | 'failed';

/** A past walk as the list shows it. */
export interface PastWalk {
  readonly id: string;
  readonly createdAtMs: number;
  readonly name: string;
  /** The sentence at the top of the result, in the language in which it was kept. */
  readonly headline: string;
  /** What that sentence is made from, to say it in another language; walks of earlier versions have none. */
  readonly findings?: Pick<Report, 'outcome' | 'patterns'>;
  /** When it was filmed and read; walks of earlier versions have none. */
  readonly dates?: ReportDates;
  /** Whether it came as a saved result. */
  readonly opened?: boolean;
  /** The visit in which its video was filmed or opened; walks of earlier versions have none. */
  readonly visitId?: string | null;
  readonly viewKind: Report['view']['kind'];
  readonly clipBytes: number;
}

/** Everyone who was in the picture, and how the video was watched: enough to follow another one. */
export interface OtherPeople {
  readonly crowd: Crowd;
  readonly options: AnalysisOptions;
  /** Whether the reader chose who was followed. */
  readonly chosen: boolean;
}

/** A walk with everything that the result page needs. `clip` is null if the video was not kept. */
export interface KeptWalk {
  readonly id: string;
  readonly createdAtMs: number;
  readonly report: Report;
  readonly clip: Blob | null;
  /** Whether it came as a saved result. */
  readonly opened?: boolean;
  /** The visit in which its video was filmed or opened; null or left out: it stands alone. */
  readonly visitId?: string | null;
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
  records: { key: string; value: unknown };
  bin: { key: string; value: number };
}

/** What is written of a walk. */
const WRITTEN = ['walks', 'reports', 'circumstances', 'bin'] as const;
/** What is deleted with it. */
const STORES = ['walks', 'reports', 'circumstances', 'records', 'bin'] as const;

/** Past walks on this device: reports in IndexedDB, videos in the private file system. Failures are data. */
export class HistoryStore {
  private readonly database: Database<HistorySchema>;

  constructor(databaseName = WALK_DATABASE) {
    this.database = walkDatabase(databaseName);
  }

  /** Keeps a walk whole or not at all. */
  async keep(walk: KeptWalk, headline: string): Promise<Result<void, HistoryTroubleCode>> {
    const written = await attempt(() => this.write(walk, headline, 'any'));
    return written.ok ? success(undefined) : written;
  }

  /** Writes what changed of a kept walk. One that was deleted meanwhile stays deleted: `not-found`. */
  async update(walk: KeptWalk, headline: string): Promise<Result<void, HistoryTroubleCode>> {
    const written = await attempt(() => this.write(walk, headline, 'kept'));
    if (!written.ok) return written;
    return written.value ? success(undefined) : failure('not-found');
  }

  /** Whether the walk is kept, and not in the bin. Rejects where that cannot be known. */
  async has(id: string): Promise<boolean> {
    if (!(await this.database.exists())) return false;
    const [key, binned] = await this.database.use((database) =>
      Promise.all([database.getKey('walks', id), database.getKey('bin', id)]),
    );
    return key !== undefined && binned === undefined;
  }

  /** The ids of all walks, also of those in the bin. Rejects where they cannot be known. */
  async ids(): Promise<readonly string[]> {
    if (!(await this.database.exists())) return [];
    return await this.database.use((database) => database.getAllKeys('walks'));
  }

  /** Newest first, without those in the bin. */
  async list(): Promise<Result<readonly PastWalk[], HistoryTroubleCode>> {
    return await attempt(async () => {
      const [walks, binned] = await this.database.use((database) =>
        Promise.all([database.getAll('walks'), database.getAllKeys('bin')]),
      );
      return walks
        .filter(({ id }) => !binned.includes(id))
        .sort((a, b) => b.createdAtMs - a.createdAtMs);
    });
  }

  /** A past walk, its report checked again. */
  async load(id: string): Promise<Result<KeptWalk, HistoryTroubleCode>> {
    const found = await attempt(() =>
      this.database.use(async (database) => {
        const [summary, document, circumstances, binnedMs, clip] = await Promise.all([
          database.get('walks', id),
          database.get('reports', id),
          database.get('circumstances', id),
          database.get('bin', id),
          readClip(id).catch(() => null),
        ]);
        return { summary, document, circumstances, binnedMs, clip };
      }),
    );
    if (!found.ok) return found;
    const { summary, document, circumstances, binnedMs, clip } = found.value;
    if (summary === undefined || document === undefined || binnedMs !== undefined)
      return failure('not-found');
    const report = parseReport(document);
    if (!report.ok) return failure('damaged');
    const { others, workers } = circumstances ?? { others: null, workers: null };
    const { createdAtMs, opened = false, visitId = null } = summary;
    const about = { id, createdAtMs, opened, visitId };
    return success({ ...about, report: report.value, clip, others, workers });
  }

  /** Deletes walks, one after the other. */
  async remove(...ids: readonly string[]): Promise<Result<void, HistoryTroubleCode>> {
    return await attempt(async () => {
      for (const id of ids) await this.removeOne(id);
    });
  }

  private async removeOne(id: string): Promise<void> {
    await removeClip(id);
    await this.database.use(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite');
      await Promise.all([
        ...STORES.map((store) => transaction.objectStore(store).delete(id)),
        transaction.done,
      ]);
    });
  }

  /** Deletes every walk, also those in the bin. */
  async removeAll(): Promise<Result<void, HistoryTroubleCode>> {
    return await attempt(async () => {
      for (const id of await this.ids()) await this.removeOne(id);
    });
  }

  /** Whether the walk is written with its video: `put` says when it is not. */
  private async write(walk: KeptWalk, headline: string, which: 'kept' | 'any'): Promise<boolean> {
    if (which === 'kept' && !(await this.has(walk.id))) return false;
    // Until its walk is kept too, the video would be taken for one that nobody misses.
    const release = await holdVideo(walk.id);
    let videoIsNew = false;
    let isPut = false;
    try {
      videoIsNew = await this.writeVideo(walk);
      isPut = await this.put(walk, headline, which);
      return isPut;
    } finally {
      if (videoIsNew && !isPut) await removeClip(walk.id).catch(() => undefined);
      release?.();
    }
  }

  /** Whether the video was written now: while it was analysed it was kept already, under the same id. */
  private async writeVideo({ id, clip }: KeptWalk): Promise<boolean> {
    if (clip === null || (await holdsClip(id, clip.size))) return false;
    await writeClip(id, clip);
    return true;
  }

  /** Whether the walk is written: where only a kept one is to change, it must be there already, and not in the bin. */
  private async put(walk: KeptWalk, headline: string, which: 'kept' | 'any') {
    return await this.database.use(async (database) => {
      const transaction = database.transaction(WRITTEN, 'readwrite');
      const walks = transaction.objectStore('walks');
      const bin = transaction.objectStore('bin');
      if (which === 'kept') {
        const [key, binned] = await Promise.all([walks.getKey(walk.id), bin.getKey(walk.id)]);
        if (key === undefined || binned !== undefined) return false;
      }
      const { others, workers } = walk;
      await Promise.all([
        walks.put(summaryOf(walk, headline)),
        transaction.objectStore('reports').put(walk.report, walk.id),
        transaction.objectStore('circumstances').put({ others, workers }, walk.id),
        // What is kept anew is not in the bin any more.
        bin.delete(walk.id),
        transaction.done,
      ]);
      return true;
    });
  }
}

function summaryOf(
  { id, createdAtMs, report, clip, opened = false, visitId = null }: KeptWalk,
  headline: string,
): PastWalk {
  return {
    id,
    createdAtMs,
    name: report.video.name,
    headline,
    findings: { outcome: report.outcome, patterns: report.patterns },
    dates: datesOf(report),
    opened,
    visitId,
    viewKind: report.view.kind,
    clipBytes: clip?.size ?? 0,
  };
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
  if (name === 'DatabaseBlockedError') return 'blocked';
  if (name === 'VersionError') return 'newer';
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError')
    return 'unavailable';
  return 'failed';
}
