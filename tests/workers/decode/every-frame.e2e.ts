import { expect } from '@playwright/test';
import type { DecodeReport } from './harness/decode-report.ts';
import { decode, fixture, test } from './harness/harness-page.ts';

function range(count: number, from = 0): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

function numbers(report: DecodeReport): number[] {
  if (!report.ok) throw new Error(report.error.code);
  return report.frames.map(({ number }) => number);
}

const VARIABLE_RATE = range(60).filter((n) => n % 5 < 3);

/** Each clip with the numbers drawn into the pictures that a player shows. */
const CLIPS: readonly (readonly [name: string, shown: readonly number[]])[] = [
  ['plain.mp4', range(60)],
  ['index-last.mp4', range(24)],
  ['fragmented.mp4', range(60)],
  ['plain.mkv', range(60)],
  ['late-start.mkv', range(60)],
  ['trimmed.mp4', range(25, 20)],
  ['variable-rate.mp4', VARIABLE_RATE],
  ['fast.mov', range(48)],
  ['turned-90.mp4', range(24)],
  ['turned-180.mp4', range(24)],
  ['turned-270.mp4', range(24)],
  ['wide-pixels.mp4', range(24)],
  ['vp8.webm', range(24)],
  ['vp9.webm', range(24)],
  ['av1.mp4', range(24)],
  ['uhd.mp4', range(12)],
];

/** The same for files that players show in ways of their own. */
const ODD_CLIPS: readonly (readonly [name: string, shown: readonly number[]])[] = [
  ['hybrid.mp4', range(60)],
  ['two-tracks.mp4', range(60)],
  ['repeated.mp4', [...range(30), ...range(45, 15)]],
  ['other-speeds.mp4', range(60)],
  ['oblong-in-stream.mp4', range(24)],
  ['grows.webm', range(24)],
];

test.describe('every displayed frame comes exactly once, upright and in order', () => {
  for (const [name, shown] of [...CLIPS, ...ODD_CLIPS]) {
    test(`in ${name}`, async ({ harness }) => {
      const report = await decode(harness, fixture(name));
      expect(numbers(report)).toEqual(shown);
      if (!report.ok) return;
      expect(report.facts.path).toBe('webcodecs');
      expect(report.frames.map(({ index }) => index)).toEqual(range(shown.length));
      expect(report.frames.map(({ fileTimeS }) => fileTimeS)).toEqual(report.facts.fileTimesS);
      expect(report.frames.every(({ upright }) => upright)).toBe(true);
    });
  }
});

test.describe('seeking gives the same frames as WebCodecs', () => {
  for (const [name, shown] of CLIPS) {
    test(`in ${name}`, async ({ harness }) => {
      const clip = fixture(name);
      const decoded = await decode(harness, clip);
      const seeked = await decode(harness, clip, { decodePath: 'seeking' });
      expect(numbers(seeked)).toEqual(shown);
      if (!decoded.ok || !seeked.ok) return;
      expect(seeked.facts).toEqual({ ...decoded.facts, path: 'seeking' });
      expect(seeked.frames.every(({ upright }) => upright)).toBe(true);
      seeked.frames.forEach((frame, i) => {
        const differences = frame.thumbnail.map((grey, at) =>
          Math.abs(grey - (decoded.frames[i]?.thumbnail[at] ?? NaN)),
        );
        const mean = differences.reduce((sum, d) => sum + d, 0) / differences.length;
        // The same pixels; only made smaller along another way where picture and square do not divide evenly.
        expect(mean).toBeLessThan(4);
      });
    });
  }
});

test('times are those of the file, also where it does not start at zero', async ({ harness }) => {
  const report = await decode(harness, fixture('late-start.mkv'), {
    decodePath: 'auto',
    indices: [0, 1, 59],
  });
  expect(report.ok && report.frames.map(({ fileTimeS }) => fileTimeS)).toEqual([1.5, 1.533, 3.467]);
});

test('a trimmed clip shows its frames from time zero and tells how many are stored', async ({
  harness,
}) => {
  const report = await decode(harness, fixture('trimmed.mp4'));
  if (!report.ok) throw new Error(report.error.code);
  expect(report.facts.storedFrameCount).toBe(60);
  expect(report.facts.fileTimesS[0]).toBeCloseTo(0, 6);
  expect(report.facts.fileTimesS[24]).toBeCloseTo(24 / 30, 6);
  expect(report.facts.durationS).toBeCloseTo(25 / 30, 6);
});

test('a video whose edits show a part again or at another speed tells so, and keeps an even pace', async ({
  harness,
}) => {
  const told: Record<string, unknown> = {};
  for (const name of ['repeated.mp4', 'other-speeds.mp4', 'trimmed.mp4']) {
    const report = await decode(harness, fixture(name), { decodePath: 'auto', indices: [] });
    if (!report.ok) throw new Error(report.error.code);
    const { cutsS, changesSpeed, variableFrameRate } = report.facts;
    const cuts = cutsS.map((t) => Number(t.toFixed(3)));
    told[name] = { cuts, changesSpeed, variableFrameRate };
  }
  expect(told).toEqual({
    'repeated.mp4': { cuts: [1], changesSpeed: false, variableFrameRate: false },
    'other-speeds.mp4': { cuts: [], changesSpeed: true, variableFrameRate: false },
    'trimmed.mp4': { cuts: [], changesSpeed: false, variableFrameRate: false },
  });
});

