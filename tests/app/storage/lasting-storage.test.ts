// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { success } from '#core/result.ts';
import { storageRoom } from '../../../src/app/storage/lasting-storage.ts';
import type { KeptWalk } from '../../../src/app/walks/history-store.ts';
import { WalkLibrary } from '../../../src/app/walks/walk-library.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const persist = vi.fn(() => Promise.resolve(true));
let promised: boolean;

beforeEach(() => {
  persist.mockClear();
  promised = false;
  useStorage({ persist });
});

function useStorage(more: object) {
  const storage = {
    persisted: () => Promise.resolve(promised),
    estimate: () => Promise.resolve({ usage: 40, quota: 100 }),
    ...more,
  };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
}

/** The request of a page that has just been opened: it remembers that it asked. */
async function askOnNewPage(): Promise<void> {
  vi.resetModules();
  const { askToLast } = await import('../../../src/app/storage/lasting-storage.ts');
  await askToLast();
}

const walkNamed = (id: string): KeptWalk => ({
  id,
  createdAtMs: 1,
  report: fakeReport({ frames: 10 }),
  clip: null,
  others: null,
  workers: null,
});

test('the first walk that is kept asks the browser not to clear it away; one that may not be kept and the next ask nothing', async () => {
  let mayKeep = false;
  const kept = () => Promise.resolve(success(undefined));
  const store = { keep: kept, update: kept, load: () => Promise.resolve(success(walkNamed('a'))) };
  const walks = new WalkLibrary(store, { mayKeep: () => mayKeep, changed: () => undefined });
  walks.add(walkNamed('a'));
  await walks.keep(walkNamed('a'));
  expect(persist).not.toHaveBeenCalled();
  mayKeep = true;
  await walks.keep(walkNamed('a'));
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
  await walks.keep(walkNamed('b'));
  expect(persist).toHaveBeenCalledTimes(1);
});

test('nothing is asked for where the browser has promised it, or does not know the request', async () => {
  promised = true;
  await askOnNewPage();
  expect(persist).not.toHaveBeenCalled();
  promised = false;
  await askOnNewPage();
  expect(persist).toHaveBeenCalledTimes(1);
  useStorage({ persist: undefined });
  await askOnNewPage();
});

test('the room that is used and left is told, and how long it lasts', async () => {
  expect(await storageRoom()).toEqual({ usedBytes: 40, freeBytes: 60, lasting: 'while-room' });
  promised = true;
  expect(await storageRoom()).toMatchObject({ lasting: 'promised' });
  useStorage({ estimate: () => Promise.reject(new Error('no')) });
  expect(await storageRoom()).toBeNull();
});
