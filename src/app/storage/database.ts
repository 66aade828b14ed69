import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';

/** Another tab holds an older version of the database open and does not let go. */
export class DatabaseBlockedError extends Error {
  override readonly name = 'DatabaseBlockedError';
}

/** A request to open the database: what comes of it, and what rejects as soon as another tab is in the way. */
interface Opening<Schema extends DBSchema> {
  readonly database: Promise<IDBPDatabase<Schema>>;
  readonly blocked: Promise<never>;
}

/**
 * One database of this app. A connection that broke (the site's data were cleared, the browser ended it, a newer page
 * asked for it) is opened again with the next call. Calls reject with the browser's own error.
 */
export class Database<Schema extends DBSchema> {
  private opening: Opening<Schema> | null = null;

  constructor(
    private readonly name: string,
    private readonly version: number,
    private readonly upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
  ) {}

  /** Works with the open database. `work` is done once more if the connection broke: it must bear that. */
  async use<Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
    const database = await this.open();
    try {
      return await work(database);
    } catch (reason) {
      if (!isBroken(reason)) throw reason;
      database.close();
      this.opening = null;
      return await work(await this.open());
    }
  }

  /** Whether it was ever made: asking must not make one. True where the browser does not tell. */
  async exists(): Promise<boolean> {
    if (!('databases' in indexedDB)) return true;
    return (await indexedDB.databases()).some(({ name }) => name === this.name);
  }

  private async open(): Promise<IDBPDatabase<Schema>> {
    const opening = (this.opening ??= this.request());
    try {
      return await Promise.race([opening.database, opening.blocked]);
    } catch (reason) {
      // A blocked request is still under way, and ends well when the other tab lets go.
      if (!(reason instanceof DatabaseBlockedError)) this.forget(opening);
      throw reason;
    }
  }

  private request(): Opening<Schema> {
    let block: (reason: DatabaseBlockedError) => void;
    const blocked = new Promise<never>((_, reject) => (block = reject));
    blocked.catch(() => undefined);
    const database = openDB<Schema>(this.name, this.version, {
      upgrade: this.upgrade,
      blocked: () => block(new DatabaseBlockedError()),
      // A newer page in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        this.forget(opening);
      },
      terminated: () => this.forget(opening),
    });
    const opening = { database, blocked };
    return opening;
  }

  private forget(opening: Opening<Schema>): void {
    if (this.opening === opening) this.opening = null;
  }
}

/** A closed connection starts no transaction, and one that is cut off leaves its transactions without a reason. */
function isBroken(reason: unknown): boolean {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
  return name === 'InvalidStateError' || name === 'AbortError';
}
