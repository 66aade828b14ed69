import type { DBSchema } from 'idb';
import type { Database } from '../storage/database.ts';
import { WALK_DATABASE, walkDatabase } from '../storage/walk-database.ts';
import type { PastWalk } from './history-store.ts';

const DAY_MS = 24 * 3600 * 1000;
/** How long a walk stays in the bin. */
export const BIN_DAYS = 30;

/** A walk in the bin, and for how many more days at most. */
export interface BinnedWalk {
  readonly walk: PastWalk;
  readonly daysLeft: number;
}

interface BinSchema extends DBSchema {
  walks: { key: string; value: PastWalk };
  bin: { key: string; value: number };
}

/** Walks that were deleted and can be brought back, with their videos. Calls reject with the browser's own error. */
export class WalkBin {
  private readonly database: Database<BinSchema>;

  constructor(databaseName = WALK_DATABASE) {
    this.database = walkDatabase(databaseName);
  }

  /** Newest first. */
  async list(nowMs = Date.now()): Promise<readonly BinnedWalk[]> {
    const entries = (await this.entries()).toSorted((a, b) => b.atMs - a.atMs);
    if (entries.length === 0) return [];
    const walks = await this.database.use((database) =>
      Promise.all(entries.map(({ id }) => database.get('walks', id))),
    );
    return entries.flatMap(({ atMs }, i) => {
      const walk = walks[i];
      const daysLeft = Math.max(0, Math.ceil(BIN_DAYS - (nowMs - atMs) / DAY_MS));
      return walk === undefined ? [] : [{ walk, daysLeft }];
    });
  }

  /** Puts walks into the bin: all of them or none. */
  async put(ids: readonly string[], nowMs = Date.now()): Promise<void> {
    await this.database.use(async (database) => {
      const transaction = database.transaction('bin', 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.put(nowMs, id)), transaction.done]);
    });
  }

  /** Takes walks out of the bin: they are kept as before. */
  async bringBack(ids: readonly string[]): Promise<void> {
    await this.database.use(async (database) => {
      const transaction = database.transaction('bin', 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    });
  }

  /** The ids of walks that have been in the bin for too long. */
  async old(nowMs = Date.now()): Promise<readonly string[]> {
    const old = (await this.entries()).filter(({ atMs }) => nowMs - atMs > BIN_DAYS * DAY_MS);
    return old.map(({ id }) => id);
  }

  private async entries(): Promise<readonly { readonly id: string; readonly atMs: number }[]> {
    if (!(await this.database.exists())) return [];
    const [ids, times] = await this.database.use((database) =>
      Promise.all([database.getAllKeys('bin'), database.getAll('bin')]),
    );
    return ids.map((id, i) => ({ id, atMs: times[i] ?? 0 }));
  }
}
