import { expect, test } from 'vitest';
import { success } from '#core/result.ts';
import { makeBackup } from '../../../src/app/backup/make-backup.ts';
import { backupOfWalks } from '../../../src/app/backup/person-backup.ts';
import { restoreBackup } from '../../../src/app/backup/restore-backup.ts';
import { seal, unseal } from '../../../src/app/backup/sealed-file.ts';
import { EMPTY_RECORD, type WalkRecord } from '../../../src/app/people/walk-record.ts';
import type { HistoryStore, KeptWalk } from '../../../src/app/walks/history-store.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const walk = (id: string): KeptWalk => ({
  id,
  createdAtMs: 1,
  report: fakeReport({ frames: 10 }),
  clip: new Blob([`video of ${id}`]),
  others: null,
  workers: null,
});

/** A device in memory. */
function deviceOf(walks: readonly KeptWalk[], kept: Readonly<Record<string, WalkRecord>> = {}) {
  const all = new Map(walks.map((one) => [one.id, one]));
  const records = new Map(Object.entries(kept));
  const history = {
    list: () => Promise.resolve(success([...all.values()])),
    load: (id: string) => Promise.resolve(success(all.get(id))),
    has: (id: string) => Promise.resolve(all.has(id)),
    keep: (one: KeptWalk) => {
      all.set(one.id, one);
      return Promise.resolve(success(undefined));
    },
  } as unknown as HistoryStore;
  const store = {
    get: (id: string) => Promise.resolve(records.get(id) ?? null),
    keep: (id: string, record: WalkRecord) => {
      if (all.has(id)) records.set(id, record);
      return Promise.resolve(all.has(id));
    },
  };
  return { all, records, history, store };
}

const record = (reference: string) => ({ ...EMPTY_RECORD, reference });

test('the file of one person holds their walks and records alone, and merges without doubles', async () => {
  const from = deviceOf([walk('a'), walk('b'), walk('c')], { a: record('A'), b: record('B') });
  const made = await backupOfWalks(from.history, ['a', 'c'], from.records, 0);
  if (!made.ok || made.value === null) throw new Error('no file');
  const sealed = await seal(made.value.file, 'p');
  const opened = await unseal(sealed, 'p');
  if (!opened.ok) throw new Error(opened.error);
  const to = deviceOf([walk('c')]);
  for (const added of [1, 0]) {
    const restored = await restoreBackup(opened.value, to.history, to.store);
    expect(restored).toMatchObject({ ok: true, value: { added, known: 2 - added } });
  }
  expect([...to.all.keys()].sort()).toEqual(['a', 'c']);
  expect(Object.fromEntries(to.records)).toEqual({ a: record('A') });
});

test('a record that is here already stays as it is', async () => {
  const from = deviceOf([walk('a')], { a: record('theirs') });
  const made = await makeBackup(from.history, 0, from.records);
  const to = deviceOf([walk('a')], { a: record('ours') });
  if (!made.ok || made.value === null) throw new Error('no file');
  await restoreBackup(made.value.file, to.history, to.store);
  expect(to.records.get('a')).toEqual(record('ours'));
});

test('a record that cannot be written does not hide that the walks are back', async () => {
  const from = deviceOf([walk('a')], { a: record('A') });
  const made = await makeBackup(from.history, 0, from.records);
  const to = deviceOf([]);
  const keep = () => Promise.reject(new Error('full'));
  if (!made.ok || made.value === null) throw new Error('no file');
  const restored = await restoreBackup(made.value.file, to.history, { ...to.store, keep });
  expect(restored).toMatchObject({ ok: true, value: { added: 1 } });
});
