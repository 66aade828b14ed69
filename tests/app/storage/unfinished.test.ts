import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnalysisOptions, FollowedStretch, ModelVariant } from '#contract/analysis-api.ts';
import { buildColumns } from '#core/body/landmark-track.ts';
import { UnfinishedVideos } from '../../../src/app/storage/unfinished-videos.ts';
import {
  UnfinishedStore,
  type UnfinishedVideo,
} from '../../../src/app/storage/unfinished-store.ts';

const DAY_MS = 24 * 3600 * 1000;
const OPTIONS: AnalysisOptions = {
  name: 'walk.mp4',
  model: 'full',
  heightM: null,
  trueFps: null,
  decodePath: 'auto',
  backend: 'auto',
  workers: null,
};

let clips: Map<string, Blob>;
let held: string[];
let count = 0;

function video(id: string, changes: Partial<UnfinishedVideo> = {}): UnfinishedVideo {
  clips.set(id, new Blob(['video']));
  return {
    id,
    startedAtMs: 10 * DAY_MS,
    options: OPTIONS,
    chosen: false,
    found: { people: [], walker: null, videoLook: null },
    framesDone: 2,
    framesTotal: 9,
    ...changes,
  };
}

function stretch(from: number, to: number): FollowedStretch {
  const columns = buildColumns((_, length) => new Float32Array(length * (to - from)).fill(from));
  return { from, to, ...columns, decoded: new Uint8Array(to - from) };
}

