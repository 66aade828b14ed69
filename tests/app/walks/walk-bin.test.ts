import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecordStore } from '../../../src/app/people/record-store.ts';
import { EMPTY_RECORD } from '../../../src/app/people/walk-record.ts';
import { listClips } from '../../../src/app/storage/clip-store.ts';
import { HistoryStore } from '../../../src/app/walks/history-store.ts';
import { WalkBin } from '../../../src/app/walks/walk-bin.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { fakeDevice } from '../fake-files.ts';

const DAY_MS = 24 * 3600 * 1000;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', fakeDevice().navigator);
});
afterEach(() => vi.unstubAllGlobals());

function walk(id: string) {
  const report = fakeReport({ frames: 10 });
  return { id, createdAtMs: 1, report, clip: new Blob([id]), others: null, workers: 1 };
}

async function storeWith(...ids: readonly string[]) {
  const history = new HistoryStore();
  for (const id of ids) await history.keep(walk(id), id);
  const listed = async () => {
    const list = await history.list();
    return list.ok ? list.value.map(({ id }) => id).sort() : [];
  };
  return { history, bin: new WalkBin(), records: new RecordStore(), listed };
}

test('a walk in the bin is not listed, not opened and not changed, and comes back as it was', async () => {
  const { history, bin, records, listed } = await storeWith('a', 'b');
  const record = { ...EMPTY_RECORD, reference: 'A 17' };
  await records.keep('a', record);
  await bin.put(['a'], 0);
  expect(await listed()).toEqual(['b']);
  expect(await history.has('a')).toBe(false);
  expect(await history.load('a')).toEqual({ ok: false, error: 'not-found' });
  expect(await history.update(walk('a'), '')).toEqual({ ok: false, error: 'not-found' });
  expect(await bin.list(10 * DAY_MS)).toMatchObject([{ walk: { id: 'a' }, daysLeft: 20 }]);
  await bin.bringBack(['a']);
  expect(await listed()).toEqual(['a', 'b']);
  const loaded = await history.load('a');
  expect(loaded.ok && (await loaded.value.clip?.text())).toBe('a');
  expect(await records.get('a')).toEqual(record);
  expect(await bin.list()).toEqual([]);
});

test('a walk that is put into the bin while a change of it is written stays there', async () => {
  const { history, bin, listed } = await storeWith('a');
  vi.stubGlobal('navigator', {
    storage: navigator.storage,
    locks: {
      // The change has seen that the walk is kept, and is about to be written.
      request: async (_name: string, _how: unknown, work: (lock: null) => unknown) => {
        await bin.put(['a']);
        work(null);
      },
    },
  });
  expect(await history.update(walk('a'), 'changed')).toEqual({ ok: false, error: 'not-found' });
  expect(await listed()).toEqual([]);
});

test('nothing that is typed is kept with a walk in the bin', async () => {
  const { bin, records } = await storeWith('a');
  await bin.put(['a']);
  expect(await records.keep('a', { ...EMPTY_RECORD, notes: 'private' })).toBe(false);
  expect((await records.all()).size).toBe(0);
});

test('a walk that is kept anew while it lies in the bin is out of it', async () => {
  const { history, bin, listed } = await storeWith('a');
  await bin.put(['a']);
  await history.keep(walk('a'), 'again');
  expect(await listed()).toEqual(['a']);
  expect(await bin.list()).toEqual([]);
});

test('deleting at once leaves neither walk, video nor record, in the bin or out of it', async () => {
  const { history, bin, records } = await storeWith('a', 'b');
  await records.keep('a', { ...EMPTY_RECORD, notes: 'private' });
  await bin.put(['b']);
  await history.removeAll();
  expect(await history.ids()).toEqual([]);
  expect(await listClips()).toEqual([]);
  expect((await records.all()).size).toBe(0);
  expect(await bin.list()).toEqual([]);
});

test('asking a device on which nothing was kept makes no database', async () => {
  expect(await new WalkBin().list()).toEqual([]);
  expect((await new RecordStore().all()).size).toBe(0);
  expect(await indexedDB.databases()).toEqual([]);
});
