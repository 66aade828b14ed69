import { expect, test } from 'vitest';
import type { PictureCut } from '../../../../workers/decode/pixels/picture-cut.ts';
import { RegionPixels } from '../../../../workers/decode/pixels/region-pixels.ts';
import type { Placement, Rectangle } from '../../../../workers/decode/pixels/region-transform.ts';
import { sampleRegion } from '../../../../workers/decode/pixels/sample-region.ts';

/** Grey pixels row by row, in colours. */
function greyCut(width: number, rows: readonly number[][]): PictureCut {
  const bytes = Uint8Array.from(rows.flat().flatMap((grey) => [grey, grey, grey]));
  const at = (offset: number) => ({ offset, stride: 3 * width, step: 3 });
  const channels = [at(0), at(1), at(2)] as const;
  return { x: 0, y: 0, width, height: rows.length, bytes, channels, colour: { kind: 'rgb' } };
}

function sampled(
  cut: PictureCut,
  shown: Rectangle,
  into: RegionPixels,
  rotationDeg: Placement['rotationDeg'] = 0,
): number[] {
  const { width: storedWidthPx, height: storedHeightPx } = cut;
  const placement = { rotationDeg, mirrored: false, storedWidthPx, storedHeightPx };
  sampleRegion(cut, placement, { x: 1, y: 1 }, shown, into);
  return Array.from(into.rgb, (value) => Number(value.toFixed(3)));
}

const reds = (rgb: readonly number[]) => rgb.filter((_, i) => i % 3 === 0);

test('a region made half as large is the mean of four pixels each', () => {
  const cut = greyCut(4, [
    [0, 100, 200, 200],
    [20, 80, 100, 0],
  ]);
  const rgb = sampled(
    cut,
    { x: 0, y: 0, width: 4, height: 2 },
    new RegionPixels(2, 1, 255, 'area'),
  );
  // (0 + 100 + 20 + 80) / 4 and (200 + 200 + 100 + 0) / 4.
  expect(rgb).toEqual([50, 50, 50, 125, 125, 125]);
});

test('a pixel that is covered in part counts by that part', () => {
  const cut = greyCut(5, [[10, 20, 30, 40, 50]]);
  const rgb = sampled(
    cut,
    { x: 0, y: 0, width: 5, height: 1 },
    new RegionPixels(2, 1, 255, 'area'),
  );
  // Two and a half pixels each: (10 + 20 + 30 / 2) / 2.5 and (30 / 2 + 40 + 50) / 2.5.
  expect(reds(rgb)).toEqual([18, 42]);
});

test('fine stripes become grey, where single pixels would show one of their two colours', () => {
  const cut = greyCut(64, [Array.from({ length: 64 }, (_, i) => (i % 2 === 0 ? 0 : 200))]);
  const whole = { x: 0, y: 0, width: 64, height: 1 };
  expect(new Set(reds(sampled(cut, whole, new RegionPixels(8, 1, 255, 'area'))))).toEqual(
    new Set([100]),
  );
});

test.each([0, 90, 180, 270] as const)(
  'where nothing is made smaller it is what is sampled pixel by pixel, turned by %d',
  (rotationDeg) => {
    const bytes = Uint8Array.from({ length: 96 }, (_, i) => (i * 37) % 256);
    const plane = (offset: number, stride: number) => ({ offset, stride, step: 1 });
    const cut: PictureCut = {
      x: 0,
      y: 0,
      width: 8,
      height: 8,
      bytes,
      channels: [plane(0, 8), plane(64, 4), plane(80, 4)],
      colour: { kind: 'yuv', redShare: 0.2126, blueShare: 0.0722, fullRange: false },
    };
    // Reaches outside on two sides, where both are black.
    const shown = { x: -1.3, y: 2.2, width: 6.5, height: 6.5 };
    const plain = sampled(cut, shown, new RegionPixels(13, 13, 1), rotationDeg);
    const area = sampled(cut, shown, new RegionPixels(13, 13, 1, 'area'), rotationDeg);
    area.forEach((value, i) => expect(value).toBeCloseTo(plain[i] ?? NaN, 2));
    expect(plain.filter((value) => value === 0).length).toBeGreaterThan(10);
  },
);
