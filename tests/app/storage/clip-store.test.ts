import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  holdsClip,
  listClips,
  readClip,
  removeClip,
  writeClip,
  writePiece,
} from '../../../src/app/storage/clip-store.ts';
import { FakeFolder, fakeDevice } from '../fake-files.ts';

let root: FakeFolder;
beforeEach(() => {
  const device = fakeDevice();
  root = device.root;
  vi.stubGlobal('navigator', device.navigator);
});
afterEach(() => vi.unstubAllGlobals());

test('the pieces of a recording are read as one video, in the order in which they were made', async () => {
  for (const place of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    await writePiece('a', place, new Blob([`${place},`]), 'webm');
  const video = await readClip('a');
  expect(await video?.text()).toBe('0,1,2,3,4,5,6,7,8,9,10,');
  expect(video?.type).toBe('video/webm');
  expect(await holdsClip('a', 23)).toBe(true);
});

test('a piece that was not written whole ends the video before it', async () => {
  await writePiece('a', 0, new Blob(['one']), 'mp4');
  await writePiece('a', 1, new Blob([]), 'mp4');
  expect(await (await readClip('a'))?.text()).toBe('one');
});

test('a recording is deleted with all its pieces', async () => {
  await writePiece('a', 0, new Blob(['one']), 'mp4');
  await writeClip('b', new Blob(['video']));
  await removeClip('a');
  expect(await readClip('a')).toBe(null);
  expect((await listClips()).map(({ id }) => id)).toEqual(['b']);
});

test('a recording is as old as its last piece', async () => {
  FakeFolder.nowMs = 5;
  await writePiece('a', 0, new Blob(['one']), 'mp4');
  FakeFolder.nowMs = 8;
  await writePiece('a', 1, new Blob(['two']), 'mp4');
  expect(await listClips()).toEqual([{ id: 'a', changedAtMs: 8 }]);
});

test('looking for videos makes no folder', async () => {
  expect(await listClips()).toEqual([]);
  expect(root.entries.size).toBe(0);
});
