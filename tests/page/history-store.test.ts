import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HistoryStore, type KeptWalk } from '../../src/app/history-store.ts';
import { fakeReport } from './fake-report.ts';

let files: Map<string, Blob>;
let full: boolean;
let name = 0;

/** As much of the private file system as the clips need. */
function fakeFolder() {
  return {
    getDirectoryHandle: () => Promise.resolve(fakeFolder()),
    getFileHandle: (id: string, options?: { create: boolean }) => {
      if (options?.create !== true && !files.has(id)) return Promise.reject(notFound());
      return Promise.resolve({
        getFile: () => Promise.resolve(files.get(id)),
        createWritable: () => Promise.resolve(fakeStream(id)),
      });
    },
    removeEntry: (id: string) =>
      files.delete(id) ? Promise.resolve() : Promise.reject(notFound()),
  };
}

function fakeStream(id: string) {
  return {
    write: (clip: Blob) => {
      if (full) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      files.set(id, clip);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
}

const notFound = () => new DOMException('not here', 'NotFoundError');

function walk(id: string, createdAtMs: number): KeptWalk {
  const clip = new Blob(['film of ', id]);
  return { id, createdAtMs, report: fakeReport({ frames: 10 }), clip, others: null, workers: 2 };
}

beforeEach(() => {
  files = new Map();
  full = false;
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(fakeFolder()) } });
});
afterEach(() => vi.unstubAllGlobals());

const freshStore = () => new HistoryStore(`test-${name++}`);

test('a kept walk comes back with its report and its film', async () => {
  const store = freshStore();
  const kept = walk('a', 1);
  expect((await store.keep(kept, 'headline')).ok).toBe(true);
  const loaded = await store.load('a');
  expect(loaded).toMatchObject({ ok: true, value: { id: 'a', report: kept.report } });
  expect(loaded.ok && (await loaded.value.clip?.text())).toBe('film of a');
});

test('the newest walk is listed first', async () => {
  const store = freshStore();
  await store.keep(walk('old', 1), 'one');
  await store.keep(walk('new', 2), 'two');
  const listed = await store.list();
  expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['new', 'old']);
});

test('a deleted walk leaves neither report nor film', async () => {
  const store = freshStore();
  await store.keep(walk('a', 1), 'one');
  await store.keep(walk('b', 2), 'two');
  await store.remove('a');
  expect(await store.load('a')).toEqual({ ok: false, error: 'not-found' });
  expect([...files.keys()]).toEqual(['b']);
  await store.removeAll();
  expect(files.size).toBe(0);
});

test('a full device says so and keeps nothing half', async () => {
  const store = freshStore();
  full = true;
  expect(await store.keep(walk('a', 1), 'one')).toEqual({ ok: false, error: 'full' });
  const listed = await store.list();
  expect(listed.ok && listed.value).toEqual([]);
});

test('a film that is gone does not take its report with it', async () => {
  const store = freshStore();
  await store.keep(walk('a', 1), 'one');
  files.clear();
  expect(await store.load('a')).toMatchObject({ ok: true, value: { clip: null } });
});
