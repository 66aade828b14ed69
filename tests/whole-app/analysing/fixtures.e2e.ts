import { expect, test } from '@playwright/test';
import { openBatchPage } from '../../../src/cli/batch-page.ts';
import { reportOn } from '../batch.ts';
import { ankleScore, contactMistakes, followedPart } from '../../fixtures/score.ts';
import { clipPath, truthOf } from '../../fixtures/truth.ts';

test.describe('a walker from the side', () => {
  test('is followed, measured and timed, and the same film gives the same report', async ({
    page,
  }) => {
    const truth = truthOf('side-limited-ankle');
    await openBatchPage(page);
    const report = await reportOn(page, clipPath('side-limited-ankle'));

    expect(report.video.frameCount).toBe(truth.video.frameCount);
    expect(report.timeS).toHaveLength(truth.video.frameCount);
    expect(report.view.kind).toBe('side');
    expect(report.view.facing).toBe('right');
    expect.soft(followedPart(report, truth)).toBeGreaterThanOrEqual(0.95);
    for (const side of ['left', 'right'] as const) {
      const { coverage, meanErrorDeg } = ankleScore(report, truth, side);
      expect.soft(coverage, `${side} ankle, part with a value`).toBeGreaterThanOrEqual(0.95);
      expect.soft(meanErrorDeg, `${side} ankle, mean error`).toBeLessThanOrEqual(6);
      const contacts = contactMistakes(report, truth, side, 0.07);
      expect.soft(contacts, `${side} initial contacts`).toEqual({ missed: 0, extra: 0 });
    }

    const again = await reportOn(page, clipPath('side-limited-ankle'));
    expect(again).toEqual(report);
  });
});

test('a walker who comes towards the camera is seen from the front, foot turned out', async ({
  page,
}) => {
  const truth = truthOf('front-toe-out');
  await openBatchPage(page);
  const report = await reportOn(page, clipPath('front-toe-out'));
  expect(report.view.kind).toBe('front');
  expect.soft(followedPart(report, truth)).toBeGreaterThanOrEqual(0.95);
  const foot = (side: 'left' | 'right') =>
    report.measures.find((row) => row.id === 'foot-progression-stance' && row.side === side)?.value;
  // True: 23.6 right, 3.9 left.
  expect((foot('right') ?? NaN) - (foot('left') ?? NaN)).toBeGreaterThan(8);
});

test('a walker who goes away is seen from the back, and the ankle is not guessed', async ({
  page,
}) => {
  const truth = truthOf('back-pelvic-drop');
  await openBatchPage(page);
  const report = await reportOn(page, clipPath('back-pelvic-drop'));
  expect(report.view.kind).toBe('back');
  expect.soft(followedPart(report, truth)).toBeGreaterThanOrEqual(0.95);
  const ankles = report.measures.filter((row) => row.id === 'ankle-dorsiflexion-peak-stance');
  expect(ankles.map((row) => [row.value, row.status])).toEqual([
    [null, 'not-visible-from-this-view'],
    [null, 'not-visible-from-this-view'],
  ]);
});
