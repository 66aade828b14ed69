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
import { heldFilms } from './film-lock.ts';

/** A stranger's film is not offered for long, nor kept. */
const KEPT_FOR_MS = 24 * 3600 * 1000;

/** A film whose analysis has begun and not ended. Its film lies in the clip store under the same id. */
export interface UnfinishedFilm {
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
  readonly film: UnfinishedFilm;
  readonly clip: Blob;
  readonly known: KnownSoFar | null;
}

/** An earlier version kept fewer columns. */
type KeptStretch = Omit<FollowedStretch, TrackColumn> & Partial<TrackColumns>;

interface UnfinishedSchema extends DBSchema {
  films: { key: string; value: UnfinishedFilm };
  stretches: {
    key: number;
    value: { readonly film: string; readonly stretches: readonly KeptStretch[] };
    indexes: { film: string };
  };
}

/** Analyses that were cut off. Calls reject with the browser's own error: without storage there is nothing to go on from. */
export class UnfinishedStore {
  private readonly database: Database<UnfinishedSchema>;

  /** `isKept` tells whether a film belongs to a walk that is kept: then it is not this store's to delete. */
  constructor(
    private readonly isKept: (id: string) => Promise<boolean>,
    databaseName = 'heelrise-unfinished',
  ) {
    this.database = new Database(databaseName, 1, (database) => {
      database.createObjectStore('films', { keyPath: 'id' });
      database.createObjectStore('stretches', { autoIncrement: true }).createIndex('film', 'film');
    });
  }

  /** Writes how far a film is, and what was followed since the last call, at once or not at all. */
  async put(film: UnfinishedFilm, stretches: readonly FollowedStretch[]): Promise<void> {
    await this.database.use(async (database) => {
      const transaction = database.transaction(['films', 'stretches'], 'readwrite');
      await Promise.all([
        transaction.objectStore('films').put(film),
        stretches.length === 0
          ? undefined
          : transaction.objectStore('stretches').add({ film: film.id, stretches }),
        transaction.done,
      ]);
    });
  }

  /** Writes a film of which nothing is followed, or no longer: what was kept of it before goes, at once or not at all. */
  async putAfresh(film: UnfinishedFilm): Promise<void> {
    await this.database.use((database) => replaceFindings(database, film.id, film));
  }

  /** The ids of all films, whether a tab works on them or not. Rejects where they cannot be known. */
  async ids(): Promise<readonly string[]> {
    if (!(await this.database.exists())) return [];
    return await this.database.use((database) => database.getAllKeys('films'));
  }

  /** What no tab is working on, newest first. What is too old is deleted here. */
  async list(nowMs = Date.now()): Promise<readonly UnfinishedFilm[]> {
    if (!(await this.database.exists())) return [];
    const films = await this.database.use((database) => database.getAll('films'));
    // Only now: a film that another tab begins in between is not listed yet, and is not taken for a left one.
    const held = await heldFilms();
    const left = films.filter(({ id }) => !held.has(id));
    const offered: UnfinishedFilm[] = [];
    for (const film of left) {
      const tooOld = nowMs - film.startedAtMs > KEPT_FOR_MS;
      const clip = tooOld || (await this.isFinished(film.id)) ? null : await readClip(film.id);
      if (clip === null || clip.size === 0) await this.forget(film.id);
      else offered.push(film);
    }
    return offered.sort((a, b) => b.startedAtMs - a.startedAtMs);
  }

  /** Null if it is no longer there. */
  async load(id: string): Promise<LeftOver | null> {
    return await this.database.use(async (database) => {
      const [film, rows, clip] = await Promise.all([
        database.get('films', id),
        database.getAllFromIndex('stretches', 'film', id),
        readClip(id),
      ]);
      if (film === undefined || clip === null || clip.size === 0) return null;
      const followed = rows.flatMap(({ stretches }) => stretches.filter(isWhole));
      return { film, clip, known: film.found === null ? null : { found: film.found, followed } };
    });
  }

  /** Deletes what is known, and the film with it unless it belongs to a walk that is, or may be, kept. */
  async forget(id: string): Promise<void> {
    await this.forgetFindings(id);
    if (!(await this.isKept(id).catch(() => true))) await removeClip(id);
  }

  /** Deletes what is known and leaves the film to whoever has taken it over. */
  async forgetFindings(id: string): Promise<void> {
    await this.database.use((database) => replaceFindings(database, id, null));
  }

  /** The page went between keeping the walk and deleting what is here. */
  private isFinished(id: string): Promise<boolean> {
    return this.isKept(id).catch(() => false);
  }
}

/** Deletes what is known of a film and puts this in its place, at once or not at all. */
async function replaceFindings(
  database: IDBPDatabase<UnfinishedSchema>,
  id: string,
  film: UnfinishedFilm | null,
): Promise<void> {
  const transaction = database.transaction(['films', 'stretches'], 'readwrite');
  const films = transaction.objectStore('films');
  const stretches = transaction.objectStore('stretches');
  const keys = await stretches.index('film').getAllKeys(id);
  await Promise.all([
    film === null ? films.delete(id) : films.put(film),
    ...keys.map((key) => stretches.delete(key)),
    transaction.done,
  ]);
}

/** Frames of which something was not looked at are looked at again. */
function isWhole(stretch: KeptStretch): stretch is FollowedStretch {
  return TRACK_COLUMNS.every((column) => stretch[column] !== undefined);
}
