import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listClips, writeClip, writePiece } from '../../../src/app/storage/clip-store.ts';
import { sweepDevice } from '../../../src/app/walks/device-sweep.ts';
import { HistoryStore } from '../../../src/app/walks/history-store.ts';
import { WalkBin } from '../../../src/app/walks/walk-bin.ts';
import { UnfinishedVideos } from '../../../src/app/storage/unfinished-videos.ts';
import {
  UnfinishedStore,
  type UnfinishedVideo,
} from '../../../src/app/storage/unfinished-store.ts';
import { fakeDevice, FakeFolder } from '../fake-files.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const HOUR_MS = 3600 * 1000;
const DAY_MS = 24 * HOUR_MS;
const video = new Blob(['video']);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', fakeDevice(['heelrise-film-held']).navigator);
});
afterEach(() => vi.unstubAllGlobals());

async function begin(id: string, startedAtMs: number) {
  const options = { name: 'walk.mp4', model: 'full' };
  const begun = { id, startedAtMs, options, chosen: false, found: null, framesDone: 0 };
  const store = new UnfinishedStore(() => Promise.resolve(false));
  await store.put(begun as unknown as UnfinishedVideo, []);
  await writeClip(id, video);
}

async function keep(id: string) {
  const about = { createdAtMs: 0, report: fakeReport({ frames: 10 }), others: null, workers: 1 };
  await new HistoryStore().keep({ id, clip: video, ...about }, 'headline');
}

async function sweepAt(nowMs: number) {
  const history = new HistoryStore();
  const unfinished = new UnfinishedVideos((id) => history.has(id));
  await sweepDevice(history, unfinished, new WalkBin(), nowMs);
  return (await listClips()).map(({ id }) => id).sort();
}

test('a video that no list names is deleted, and those that are kept, begun or held stay', async () => {
  await keep('kept');
  await begin('begun', 0);
  await writeClip('held', video);
  await writeClip('orphan', video);
  await writePiece('orphaned-recording', 0, video, 'mp4');
  expect(await sweepAt(HOUR_MS)).toEqual(['begun', 'held', 'kept']);
});

test('a video that was written just now is left to whoever is writing', async () => {
  FakeFolder.nowMs = HOUR_MS - 1000;
  await writeClip('young', video);
  expect(await sweepAt(HOUR_MS)).toEqual(['young']);
});

test('an unfinished video is deleted after a day, and the video of a kept walk is not', async () => {
  await begin('old', 0);
  await begin('younger', HOUR_MS);
  await begin('finished', 0);
  await keep('finished');
  expect(await sweepAt(DAY_MS + 1)).toEqual(['finished', 'younger']);
  expect(await new UnfinishedVideos(() => Promise.resolve(false)).ids()).toEqual(['younger']);
});

test('where a list cannot be read, nothing is deleted', async () => {
  await writeClip('kept-by-a-newer-version', video);
  await new Promise((resolve) => {
    indexedDB.open('heelrise', 9).onsuccess = resolve;
  });
  expect(await sweepAt(HOUR_MS)).toEqual(['kept-by-a-newer-version']);
});

test('a sweep leaves no trace where nothing was', async () => {
  await sweepAt(HOUR_MS);
  expect(await indexedDB.databases()).toEqual([]);
});

test('all unfinished videos can be deleted, but what a tab works on', async () => {
  await begin('a', 0);
  await begin('held', 0);
  await new UnfinishedVideos(() => Promise.resolve(false)).forgetAll();
  expect((await listClips()).map(({ id }) => id)).toEqual(['held']);
});

test('a walk in the bin stays with its video for 30 days, and then both go', async () => {
  await keep('binned');
  await new WalkBin().put(['binned'], DAY_MS);
  expect(await sweepAt(31 * DAY_MS)).toEqual(['binned']);
  expect(await sweepAt(31 * DAY_MS + 1)).toEqual([]);
  expect(await new HistoryStore().ids()).toEqual([]);
});
