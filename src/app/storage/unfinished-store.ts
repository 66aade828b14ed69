import type { DBSchema, IDBPDatabase } from 'idb';
import type {
  AnalysisOptions,
  FollowedStretch,
  FoundPeople,
  KnownSoFar,
} from '#contract/analysis-api.ts';
import { TRACK_COLUMNS, type TrackColumn, type TrackColumns } from '#core/body/landmark-track.ts';
import { readClip, removeClip } from './clip-store.ts';
import { Database } from './database.ts';
import { heldVideos } from './video-lock.ts';

/** A stranger's video is not offered for long, nor kept. */
const KEPT_FOR_MS = 24 * 3600 * 1000;

/** A video whose analysis has begun and not ended. Its video lies in the clip store under the same id. */
export interface UnfinishedVideo {
  readonly id: string;
  readonly startedAtMs: number;
  readonly options: AnalysisOptions;
  /** Whether the reader chose whom to follow. */
  readonly chosen: boolean;
  readonly found: FoundPeople | null;
  readonly framesDone: number;
  readonly framesTotal: number | null;
  /** How long it was recorded here; left out for a file, and by an earlier version. */
  readonly recordedMs?: number;
  /** Whether it was recorded and nobody asked yet for it to be watched. */
  readonly unused?: boolean;
}

/** Everything needed to go on. */
export interface LeftOver {
  readonly video: UnfinishedVideo;
  readonly clip: Blob;
  readonly known: KnownSoFar | null;
}

/** An earlier version kept fewer columns. */
type KeptStretch = Omit<FollowedStretch, TrackColumn> & Partial<TrackColumns>;

/** The names of stores and keys are those on the devices of today. */
interface UnfinishedSchema extends DBSchema {
  films: { key: string; value: UnfinishedVideo };
  stretches: {
    key: number;
    value: { readonly film: string; readonly stretches: readonly KeptStretch[] };
    indexes: { film: string };
  };
}

/** Analyses that were cut off. Calls reject with the browser's own error: without storage there is nothing to go on from. */
export class UnfinishedStore {
  private readonly database: Database<UnfinishedSchema>;

  /** `isKept` tells whether a video belongs to a walk that is kept: then it is not this store's to delete. */
  constructor(
    private readonly isKept: (id: string) => Promise<boolean>,
    databaseName = 'heelrise-unfinished',
  ) {
    this.database = new Database(databaseName, 1, (database) => {
      database.createObjectStore('films', { keyPath: 'id' });
      database.createObjectStore('stretches', { autoIncrement: true }).createIndex('film', 'film');
    });
  }

  /** Writes how far a video is, and what was followed since the last call, at once or not at all. */
  async put(video: UnfinishedVideo, stretches: readonly FollowedStretch[]): Promise<void> {
    await this.database.use(async (database) => {
      const transaction = database.transaction(['films', 'stretches'], 'readwrite');
      await Promise.all([
        transaction.objectStore('films').put(video),
        stretches.length === 0
          ? undefined
          : transaction.objectStore('stretches').add({ film: video.id, stretches }),
        transaction.done,
      ]);
    });
  }

  /** Writes a video of which nothing is followed, or no longer: what was kept of it before goes, at once or not at all. */
  async putAfresh(video: UnfinishedVideo): Promise<void> {
    await this.database.use((database) => replaceFindings(database, video.id, video));
  }

  /** The ids of all videos, whether a tab works on them or not. Rejects where they cannot be known. */
  async ids(): Promise<readonly string[]> {
    if (!(await this.database.exists())) return [];
    return await this.database.use((database) => database.getAllKeys('films'));
  }

  /** What no tab is working on, newest first. What is too old is deleted here. */
  async list(nowMs = Date.now()): Promise<readonly UnfinishedVideo[]> {
    if (!(await this.database.exists())) return [];
    const videos = await this.database.use((database) => database.getAll('films'));
    // Only now: a video that another tab begins in between is not listed yet, and is not taken for a left one.
    const held = await heldVideos();
    const left = videos.filter(({ id }) => !held.has(id));
    const offered: UnfinishedVideo[] = [];
    for (const video of left) {
      const tooOld = nowMs - video.startedAtMs > KEPT_FOR_MS;
      const clip = tooOld || (await this.isFinished(video.id)) ? null : await readClip(video.id);
      if (clip === null || clip.size === 0) await this.forget(video.id);
      else offered.push(video);
    }
    return offered.sort((a, b) => b.startedAtMs - a.startedAtMs);
  }

  /** Null if it is no longer there. */
  async load(id: string): Promise<LeftOver | null> {
    return await this.database.use(async (database) => {
      const [video, rows, clip] = await Promise.all([
        database.get('films', id),
        database.getAllFromIndex('stretches', 'film', id),
        readClip(id),
      ]);
      if (video === undefined || clip === null || clip.size === 0) return null;
      const followed = rows.flatMap(({ stretches }) => stretches.filter(isWhole));
      return { video, clip, known: video.found === null ? null : { found: video.found, followed } };
    });
  }

  /** Deletes what is known, and the video with it unless it belongs to a walk that is, or may be, kept. */
  async forget(id: string): Promise<void> {
    await this.forgetFindings(id);
    if (!(await this.isKept(id).catch(() => true))) await removeClip(id);
  }

  /** Deletes what is known and leaves the video to whoever has taken it over. */
  async forgetFindings(id: string): Promise<void> {
    await this.database.use((database) => replaceFindings(database, id, null));
  }

  /** The page went between keeping the walk and deleting what is here. */
  private isFinished(id: string): Promise<boolean> {
    return this.isKept(id).catch(() => false);
  }
}

/** Deletes what is known of a video and puts this in its place, at once or not at all. */
async function replaceFindings(
  database: IDBPDatabase<UnfinishedSchema>,
  id: string,
  video: UnfinishedVideo | null,
): Promise<void> {
  const transaction = database.transaction(['films', 'stretches'], 'readwrite');
  const videos = transaction.objectStore('films');
  const stretches = transaction.objectStore('stretches');
  const keys = await stretches.index('film').getAllKeys(id);
  await Promise.all([
    video === null ? videos.delete(id) : videos.put(video),
    ...keys.map((key) => stretches.delete(key)),
    transaction.done,
  ]);
}

/** Frames of which something was not looked at are looked at again. */
function isWhole(stretch: KeptStretch): stretch is FollowedStretch {
  return TRACK_COLUMNS.every((column) => stretch[column] !== undefined);
}
