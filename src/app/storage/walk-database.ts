import { unwrap, type DBSchema } from 'idb';
import { Database } from './database.ts';

export const WALK_DATABASE = 'heelrise';
const VERSION = 3;

/** Stores of walks by their ids, with the version that made each. What an older version kept stays as it is. */
const STORES: readonly (readonly [name: string, since: number, keyPath: string | null])[] = [
  ['walks', 1, 'id'],
  ['reports', 1, null],
  ['circumstances', 2, null],
  /** What a professional typed. */
  ['records', 3, null],
  /** When a walk was put into the bin. */
  ['bin', 3, null],
];

/** The database of past walks, with as many of its stores as the caller has types for. */
export function walkDatabase<Schema extends DBSchema>(name = WALK_DATABASE): Database<Schema> {
  return new Database<Schema>(name, VERSION, (wrapped, oldVersion) => {
    const database = unwrap(wrapped);
    for (const [store, since, keyPath] of STORES)
      if (oldVersion < since) database.createObjectStore(store, { keyPath });
  });
}
