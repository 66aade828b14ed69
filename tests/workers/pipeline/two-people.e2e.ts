import { expect, test } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { followedPart } from '../../fixtures/score.ts';
import { clipPath, truthOf } from '../../fixtures/truth.ts';
import { RealWorker } from './real-worker.ts';

const CLIP = clipPath('side-two-people');

/** Part of the frames in which the hips lie near a place. */
function hipsNear(
  { landmarks: { names, xPx, yPx } }: Report,
  [placeX, placeY]: readonly [number, number],
  withinPx: number,
): number {
  const hips = [names.indexOf('left_hip'), names.indexOf('right_hip')];
  const middle = (row: readonly (number | null)[] | undefined) =>
    hips.reduce((sum, hip) => sum + (row?.[hip] ?? NaN) / 2, 0);
  const near = xPx.filter(
    (row, i) => Math.hypot(middle(row) - placeX, middle(yPx[i]) - placeY) < withinPx,
  );
  return near.length / xPx.length;
}

test('the walker is followed past a larger bystander, who can be followed instead without a new search', async ({
  page,
}) => {
  const truth = truthOf('side-two-people');
  const { bystander } = truth;
  if (bystander === undefined) throw new Error('the truth names a bystander');
  const worker = await RealWorker.open(page);

  const first = await worker.reportOf(CLIP);
  expect(first.report.notices).toContainEqual({ code: 'several-people', people: 2 });
  expect(first.report.outcome.code).toBe('walk');
  expect(first.report.view).toMatchObject({ kind: 'side', facing: 'right' });
  expect(followedPart(first.report, truth)).toBeGreaterThanOrEqual(0.97);
  expect(first.found?.people).toHaveLength(2);

  const other = await worker.reportOf(CLIP, { from: 'another-person' });
  expect(other.stages).not.toContain('finding-walker');
  expect(other.found?.people).toHaveLength(2);
  expect(other.found?.walker).not.toBe(first.found?.walker);
  const reach = 0.12 * bystander.heightPx;
  expect(hipsNear(other.report, bystander.hipsPx, reach)).toBeGreaterThanOrEqual(0.97);
  expect(hipsNear(first.report, bystander.hipsPx, reach)).toBeLessThan(0.25);
  // Who stands does not walk, and nothing is measured of a walk that is none.
  expect(other.report.outcome.code).toBe('no-walk');
  expect(other.report.measures.filter(({ value }) => value !== null)).toEqual([]);
});
