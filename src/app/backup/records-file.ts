import * as v from 'valibot';
import { parseRecord, type WalkRecord } from '../people/walk-record.ts';
import { jsonOf } from './backup-index.ts';
import type { ZipReader } from './zip-reader.ts';
import type { ZipWriter } from './zip-writer.ts';

/** Where a backup has what professionals typed. Older versions do not look for it. */
const PATH = 'heelrise-records.json';
const MAX_BYTES = 64e6;

export type Records = ReadonlyMap<string, WalkRecord>;

/** Adds the records of these walks, if there are any. */
export async function addRecords(zip: ZipWriter, walkIds: readonly string[], records: Records) {
  const kept = walkIds.flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [[id, record] as const];
  });
  if (kept.length === 0) return;
  await zip.add(PATH, new Blob([JSON.stringify(Object.fromEntries(kept))]), true);
}

/** The records of a backup by the ids of their walks; what is damaged is left out. */
export async function readRecords(zip: ZipReader): Promise<Records> {
  const file = await zip.read(PATH, MAX_BYTES);
  const document = file === null ? null : await jsonOf(file);
  const entries = v.safeParse(v.record(v.string(), v.unknown()), document);
  if (!entries.success) return new Map();
  return new Map(
    Object.entries(entries.output).flatMap(([id, value]) => {
      const record = parseRecord(value);
      return record === null ? [] : [[id, record] as const];
    }),
  );
}
