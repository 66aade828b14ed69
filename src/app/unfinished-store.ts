import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type {
  AnalysisOptions,
  FollowedStretch,
  FoundPeople,
  KnownSoFar,
} from '#contract/analysis-api.ts';
import { readClip, removeClip } from './clip-store.ts';
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
}

/** Everything needed to go on. */
export interface LeftOver {
  readonly film: UnfinishedFilm;
  readonly clip: Blob;
  readonly known: KnownSoFar | null;
}

/** An earlier version did not look at how sharp the picture is. */
type KeptStretch = Omit<FollowedStretch, 'sharpness'> & Partial<Pick<FollowedStretch, 'sharpness'>>;

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
  private database: Promise<IDBPDatabase<UnfinishedSchema>> | null = null;

  constructor(private readonly databaseName = 'heelrise-unfinished') {}

  /** Writes how far a film is, and what was followed since the last call, at once or not at all. */
  async put(film: UnfinishedFilm, stretches: readonly FollowedStretch[]): Promise<void> {
    const transaction = (await this.open()).transaction(['films', 'stretches'], 'readwrite');
    await Promise.all([
      transaction.objectStore('films').put(film),
      stretches.length === 0
        ? undefined
        : transaction.objectStore('stretches').add({ film: film.id, stretches }),
      transaction.done,
    ]);
  }

  /** Writes a film of which nothing is followed, or no longer: what was kept of it before goes, at once or not at all. */
  async putAfresh(film: UnfinishedFilm): Promise<void> {
    const transaction = (await this.open()).transaction(['films', 'stretches'], 'readwrite');
    const stretches = transaction.objectStore('stretches');
    const keys = await stretches.index('film').getAllKeys(film.id);
    await Promise.all([
      transaction.objectStore('films').put(film),
      ...keys.map((key) => stretches.delete(key)),
      transaction.done,
    ]);
  }

  /** What no tab is working on, newest first. What is too old is deleted here. */
  async list(nowMs = Date.now()): Promise<readonly UnfinishedFilm[]> {
    const films = await (await this.open()).getAll('films');
    // Only now: a film that another tab begins in between is not listed yet, and is not taken for a left one.
    const held = await heldFilms();
    const left = films.filter(({ id }) => !held.has(id));
    const offered: UnfinishedFilm[] = [];
    for (const film of left) {
      const tooOld = nowMs - film.startedAtMs > KEPT_FOR_MS;
      const clip = tooOld ? null : await readClip(film.id);
      if (clip === null || clip.size === 0) await this.forget(film.id);
      else offered.push(film);
    }
    return offered.sort((a, b) => b.startedAtMs - a.startedAtMs);
  }

  /** Null if it is no longer there. */
  async load(id: string): Promise<LeftOver | null> {
    const database = await this.open();
    const [film, rows, clip] = await Promise.all([
      database.get('films', id),
      database.getAllFromIndex('stretches', 'film', id),
      readClip(id),
    ]);
    if (film === undefined || clip === null || clip.size === 0) return null;
    const followed = rows.flatMap(({ stretches }) => stretches.map(withSharpness));
    return { film, clip, known: film.found === null ? null : { found: film.found, followed } };
  }

  /** Deletes what is known, and the film with it. */
  async forget(id: string): Promise<void> {
    await this.forgetFindings(id);
    await removeClip(id);
  }

  /** Deletes what is known and leaves the film to whoever has taken it over. */
  async forgetFindings(id: string): Promise<void> {
    const transaction = (await this.open()).transaction(['films', 'stretches'], 'readwrite');
    const stretches = transaction.objectStore('stretches');
    const keys = await stretches.index('film').getAllKeys(id);
    await Promise.all([
      transaction.objectStore('films').delete(id),
      ...keys.map((key) => stretches.delete(key)),
      transaction.done,
    ]);
  }

  private open(): Promise<IDBPDatabase<UnfinishedSchema>> {
    this.database ??= openDB<UnfinishedSchema>(this.databaseName, 1, {
      upgrade(database) {
        database.createObjectStore('films', { keyPath: 'id' });
        database
          .createObjectStore('stretches', { autoIncrement: true })
          .createIndex('film', 'film');
      },
    });
    return this.database;
  }
}

function withSharpness(stretch: KeptStretch): FollowedStretch {
  const { sharpness = new Float32Array(stretch.score.length).fill(NaN) } = stretch;
  return { ...stretch, sharpness };
}
