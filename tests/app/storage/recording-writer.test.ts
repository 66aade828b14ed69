import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usualOptions } from '../../../src/app/analysis/usual-options.ts';
import { readClip } from '../../../src/app/storage/clip-store.ts';
import { RecordingWriter } from '../../../src/app/storage/recording-writer.ts';
import type {
  UnfinishedStore,
  UnfinishedVideo,
} from '../../../src/app/storage/unfinished-store.ts';
import { FakeFolder, fakeDevice } from '../fake-files.ts';

beforeEach(() => vi.stubGlobal('navigator', fakeDevice().navigator));
afterEach(() => vi.unstubAllGlobals());

/** A writer, what its store heard, and how often it told that the device is full. */
function writing() {
  const kept: UnfinishedVideo[] = [];
  const forgotten: string[] = [];
  const store = {
    put: (video: UnfinishedVideo) => Promise.resolve(void kept.push(video)),
    forget: (id: string) => Promise.resolve(void forgotten.push(id)),
  } as unknown as UnfinishedStore;
  const onFull = vi.fn();
  const writer = new RecordingWriter(store, usualOptions('walk.mp4'), 'mp4', onFull);
  return { writer, kept, forgotten, onFull };
}

test('each piece of a recording is on the device before the next, with how long it is', async () => {
  const { writer, kept, onFull } = writing();
  writer.write(new Blob(['one ']), 1000);
  writer.write(new Blob(['two']), 2000);
  expect(await writer.end()).not.toBeNull();
  expect(await (await readClip(writer.id))?.text()).toBe('one two');
  expect(kept.at(-1)).toMatchObject({ recordedMs: 2000, unused: true });
  expect(onFull).not.toHaveBeenCalled();
});

test('a full device is told once, while the walk is filmed, and half a video is not taken for a whole one', async () => {
  const { writer, forgotten, onFull } = writing();
  writer.write(new Blob(['one']), 1000);
  await vi.waitFor(async () => expect(await readClip(writer.id)).not.toBeNull());
  FakeFolder.refusal = new DOMException('full', 'QuotaExceededError');
  writer.write(new Blob(['two']), 2000);
  await vi.waitFor(() => expect(onFull).toHaveBeenCalledTimes(1));
  writer.write(new Blob(['three']), 3000);
  // The whole video is in memory, where it can be saved.
  expect(await writer.end()).toBeNull();
  expect(onFull).toHaveBeenCalledTimes(1);
  expect(forgotten).toEqual([writer.id]);
});

test('a device that refuses for another reason lets the recording go on in memory', async () => {
  const { writer, onFull } = writing();
  FakeFolder.refusal = new DOMException('no', 'NotAllowedError');
  writer.write(new Blob(['one']), 1000);
  expect(await writer.end()).toBeNull();
  expect(onFull).not.toHaveBeenCalled();
});
