import { expect, test } from 'vitest';
import { closedAfterCut } from '../../../../workers/decode/container/cut-matroska.ts';
import { fixtureBytes } from '../fixture-bytes.ts';

const ebml = [0x1a, 0x45, 0xdf, 0xa3, 0x80];
const openSegment = [0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255];

/** A segment of unknown size with what is given in it. */
function video(...inside: number[]): Blob {
  return new Blob([new Uint8Array([...ebml, ...openSegment, ...inside])]);
}

async function insideOf(file: Blob | null): Promise<number[] | null> {
  return file === null ? null : Array.from(new Uint8Array(await file.arrayBuffer())).slice(17);
}

test('a cut cluster keeps its whole blocks and says nothing from there on', async () => {
  // 32 bytes announced; two blocks (A3) of 3 bytes are whole, the third has 2 of its 9.
  const blocks = [0xa3, 0x83, 1, 2, 3, 0xa3, 0x83, 4, 5, 6];
  const cut = video(0x1f, 0x43, 0xb6, 0x75, 0xa0, ...blocks, 0xa3, 0x89, 7, 8);
  expect(await insideOf(await closedAfterCut(cut))).toEqual([
    ...[0x1f, 0x43, 0xb6, 0x75, 0xa0, ...blocks],
    // Void (EC), 32 - 10 - 9 = 13 bytes long in a size of eight bytes.
    ...[0xec, 1, 0, 0, 0, 0, 0, 0, 13, ...Array.from({ length: 13 }, () => 0)],
  ]);
});

test('a tail of zeros is left off', async () => {
  const whole = [0x1f, 0x43, 0xb6, 0x75, 0x85, 0xa3, 0x83, 1, 2, 3];
  const broken = [0x1f, 0x43, 0xb6, 0x75, 0x8a, 0xa3, 0x83, 4, 5, 6, 0, 0, 0, 0, 0];
  expect(await insideOf(await closedAfterCut(video(...whole, 0, 0, 0)))).toEqual(whole);
  expect(await insideOf(await closedAfterCut(video(...whole, ...broken, 0, 0, 0)))).toEqual([
    ...whole,
    // Void (EC) of 3 bytes takes the place of the 5 that make no sense.
    ...broken.slice(0, 10),
    ...[0xec, 0x83, 0, 0, 0],
  ]);
});

test('a whole video is left alone, as is any other file', async () => {
  for (const name of ['vp8.webm', 'plain.mkv', 'plain.mp4', 'old-wrapping.avi']) {
    expect(await closedAfterCut(new Blob([fixtureBytes(name)]))).toBeNull();
  }
});

test('a live recording leaves its sizes open and is left alone', async () => {
  expect(await closedAfterCut(video(0x1f, 0x43, 0xb6, 0x75, 0xff, 0xa3, 0x89, 1, 2))).toBeNull();
});
