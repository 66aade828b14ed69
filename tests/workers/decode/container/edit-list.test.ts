import { expect, test } from 'vitest';
import { videoDescription } from '../../../../workers/decode/container/boxes.ts';
import { editsIn } from '../../../../workers/decode/container/edit-list.ts';
import { fixtureBytes } from '../fixture-bytes.ts';

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeInt32BE(value | 0, 4 * i));
  return bytes;
}

function box(name: string, ...content: Buffer[]): Buffer {
  const inside = Buffer.concat(content);
  return Buffer.concat([u32(8 + inside.length), Buffer.from(name, 'latin1'), inside]);
}

/** A video of 600 ticks a second with one track, number 7, of 1000 ticks a second. */
function video(list: Buffer, ...more: Buffer[]): DataView {
  const header = box('mvhd', u32(0, 0, 0, 600));
  const track = box(
    'trak',
    box('tkhd', u32(0, 0, 0, 7)),
    box('edts', list),
    box('mdia', box('mdhd', u32(0, 0, 0, 1000))),
  );
  const bytes = Buffer.concat([header, track, ...more]);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function list(moved: number, ...edits: object[]) {
  return { edits, movedS: moved, changesSpeed: false };
}

test('an edit starts in ticks of the track and lasts in ticks of the video', () => {
  const entries = box('elst', u32(0, 1, 300, 2500, 0x10000));
  const edit = { startS: 2.5, durationS: 0.5, shownAtS: 0 };
  expect(editsIn(video(entries), 7)).toEqual(list(-2.5, edit));
});

test('an empty edit shifts what follows', () => {
  const entries = box('elst', u32(0, 2, 120, -1, 0x10000, 300, 0, 0x10000));
  const edit = { startS: 0, durationS: 0.5, shownAtS: 0.2 };
  expect(editsIn(video(entries), 7)).toEqual(list(0.2, edit));
});

test('a duration of zero is an open end, as is any in a fragmented video', () => {
  const open = list(0, { startS: 0, durationS: Infinity, shownAtS: 0 });
  expect(editsIn(video(box('elst', u32(0, 1, 0, 0, 0x10000))), 7)).toEqual(open);
  expect(editsIn(video(box('elst', u32(0, 1, 300, 0, 0x10000)), box('mvex')), 7)).toEqual(open);
});

test('a list in 64 bits is read too', () => {
  const entries = box('elst', u32(0x01000000, 1, 0, 300, 0, 2500, 0x10000));
  const edit = { startS: 2.5, durationS: 0.5, shownAtS: 0 };
  expect(editsIn(video(entries), 7)).toEqual(list(-2.5, edit));
});

test('a part shown at half speed takes the time in which it was filmed', () => {
  // One second as filmed; two seconds for one of the video; then one second more.
  const entries = u32(0, 3, 600, 0, 0x10000, 1200, 1000, 0x8000, 600, 2000, 0x10000);
  expect(editsIn(video(box('elst', entries)), 7)).toEqual({
    edits: [
      { startS: 0, durationS: 1, shownAtS: 0 },
      { startS: 1, durationS: 1, shownAtS: 1 },
      { startS: 2, durationS: 1, shownAtS: 2 },
    ],
    movedS: 0,
    changesSpeed: true,
  });
});

test('a frozen picture takes no time and shows nothing of its own', () => {
  const entries = u32(0, 3, 600, 500, 0x10000, 300, 1500, 0, 600, 1500, 0x10000);
  expect(editsIn(video(box('elst', entries)), 7)).toEqual({
    edits: [
      { startS: 0.5, durationS: 1, shownAtS: 0 },
      { startS: 1.5, durationS: 1, shownAtS: 1 },
    ],
    movedS: -0.5,
    changesSpeed: true,
  });
});

test('the demuxer does not move its times for a first edit at another speed', () => {
  const entries = u32(0, 1, 600, 500, 0x20000);
  expect(editsIn(video(box('elst', entries)), 7)).toMatchObject({
    edits: [{ startS: 0.5, durationS: 2, shownAtS: 0 }],
    movedS: 0,
  });
});

test('a list whose rates are all left out shows its edits at the speed of the video', () => {
  const edit = { startS: 2.5, durationS: 0.5, shownAtS: 0 };
  expect(editsIn(video(box('elst', u32(0, 1, 300, 2500, 0))), 7)).toEqual(list(-2.5, edit));
});

test('another track has no list', () => {
  expect(editsIn(video(box('elst', u32(0, 1, 300, 0, 0x10000))), 8)).toBeNull();
});

test('a list that says more entries than it has is read as far as it goes', () => {
  expect(editsIn(video(box('elst', u32(0, 9, 300, 0, 0x10000))), 7)?.edits).toHaveLength(1);
});

test('the list of a trimmed clip is found, wherever its index lies', async () => {
  const listOf = async (name: string) => {
    const moov = await videoDescription(new Blob([fixtureBytes(name)]));
    return moov === null ? null : editsIn(moov, 1);
  };
  expect((await listOf('trimmed.mp4'))?.edits[0]?.durationS).toBeCloseTo(25 / 30, 3);
  expect((await listOf('index-last.mp4'))?.edits).toHaveLength(1);
});

test('a file without an index has no description', async () => {
  expect(await videoDescription(new Blob([fixtureBytes('vp9.webm')]))).toBeNull();
});
