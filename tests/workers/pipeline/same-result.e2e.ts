import { expect } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { ONE_SECOND, TWO_SECONDS } from '../../fixtures/truth.ts';
import { reportOn } from '../../whole-app/batch.ts';
import { test } from '../../whole-app/shared-batch.ts';

/** Largest difference between two reports of the same clip: of landmarks in pixels, of measures in their unit. */
function difference(one: Report, other: Report): { landmarksPx: number; measures: number } {
  const apart = (a: number | null | undefined, b: number | null | undefined) =>
    a === null && b === null ? 0 : Math.abs((a ?? Infinity) - (b ?? Infinity));
  let landmarksPx = 0;
  for (const axis of ['xPx', 'yPx'] as const) {
    expect(one.landmarks[axis]).toHaveLength(other.landmarks[axis].length);
    one.landmarks[axis].forEach((row, frame) => {
      row.forEach((value, i) => {
        landmarksPx = Math.max(landmarksPx, apart(value, other.landmarks[axis][frame]?.[i]));
      });
    });
  }
  const measures = one.measures.map(({ id, side, value }) => {
    const twin = other.measures.find((measure) => measure.id === id && measure.side === side);
    return apart(value, twin?.value);
  });
  return { landmarksPx, measures: Math.max(0, ...measures) };
}

test('three workers give what one gives: the seams between their stretches are not to be seen', async ({
  batch,
}) => {
  const one = await reportOn(batch, TWO_SECONDS, { model: 'lite', workers: 1 });
  const three = await reportOn(batch, TWO_SECONDS, { model: 'lite', workers: 3 });
  expect(one.measures.length).toBeGreaterThan(10);
  expect(difference(one, three)).toEqual({ landmarksPx: 0, measures: 0 });
  // What is told from the pictures does not depend on who looked at which of them either.
  expect(three.quality).toEqual(one.quality);
  const told = one.quality.checks.map(({ id }) => id);
  expect(told).toEqual(expect.arrayContaining(['camera-still', 'light', 'foot-sharpness']));
});

test('frames by seeking give what WebCodecs gives', async ({ batch }) => {
  const decoded = await reportOn(batch, ONE_SECOND, { model: 'lite' });
  const seeked = await reportOn(batch, ONE_SECOND, { model: 'lite', decodePath: 'seeking' });
  expect(seeked.video.decodePath).toBe('seeking');
  const { landmarksPx, measures } = difference(decoded, seeked);
  expect(landmarksPx).toBeLessThan(0.5);
  expect(measures).toBeLessThan(0.2);
});
