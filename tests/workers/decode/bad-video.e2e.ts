import { expect } from '@playwright/test';
import { decode, fixture, test } from './harness/harness-page.ts';

/** Boxes of an MP4 file, `[name, start, end)` with the header. */
function boxes(file: Buffer): (readonly [name: string, start: number, end: number])[] {
  const found: (readonly [string, number, number])[] = [];
  for (let at = 0; at + 8 <= file.length; at += file.readUInt32BE(at)) {
    found.push([file.toString('latin1', at + 4, at + 8), at, at + file.readUInt32BE(at)]);
  }
  return found;
}

/** The first bytes of a file up to a fraction of the pictures' box. */
function cutInPictures(file: Buffer, fraction: number): Buffer {
  const [, start, end] = boxes(file).find(([name]) => name === 'mdat') ?? ['', 0, 0];
  return file.subarray(0, Math.round(start + (end - start) * fraction));
}

const NOISE = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 7 + i * 13 + 5) % 251));
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1]);
const PHOTO_BOX = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x10mdat12345678', 'latin1');

test.describe('a file without a video that can be read is told by its kind', () => {
  const broken = fixture('index-last.mp4');
  const kinds: readonly (readonly [what: string, clip: Buffer, error: object])[] = [
    ['an empty file', Buffer.alloc(0), { code: 'file-empty' }],
    ['random bytes', NOISE, { code: 'not-a-video' }],
    ['a renamed text', Buffer.from('Left foot, right foot.\n'.repeat(99)), { code: 'not-a-video' }],
    ['a renamed picture', Buffer.concat([JPEG_START, NOISE]), { code: 'not-a-video' }],
    ['a photo of a phone', PHOTO_BOX, { code: 'not-a-video' }],
    [
      'an AVI video',
      fixture('old-wrapping.avi'),
      { code: 'container-unsupported', container: 'AVI' },
    ],
    ['sound alone (m4a)', fixture('sound-only.m4a'), { code: 'no-video-track' }],
    ['sound alone (webm)', fixture('sound-only.webm'), { code: 'no-video-track' }],
    ['HEVC', fixture('hevc.mp4'), { code: 'codec-unsupported', codec: 'hevc' }],
    ['motion JPEG', fixture('motion-jpeg.mov'), { code: 'codec-unsupported', codec: 'jpeg' }],
    ['one frame', fixture('one-picture.mp4'), { code: 'too-few-frames', frames: 1 }],
    [
      'no frame: fragments announced, none written',
      fixture('fragmented.mp4').subarray(0, boxes(fixture('fragmented.mp4'))[2]?.[1]),
      { code: 'too-few-frames', frames: 0 },
    ],
    ['a recording cut off before its index', cutInPictures(broken, 0.9), { code: 'index-missing' }],
    ['an index cut in two', broken.subarray(0, -500), { code: 'file-damaged' }],
    ['WebM cut in its header', fixture('vp9.webm').subarray(0, 150), { code: 'file-damaged' }],
  ];
  for (const [what, clip, error] of kinds) {
    test(what, async ({ harness }) => {
      for (const decodePath of ['auto', 'seeking'] as const) {
        expect(await decode(harness, clip, { decodePath })).toEqual({ ok: false, error });
      }
    });
  }
});

test('a file cut short lists all its frames and gives those that are there', async ({
  harness,
}) => {
  const report = await decode(harness, cutInPictures(fixture('plain.mp4'), 0.6));
  if (!report.ok) throw new Error(report.error.code);
  expect(report.facts.fileTimesS).toHaveLength(60);
  expect(report.frames.length).toBeGreaterThan(15);
  expect(report.frames.length).toBeLessThan(45);
  expect(report.frames.every(({ index, number }) => index === number)).toBe(true);
});

test('a WebM or Matroska file cut short gives the frames that are whole', async ({ harness }) => {
  for (const name of ['vp8.webm', 'vp9.webm', 'plain.mkv']) {
    const clip = fixture(name);
    const report = await decode(harness, clip.subarray(0, Math.round(clip.length * 0.7)));
    if (!report.ok) throw new Error(report.error.code);
    const { fileTimesS } = report.facts;
    expect(fileTimesS.length).toBeGreaterThan(5);
    expect(report.frames).toHaveLength(fileTimesS.length);
    // Frame n of 30 a second carries the number n; of frames stored out of order some are not there yet.
    expect(report.frames.map(({ number }) => number)).toEqual(
      fileTimesS.map((timeS) => Math.round(timeS * 30)),
    );
  }
});

test('a WebM or Matroska download that ends in zeros gives the frames before them', async ({
  harness,
}) => {
  for (const name of ['vp8.webm', 'vp9.webm', 'plain.mkv']) {
    const clip = Buffer.from(fixture(name));
    clip.fill(0, Math.round(clip.length * 0.7));
    const report = await decode(harness, clip);
    expect(report.ok && report.frames.length).toBeGreaterThan(5);
  }
});

test('a file cut before its first picture gives no frame', async ({ harness }) => {
  const report = await decode(harness, cutInPictures(fixture('plain.mp4'), 0.01));
  expect(report.ok && report.frames).toEqual([]);
});

test('a damaged stretch costs the frames up to the next key frame, no others', async ({
  harness,
}) => {
  const clip = Buffer.from(fixture('plain.mp4'));
  const start = cutInPictures(clip, 0.45).length;
  clip.fill(0x55, start, start + 40);
  const report = await decode(harness, clip);
  if (!report.ok) throw new Error(report.error.code);
  const read = report.frames.map(({ index }) => index);
  expect(report.frames.every(({ index, number }) => index === number)).toBe(true);
  expect(read.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(read.filter((index) => index >= 30)).toHaveLength(30);
  expect(read.length).toBeLessThan(60);
});

test('damage is met the same way by a slow consumer', async ({ harness }) => {
  const clip = Buffer.from(fixture('plain.mp4'));
  const start = cutInPictures(clip, 0.45).length;
  clip.fill(0x55, start, start + 40);
  const quick = await decode(harness, clip);
  const slow = await decode(harness, clip, { decodePath: 'auto', keepMs: 15 });
  if (!quick.ok || !slow.ok) throw new Error('not opened');
  expect(slow.frames.map(({ index }) => index)).toEqual(quick.frames.map(({ index }) => index));
});

test('damage to the key frames alone leaves the worker usable', async ({ harness }) => {
  const clip = Buffer.from(fixture('plain.mp4'));
  const [, start, end] = boxes(clip).find(([name]) => name === 'mdat') ?? ['', 0, 0];
  clip.fill(0xff, start + 8, end);
  const report = await decode(harness, clip);
  expect(report.ok && report.frames).toEqual([]);
  const next = await decode(harness, fixture('plain.mp4'));
  expect(next.ok && next.frames).toHaveLength(60);
});
