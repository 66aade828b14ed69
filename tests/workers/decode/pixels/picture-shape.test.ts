import { BlobSource, Input, MATROSKA, MP4, WEBM } from 'mediabunny';
import { expect, test } from 'vitest';
import {
  picturesOfKey,
  picturesOfRecord,
} from '../../../../workers/decode/container/h264-parameters.ts';
import {
  shapeChangesS,
  sizeForAll,
  sizeInVp8,
  sizeInVp9,
  squared,
  type SizeFrom,
} from '../../../../workers/decode/container/key-sizes.ts';
import { picturesOf, withTurns } from '../../../../workers/decode/pixels/picture-shape.ts';
import { inOwnScale } from '../../../../workers/decode/pixels/shown-picture.ts';
import { fixtureBytes } from '../fixture-bytes.ts';

function picturesIn(name: string) {
  const bytes = fixtureBytes(name);
  return picturesOfRecord(bytes.subarray(Buffer.from(bytes).indexOf('avcC', 0, 'latin1') + 4));
}

test('an H.264 stream tells the shape of its pixels and whether it has two fields', () => {
  expect(picturesIn('plain.mp4')).toMatchObject({ interlaced: false });
  expect(picturesIn('oblong-in-stream.mp4')).toMatchObject({ pixelAspect: 2, interlaced: false });
  expect(picturesIn('interlaced.mp4')).toMatchObject({ interlaced: true });
});

test('a picture of an H.264 stream tells its size where it brings its parameters itself', () => {
  const bytes = fixtureBytes('plain.mp4');
  const record = bytes.subarray(Buffer.from(bytes).indexOf('avcC', 0, 'latin1') + 4);
  const length = ((record[6] ?? 0) << 8) | (record[7] ?? 0);
  const parameters = record.subarray(8, 8 + length);
  const picture = [0, 0, 0, 3, 0x65, 1, 2];
  const own = Uint8Array.from([0, 0, 0, 2, 9, 16, 0, 0, 0, length, ...parameters, ...picture]);
  const size = { widthPx: 128, heightPx: 96 };
  expect(picturesOfKey(own)).toMatchObject(size);
  expect(picturesOfRecord(record)).toMatchObject(size);
  expect(picturesOfKey(Uint8Array.from(picture))).toBeNull();
  expect(picturesOfKey(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0))).toBeNull();
});

test('parameters that break off tell nothing', () => {
  const bytes = fixtureBytes('plain.mp4');
  const record = bytes.subarray(Buffer.from(bytes).indexOf('avcC', 0, 'latin1') + 4);
  expect(picturesOfRecord(record.subarray(0, 12))).toBeNull();
  expect(picturesOfRecord(new Uint8Array(0))).toBeNull();
  expect(picturesOfRecord(Uint8Array.of(1, 77, 0, 30, 255, 225, 0, 4, 0x67, 77, 0, 30))).toBeNull();
});

test('oblong pixels make a picture longer, never shorter', () => {
  expect(squared({ widthPx: 960, heightPx: 720 }, 4 / 3)).toEqual({ widthPx: 1280, heightPx: 720 });
  expect(squared({ widthPx: 1440, heightPx: 540 }, 0.75)).toEqual({ widthPx: 1440, heightPx: 720 });
});

test('a VP8 and a VP9 key picture tell their size', () => {
  expect(sizeInVp8(Uint8Array.of(0x10, 0, 0, 0x9d, 1, 0x2a, 0x40, 0x41, 0xb4, 0x40))).toEqual({
    widthPx: 320,
    heightPx: 180,
  });
  expect(sizeInVp8(Uint8Array.of(0x11, 0, 0, 1, 2, 3))).toBeNull();
  // Marker 10, profile 00, not shown before, key 0, shown 1, 0; sync; colours 010 0; 319 and 179 in 16 bits.
  const vp9 = Uint8Array.of(0x82, 0x49, 0x83, 0x42, 0x40, 0x13, 0xf0, 0x0b, 0x30);
  expect(sizeInVp9(vp9)).toEqual({ widthPx: 320, heightPx: 180 });
  expect(sizeInVp9(Uint8Array.of(0x86, 0, 0))).toBeNull();
});