beforeEach(() => {
  clips = new Map();
  held = [];
  const folder = {
    getFileHandle: (id: string) => {
      const clip = clips.get(id);
      return clip === undefined
        ? Promise.reject(new DOMException('not here', 'NotFoundError'))
        : Promise.resolve({ getFile: () => Promise.resolve(clip) });
    },
    removeEntry: (id: string) => {
      clips.delete(id);
      return Promise.resolve();
    },
  };
  const root = { getDirectoryHandle: () => Promise.resolve(folder) };
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.resolve(root) },
    locks: { query: () => Promise.resolve({ held: held.map((name) => ({ name })) }) },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const nothingKept = () => Promise.resolve(false);
const freshStore = (isKept = nothingKept) => new UnfinishedStore(isKept, `unfinished-${count++}`);
const idsAt = async (store: UnfinishedStore, nowMs: number) =>
  (await store.list(nowMs)).map(({ id }) => id);

test('everything that was followed comes back, of this video and no other', async () => {
  const store = freshStore();
  await store.put(video('a'), [stretch(0, 2)]);
  await store.put(video('b'), [stretch(0, 1)]);
  await store.put(video('a', { framesDone: 5 }), [stretch(2, 4), stretch(7, 8)]);
  const left = await store.load('a');
  expect(left?.video.framesDone).toBe(5);
  expect(left?.known?.followed).toEqual([stretch(0, 2), stretch(2, 4), stretch(7, 8)]);
});

test('frames of which an earlier version knew less are looked at again', async () => {
  const store = freshStore();
  const { from, to, decoded, xPx, yPx, score } = stretch(0, 2);
  const less = { from, to, decoded, xPx, yPx, score } as FollowedStretch;
  await store.put(video('a'), [less, stretch(2, 4)]);
  expect((await store.load('a'))?.known?.followed).toEqual([stretch(2, 4)]);
});

test('a video in which nobody was looked for yet starts from the beginning', async () => {
  const store = freshStore();
  await store.put(video('a', { found: null }), []);
  expect((await store.load('a'))?.known).toBe(null);
});

test('a video is offered for a day and then deleted', async () => {
  const store = freshStore();
  await store.put(video('a'), [stretch(0, 2)]);
  expect(await idsAt(store, 11 * DAY_MS)).toEqual(['a']);
  expect(await idsAt(store, 11 * DAY_MS + 1)).toEqual([]);
  expect(clips.size).toBe(0);
  expect(await store.load('a')).toBe(null);
});

test('what a tab is working on is neither offered nor deleted', async () => {
  const store = freshStore();
  await store.put(video('a'), []);
  held = ['heelrise-film-a', 'another lock'];
  expect(await idsAt(store, 20 * DAY_MS)).toEqual([]);
  expect(clips.size).toBe(1);
});

test('what is known of a video that was not written whole is deleted', async () => {
  const store = freshStore();
  await store.put(video('a'), [stretch(0, 2)]);
  clips.set('a', new Blob([]));
  expect(await idsAt(store, 10 * DAY_MS)).toEqual([]);
  expect(clips.size).toBe(0);
});

test('findings can be deleted while the video stays, since the history has it', async () => {
  const store = freshStore();
  await store.put(video('a'), [stretch(0, 2)]);
  await store.forgetFindings('a');
  expect(await store.load('a')).toBe(null);
  expect(clips.size).toBe(1);
});

test('forgetting never deletes the video of a kept walk, nor one of which that cannot be known', async () => {
  const unknown = () => Promise.reject(new Error('no database'));
  for (const isKept of [() => Promise.resolve(true), unknown]) {
    const store = freshStore(isKept);
    await store.put(video('a'), [stretch(0, 2)]);
    await store.forget('a');
    expect(await store.load('a')).toBe(null);
    expect([...clips.keys()]).toEqual(['a']);
  }
});

test('a video whose walk is kept is not offered to be gone on with, and its video stays', async () => {
  const store = freshStore(() => Promise.resolve(true));
  await store.put(video('a'), [stretch(0, 2)]);
  expect(await idsAt(store, 10 * DAY_MS)).toEqual([]);
  expect(await idsAt(store, 12 * DAY_MS)).toEqual([]);
  expect(clips.size).toBe(1);
});

test('a video put afresh loses what was followed of it, and no other does', async () => {
  const store = freshStore();
  await store.put(video('a'), [stretch(0, 2)]);
  await store.put(video('b'), [stretch(0, 1)]);
  await store.putAfresh(video('a', { options: { ...OPTIONS, model: 'lite' }, framesDone: 0 }));
  const left = await store.load('a');
  expect(left?.video.options.model).toBe('lite');
  expect(left?.known).toEqual({
    found: { people: [], walker: null, videoLook: null },
    followed: [],
  });
  expect((await store.load('b'))?.known?.followed).toHaveLength(1);
});

test('a video is offered when the tab that works on it goes, and nobody is told after that', async () => {
  await new UnfinishedStore(nothingKept).put(video('watched'), []);
  held = ['heelrise-film-watched'];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 10 * DAY_MS });
  const told: string[][] = [];
  const stop = new UnfinishedVideos(nothingKept).watch((videos) =>
    told.push(videos.map(({ id }) => id)),
  );
  await vi.waitFor(() => expect(told).toEqual([[]]));
  held = [];
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => expect(told).toEqual([[], ['watched']]));
  held = ['heelrise-film-watched'];
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toHaveLength(2);
  stop();
  await new UnfinishedStore(nothingKept).forgetFindings('watched');
});

describe('a video that is taken up', () => {
  async function taken(model: ModelVariant | null) {
    vi.stubGlobal('navigator', {
      storage: navigator.storage,
      locks: {
        request: (_: string, __: unknown, held: (lock: unknown) => unknown) => {
          void held({});
          return Promise.resolve();
        },
      },
    });
    await new UnfinishedStore(nothingKept).put(video('a'), [stretch(0, 2)]);
    const request = (await new UnfinishedVideos(nothingKept).takeUp('a', model))?.request;
    await new UnfinishedStore(nothingKept).forgetFindings('a');
    return { model: request?.options.model, known: request?.known };
  }
  const found = { people: [], walker: null, videoLook: null };

  test('goes on with the network that it was begun with', async () => {
    const begun = { model: 'full', known: { found, followed: [stretch(0, 2)] } };
    expect(await taken(null)).toEqual(begun);
    expect(await taken('full')).toEqual(begun);
  });

  test('with another network keeps who was found and nothing that was followed', async () => {
    expect(await taken('heavy')).toEqual({ model: 'heavy', known: { found, followed: [] } });
  });
});
