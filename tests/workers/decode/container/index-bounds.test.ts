import { expect, test } from 'vitest';
import { videoDescription } from '../../../../workers/decode/container/boxes.ts';
import { listsCanBeTrue } from '../../../../workers/decode/container/index-bounds.ts';
import { fixtureBytes } from '../fixture-bytes.ts';

/** Whether a clip is believed with a number of a box changed; `offset` from the four letters of its name. */
async function believed(name: string, box = '', offset = 0, value = 0): Promise<boolean> {
  const bytes = fixtureBytes(name);
  if (box !== '') {
    const at = Buffer.from(bytes).indexOf(box, 0, 'latin1');
    new DataView(bytes.buffer).setUint32(at + offset, value);
  }
  const file = new Blob([bytes]);
  const moov = await videoDescription(file);
  if (moov === null) throw new Error('no description');
  return listsCanBeTrue(file, moov);
}

const HUGE = [1e7, 1e8, 2 ** 32 - 1];

test('every clip that is whole is believed', async () => {
  const clips = ['plain.mp4', 'fragmented.mp4', 'hybrid.mp4', 'fast.mov', 'av1.mp4'];
  for (const name of [...clips, 'two-tracks.mp4', 'sound-only.m4a', 'one-picture.mp4'])
    expect([name, await believed(name)]).toEqual([name, true]);
});

test('a table that says more entries than it has room for is not believed', async () => {
  for (const box of ['stts', 'ctts', 'stsc', 'stss', 'stco'])
    for (const count of HUGE) expect(await believed('plain.mp4', box, 8, count)).toBe(false);
});

test('a table of sizes that lists more pictures than it has room for is not believed', async () => {
  for (const count of HUGE) expect(await believed('plain.mp4', 'stsz', 12, count)).toBe(false);
});

test('more pictures of one size than the file has bytes are not believed', async () => {
  const bytes = fixtureBytes('plain.mp4');
  const view = new DataView(bytes.buffer);
  const at = Buffer.from(bytes).indexOf('stsz', 0, 'latin1');
  view.setUint32(at + 8, 40);
  const verdicts: boolean[] = [];
  for (const count of [60, bytes.length, bytes.length + 1]) {
    view.setUint32(at + 12, count);
    const file = new Blob([bytes]);
    const moov = await videoDescription(file);
    if (moov !== null) verdicts.push(await listsCanBeTrue(file, moov));
  }
  expect(verdicts).toEqual([true, true, false]);
});

test('times for far more pictures than there are are not believed', async () => {
  // The first run of alike pictures, and the first of alike delays.
  for (const box of ['stts', 'ctts'])
    for (const count of HUGE) expect(await believed('plain.mp4', box, 12, count)).toBe(false);
});

test('chunks that lie beyond the pictures, or hold far more than there are, are not believed', async () => {
  for (const offset of [12, 16])
    for (const value of HUGE)
      expect(await believed('plain.mp4', 'stsc', offset, value)).toBe(false);
});

test('a fragment that lists more pictures than it has room for is not believed', async () => {
  for (const name of ['fragmented.mp4', 'hybrid.mp4'])
    for (const count of HUGE) expect(await believed(name, 'trun', 8, count)).toBe(false);
});

test('a fragment whose pictures are all alike lists no more of them than the file has bytes', async () => {
  // Flags 0: nothing is written for a single picture.
  const bytes = fixtureBytes('fragmented.mp4');
  const view = new DataView(bytes.buffer);
  const at = Buffer.from(bytes).indexOf('trun', 0, 'latin1');
  view.setUint32(at + 4, 0);
  view.setUint32(at + 8, 5000);
  const file = new Blob([bytes]);
  const moov = await videoDescription(file);
  expect(moov !== null && (await listsCanBeTrue(file, moov))).toBe(false);
});

test('a file that was cut short is believed: its tables are whole', async () => {
  const file = new Blob([fixtureBytes('plain.mp4').slice(0, 2500)]);
  const moov = await videoDescription(file);
  expect(moov !== null && (await listsCanBeTrue(file, moov))).toBe(true);
});
