import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HistoryStore, type KeptWalk } from '../../../src/app/walks/history-store.ts';
import { fakeReport } from '../../builders/fake-report.ts';

let files: Map<string, Blob>;
let full: boolean;
let count = 0;

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
  const clip = new Blob(['video of ', id]);
  return { id, createdAtMs, report: fakeReport({ frames: 10 }), clip, others: null, workers: 2 };
}

beforeEach(() => {
  files = new Map();
  full = false;
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(fakeFolder()) } });
});
afterEach(() => vi.unstubAllGlobals());

const freshStore = () => new HistoryStore(`test-${count++}`);

test('a kept walk comes back with its report and its video', async () => {
  const store = freshStore();
  const kept = walk('a', 1);
  expect((await store.keep(kept, 'headline')).ok).toBe(true);
  const loaded = await store.load('a');
  expect(loaded).toMatchObject({ ok: true, value: { id: 'a', report: kept.report } });
  expect(loaded.ok && (await loaded.value.clip?.text())).toBe('video of a');
});

test('a kept walk still names the networks that measured it; one that named none is read as well', async () => {
  const store = freshStore();
  const plain = walk('plain', 1);
  const software = { ...plain.report.software, networks: [{ name: 'leg', sha256: 'a' }] };
  await store.keep({ ...plain, id: 'named', report: { ...plain.report, software } }, 'one');
  await store.keep(plain, 'two');
  const softwareOf = async (id: string) => {
    const loaded = await store.load(id);
    return loaded.ok ? loaded.value.report.software : null;
  };
  expect(await softwareOf('named')).toEqual(software);
  expect(await softwareOf('plain')).toEqual(plain.report.software);
});

test('the newest walk is listed first', async () => {
  const store = freshStore();
  await store.keep(walk('old', 1), 'one');
  await store.keep(walk('new', 2), 'two');
  const listed = await store.list();
  expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['new', 'old']);
});

test('a deleted walk leaves neither report nor video', async () => {
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

test('a video that is gone does not take its report with it', async () => {
  const store = freshStore();
  await store.keep(walk('a', 1), 'one');
  files.clear();
  expect(await store.load('a')).toMatchObject({ ok: true, value: { clip: null } });
});

test('a change of a kept walk is written, and one of a deleted walk does not bring it back', async () => {
  const store = freshStore();
  const kept = walk('a', 1);
  await store.keep(kept, 'one');
  const changed = { ...kept, report: fakeReport({ frames: 20 }) };
  expect((await store.update(changed, 'two')).ok).toBe(true);
  expect(await store.load('a')).toMatchObject({ value: { report: changed.report } });
  await store.remove('a');
  expect(await store.update(changed, 'three')).toEqual({ ok: false, error: 'not-found' });
  expect(await store.has('a')).toBe(false);
  expect(files.size).toBe(0);
});

/** A store that cannot be opened: a newer version of the app has been here. */
async function newerStore() {
  const name = `newer-${count++}`;
  await new Promise((resolve) => {
    indexedDB.open(name, 9).onsuccess = resolve;
  });
  return new HistoryStore(name);
}

test('a video is taken back if its walk cannot be kept', async () => {
  const store = await newerStore();
  expect(await store.keep(walk('a', 1), 'one')).toEqual({ ok: false, error: 'newer' });
  expect(files.size).toBe(0);
});

test('a video that was there before is not taken back: somebody else has put it there', async () => {
  const store = await newerStore();
  const kept = walk('a', 1);
  files.set('a', kept.clip!);
  expect(await store.keep(kept, 'one')).toEqual({ ok: false, error: 'newer' });
  expect([...files.keys()]).toEqual(['a']);
});

test('a connection that the browser ended is opened again', async () => {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  const store = freshStore();
  await store.keep(walk('a', 1), 'one');
  forceCloseDatabase(opened[0] as never);
  expect((await store.keep(walk('b', 2), 'two')).ok).toBe(true);
  // Closed without a word: the next use finds out.
  opened[1]?.close();
  expect((await store.list()).ok).toBe(true);
  expect(opened).toHaveLength(3);
  vi.restoreAllMocks();
});

test('a database that could not be opened once is tried again', async () => {
  const store = freshStore();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(await store.list()).toEqual({ ok: false, error: 'unavailable' });
  expect(await store.list()).toEqual({ ok: true, value: [] });
  vi.restoreAllMocks();
});

test('an older page in another tab is named as the reason, and all works once it is closed', async () => {
  const name = `blocked-${count++}`;
  const older = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('walks', { keyPath: 'id' });
      request.result.createObjectStore('reports');
    };
    request.onsuccess = () => resolve(request.result);
  });
  const store = new HistoryStore(name);
  expect(await store.list()).toEqual({ ok: false, error: 'blocked' });
  expect(await store.list()).toEqual({ ok: false, error: 'blocked' });
  older.close();
  await vi.waitFor(async () => expect(await store.list()).toEqual({ ok: true, value: [] }));
});

test('a video that is added to a kept walk is kept with it, unless the walk was deleted meanwhile', async () => {
  const store = freshStore();
  await store.keep({ ...walk('a', 1), clip: null }, 'headline');
  expect((await store.update(walk('a', 1), 'headline')).ok).toBe(true);
  const loaded = await store.load('a');
  expect(loaded.ok && (await loaded.value.clip?.text())).toBe('video of a');
  const listed = await store.list();
  expect(listed.ok && listed.value[0]?.clipBytes).toBe('video of a'.length);
  await store.remove('a');
  expect(await store.update(walk('a', 1), 'headline')).toMatchObject({ error: 'not-found' });
  expect([...files.keys()]).toEqual([]);
});

test('the visit of a walk is kept with it', async () => {
  const store = freshStore();
  await store.keep({ ...walk('a', 1), visitId: 'visit' }, 'headline');
  expect(await store.load('a')).toMatchObject({ ok: true, value: { visitId: 'visit' } });
  const listed = await store.list();
  expect(listed.ok && listed.value[0]?.visitId).toBe('visit');
  await store.update({ ...walk('a', 1), visitId: null }, 'headline');
  expect(await store.load('a')).toMatchObject({ ok: true, value: { visitId: null } });
});

test('several walks are deleted at once, and the others stay', async () => {
  const store = freshStore();
  for (const id of ['a', 'b', 'c']) await store.keep(walk(id, 1), 'headline');
  expect((await store.remove('a', 'c')).ok).toBe(true);
  expect(await store.ids()).toEqual(['b']);
  expect([...files.keys()]).toEqual(['b']);
});

test.each([1, 2])('a walk that version %i of the database holds stands alone', async (version) => {
  const name = `old-${count++}`;
  const { id, createdAtMs, report } = walk('old', 1);
  const old = { id, createdAtMs, name: 'old.mp4', headline: 'h', viewKind: 'side', clipBytes: 0 };
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      const { result } = request;
      result.createObjectStore('walks', { keyPath: 'id' }).put(old);
      result.createObjectStore('reports').put(report, id);
      if (version === 2) result.createObjectStore('circumstances');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const store = new HistoryStore(name);
  expect(await store.load('old')).toMatchObject({ ok: true, value: { id: 'old', visitId: null } });
  const listed = await store.list();
  expect(listed.ok && listed.value).toEqual([old]);
});