const size = (fromS: number, widthPx: number, heightPx: number): SizeFrom => ({
  fromS,
  widthPx,
  heightPx,
});

test('a video that grows is seen at its largest size', () => {
  const grows = [size(0, 320, 180), size(1.2, 1280, 720), size(4, 640, 360)];
  expect(sizeForAll(grows, 5)).toEqual({ widthPx: 1280, heightPx: 720 });
  expect(shapeChangesS(grows)).toEqual([]);
  expect(sizeForAll([size(0, 320, 180)], 5)).toBeNull();
});

test('a video of two shapes is seen in the one that lasts longer, and each turn is told', () => {
  const turned = [size(0, 720, 1280), size(1, 1280, 720), size(4, 720, 1280)];
  expect(sizeForAll(turned, 4.5)).toEqual({ widthPx: 1280, heightPx: 720 });
  expect(sizeForAll(turned, 9)).toEqual({ widthPx: 720, heightPx: 1280 });
  expect(shapeChangesS(turned)).toEqual([1, 4]);
});

test('a turn is a cut at the first picture shown from then on', () => {
  const shown = {
    fileTimesS: Float64Array.of(0, 0.1, 0.2, 0.3),
    storedTimesS: Float64Array.of(5, 5.1, 5.2, 5.3),
    cutsS: [0.1],
  };
  expect(withTurns(shown, [])).toEqual([0.1]);
  expect(withTurns(shown, [5, 5.1, 5.2])).toEqual([0.1, 0.2]);
});

const placed = (storedWidthPx: number, storedHeightPx: number, rotationDeg: 0 | 90 = 0) => ({
  rotationDeg,
  mirrored: false,
  storedWidthPx,
  storedHeightPx,
});
const whole = { x: 0, y: 0, width: 1280, height: 720 };
const clip = { widthPx: 1280, heightPx: 720 };

test('a smaller picture of the same shape is made larger', () => {
  expect(inOwnScale(placed(320, 180), clip, whole)).toEqual({
    x: 0,
    y: 0,
    width: 320,
    height: 180,
  });
});

test('a picture of another shape keeps it, in the middle', () => {
  // 720 of its own 1280 px high: the clip is 2275.6 of its px wide, and it has 720 of them.
  const seen = inOwnScale(placed(720, 1280), clip, whole);
  expect(seen.height).toBe(1280);
  expect(seen.width).toBeCloseTo(2275.56, 2);
  expect(seen.x).toBeCloseTo(-(2275.56 - 720) / 2, 2);
  // The same stored on its side.
  expect(inOwnScale(placed(1280, 720, 90), clip, whole)).toEqual(seen);
});

test('the size of each clip is the one to see it at, upright and in square pixels', async () => {
  const seen: Record<string, unknown> = {};
  for (const name of [
    ...['plain.mp4', 'plain.mkv', 'turned-90.mp4', 'wide-pixels.mp4', 'oblong-in-stream.mp4'],
    ...['interlaced.mp4', 'vp9.webm', 'grows.webm', 'phone-turned.webm'],
  ]) {
    const source = new BlobSource(new Blob([fixtureBytes(name)]));
    using input = new Input({ source, formats: [MP4, WEBM, MATROSKA] });
    const [track] = await input.getVideoTracks();
    if (track === undefined) throw new Error(`${name} has no video`);
    const { shown, interlaced, turnsS } = await picturesOf(track, 0.8);
    seen[name] = [shown.widthPx, shown.heightPx, interlaced, turnsS.length];
  }
  expect(seen).toEqual({
    'plain.mp4': [128, 96, false, 0],
    'plain.mkv': [128, 96, false, 0],
    'turned-90.mp4': [100, 76, false, 0],
    'wide-pixels.mp4': [128, 96, false, 0],
    'oblong-in-stream.mp4': [128, 96, false, 0],
    'interlaced.mp4': [128, 96, true, 0],
    'vp9.webm': [128, 96, false, 0],
    'grows.webm': [128, 96, false, 0],
    'phone-turned.webm': [128, 96, false, 1],
  });
});
