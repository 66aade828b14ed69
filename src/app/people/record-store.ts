import type { DBSchema } from 'idb';
import type { Database } from '../storage/database.ts';
import { WALK_DATABASE, walkDatabase } from '../storage/walk-database.ts';
import { parseRecord, type WalkRecord } from './walk-record.ts';

interface RecordSchema extends DBSchema {
  walks: { key: string; value: unknown };
  records: { key: string; value: unknown };
  bin: { key: string; value: unknown };
}

/** What professionals typed of the walks that are kept on this device. Deleting a walk deletes its record. */
export class RecordStore {
  private readonly database: Database<RecordSchema>;

  constructor(databaseName = WALK_DATABASE) {
    this.database = walkDatabase(databaseName);
  }

  /** The record of a walk; null where there is none. Rejects where that cannot be known. */
  async get(walkId: string): Promise<WalkRecord | null> {
    if (!(await this.database.exists())) return null;
    return parseRecord(await this.database.use((database) => database.get('records', walkId)));
  }

  /** Every record by the id of its walk; damaged ones are left out. Rejects where they cannot be known. */
  async all(): Promise<ReadonlyMap<string, WalkRecord>> {
    if (!(await this.database.exists())) return new Map();
    const [ids, values] = await this.database.use((database) =>
      Promise.all([database.getAllKeys('records'), database.getAll('records')]),
    );
    const read = ids.map((id, i) => [id, parseRecord(values[i])] as const);
    return new Map(read.filter((one): one is [string, WalkRecord] => one[1] !== null));
  }

  /** Keeps a record with its walk. False where the walk is not kept here, or lies in the bin. Rejects with the browser's own error. */
  async keep(walkId: string, record: WalkRecord): Promise<boolean> {
    if (!(await this.database.exists())) return false;
    return await this.database.use(async (database) => {
      const transaction = database.transaction(['walks', 'records', 'bin'], 'readwrite');
      const [key, binned] = await Promise.all([
        transaction.objectStore('walks').getKey(walkId),
        transaction.objectStore('bin').getKey(walkId),
      ]);
      const isKept = key !== undefined && binned === undefined;
      if (isKept) await transaction.objectStore('records').put(record, walkId);
      await transaction.done;
      return isKept;
    });
  }

  /** Nothing that was typed stays; the walk does. */
  async forget(walkId: string): Promise<void> {
    await this.database.use((database) => database.delete('records', walkId));
  }
}