test('a picture that stood upright before the phone was turned is fitted in, and the turn is a cut', async ({
  harness,
}) => {
  const report = await decode(harness, fixture('phone-turned.webm'));
  if (!report.ok) throw new Error(report.error.code);
  expect(report.frames).toHaveLength(24);
  expect(report.facts.cutsS).toEqual([report.facts.fileTimesS[8]]);
  // Row 4 of 16 lies in the upper half; 72 of 128 px wide, so that nothing is left and right of 28 to 100 px.
  const row = report.frames[0]?.thumbnail.slice(4 * 16, 5 * 16) ?? [];
  expect([row[1], row[14]]).toEqual([0, 0]);
  expect(row[8]).toBeGreaterThan(10);
});

test('uneven intervals make a variable frame rate, rounded ones do not', async ({ harness }) => {
  const rates: Record<string, boolean> = {};
  for (const name of ['variable-rate.mp4', 'plain.mkv', 'vp8.webm', 'fast.mov']) {
    const report = await decode(harness, fixture(name), { decodePath: 'auto', indices: [] });
    if (report.ok) rates[name] = report.facts.variableFrameRate;
  }
  expect(rates).toEqual({
    'variable-rate.mp4': true,
    'plain.mkv': false,
    'vp8.webm': false,
    'fast.mov': false,
  });
});

test('the size is that of the picture as shown, turned and with square pixels', async ({
  harness,
}) => {
  const sizes: Record<string, unknown> = {};
  for (const name of [
    ...['turned-90.mp4', 'turned-180.mp4', 'wide-pixels.mp4', 'uhd.mp4'],
    ...['oblong-in-stream.mp4', 'grows.webm', 'phone-turned.webm'],
  ]) {
    const report = await decode(harness, fixture(name), { decodePath: 'auto', indices: [] });
    if (report.ok) {
      const { widthPx, heightPx, rotationDeg } = report.facts;
      sizes[name] = [widthPx, heightPx, rotationDeg];
    }
  }
  expect(sizes).toEqual({
    'turned-90.mp4': [100, 76, 90],
    'turned-180.mp4': [100, 76, 180],
    'wide-pixels.mp4': [128, 96, 0],
    'uhd.mp4': [3840, 2160, 0],
    'oblong-in-stream.mp4': [128, 96, 0],
    'grows.webm': [128, 96, 0],
    'phone-turned.webm': [128, 96, 0],
  });
});

test('slow motion is told by the phone that notes the rate of its camera', async ({ harness }) => {
  const tagged = await decode(harness, fixture('slow-motion-tagged.mp4'));
  const plain = await decode(harness, fixture('plain.mp4'));
  expect(tagged.ok && tagged.facts.captureFps).toBe(240);
  expect(plain.ok && plain.facts.captureFps).toBeNull();
});

test('only the frames asked for come, near or far apart', async ({ harness }) => {
  const clip = fixture('plain.mp4');
  for (const indices of [[0, 5, 10, 15, 59], [3, 57], [44], [13, 14, 15, 16]]) {
    for (const decodePath of ['auto', 'seeking'] as const) {
      const report = await decode(harness, clip, { decodePath, indices });
      expect(numbers(report)).toEqual(indices);
    }
  }
});

test('a slow consumer gets every frame too', async ({ harness }) => {
  const report = await decode(harness, fixture('plain.mp4'), { decodePath: 'auto', keepMs: 20 });
  expect(numbers(report)).toEqual(range(60));
});

test('a region may reach outside the picture and is black there', async ({ harness }) => {
  // Picture 21 is 0b00010101; 128x96, bits 16 px wide. From 32 px left of it and 24 px above it.
  const { region } = await harness.evaluate(
    (clip) => window.decodeHarness.pixels(clip, 21, { x: -32, y: -24, side: 128, output: 128 }, 64),
    fixture('plain.mp4').toString('base64'),
  );
  const green = (x: number, y: number) => region[(y * 128 + x) * 3 + 1] ?? NaN;
  expect([green(10, 60), green(60, 10)]).toEqual([0, 0]);
  // The blocks of the bits 0001 stand at 32, 48, 64 and 80 px.
  for (const [x, white] of [
    [40, false],
    [56, false],
    [72, false],
    [88, true],
  ] as const) {
    expect(green(x, 48) > 128).toBe(white);
  }
});

test('a region of a turned picture is cut from the right place', async ({ harness }) => {
  // The bottom left quarter of the picture as shown is red, the bottom right one is blue.
  for (const name of ['turned-90.mp4', 'turned-180.mp4', 'turned-270.mp4']) {
    const colourAt = async (x: number) => {
      const { region } = await harness.evaluate(
        ([clip, left]) =>
          window.decodeHarness.pixels(clip, 3, { x: left, y: 50, side: 16, output: 32 }, 64),
        [fixture(name).toString('base64'), x] as const,
      );
      const middle = (16 * 32 + 16) * 3;
      return (region[middle] ?? 0) > (region[middle + 2] ?? 0) ? 'red' : 'blue';
    };
    expect([await colourAt(10), await colourAt(70)]).toEqual(['red', 'blue']);
  }
});

test('a bitmap is made smaller to the width asked for, never larger', async ({ harness }) => {
  const sizeOf = (maxWidthPx: number) =>
    harness.evaluate(
      async ([clip, width]) => {
        const square = { x: 0, y: 0, side: 8, output: 8 };
        return (await window.decodeHarness.pixels(clip, 0, square, width)).bitmap;
      },
      [fixture('turned-90.mp4').toString('base64'), maxWidthPx] as const,
    );
  expect(await sizeOf(50)).toEqual({ width: 50, height: 38 });
  expect(await sizeOf(1000)).toEqual({ width: 100, height: 76 });
});
