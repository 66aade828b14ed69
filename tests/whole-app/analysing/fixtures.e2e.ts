import { expect } from '@playwright/test';
import type { MeasureId } from '#core/report/ids.ts';
import type { Measure, Report } from '#core/report/report.ts';
import type { Side } from '#core/body/skeleton.ts';
import { reportOn } from '../batch.ts';
import { test } from '../shared-batch.ts';
import { ankleScore, contactMistakes, followedPart } from '../../fixtures/score.ts';
import { clipPath, truthOf } from '../../fixtures/truth.ts';

// Most that a reading may be off, not quite 1.5 times what it is (version 0.7.0, `full`).
/** 1.9 left, 1.6 right. */
const MOST_ANKLE_DEG = 2.8;
/** Every contact: 20 ms left, 7 ms right. */
const MOST_CONTACT_S = 0.03;
/** 1.1 left, 1.7 right; the difference 2.9. */
const MOST_FOOT_DEG = 2.6;
const MOST_FEET_APART_DEG = 4.2;
/** A drop of 11.8 deg is read 7.2, one of 4.1 deg 5.0, and the range of 15.8 deg 12.0. */
const MOST_LARGE_DROP_DEG = 6.8;
const MOST_USUAL_DROP_DEG = 1.3;
const MOST_RANGE_DEG = 5.8;

/** A measure's value; NaN where the report has none. */
function valueOf(report: Report, id: MeasureId, side: Measure['side']): number {
  return report.measures.find((row) => row.id === id && row.side === side)?.value ?? NaN;
}

test('a walker from the side is followed, measured and timed', async ({ batch }) => {
  const truth = truthOf('side-limited-ankle');
  const report = await reportOn(batch, clipPath('side-limited-ankle'));

  expect(report.video.frameCount).toBe(truth.video.frameCount);
  expect(report.timeS).toHaveLength(truth.video.frameCount);
  expect(report.view.kind).toBe('side');
  expect(report.view.facing).toBe('right');
  expect.soft(followedPart(report, truth)).toBeGreaterThanOrEqual(0.95);
  for (const side of ['left', 'right'] as const) {
    const { coverage, meanErrorDeg } = ankleScore(report, truth, side);
    expect.soft(coverage, `${side} ankle, part with a value`).toBeGreaterThanOrEqual(0.95);
    expect.soft(meanErrorDeg, `${side} ankle, mean error`).toBeLessThanOrEqual(MOST_ANKLE_DEG);
    const contacts = contactMistakes(report, truth, side, MOST_CONTACT_S);
    expect.soft(contacts, `${side} initial contacts`).toEqual({ missed: 0, extra: 0 });
  }
});

test('a walker who comes towards the camera is seen from the front, foot turned out', async ({
  batch,
}) => {
  const truth = truthOf('front-toe-out');
  const report = await reportOn(batch, clipPath('front-toe-out'));
  expect(report.view.kind).toBe('front');
  expect.soft(followedPart(report, truth)).toBeGreaterThanOrEqual(0.95);
  const { left, right } = truth.summary.footProgressionStanceDeg;
  const foot = (side: Side) => valueOf(report, 'foot-progression-stance', side);
  expect.soft(Math.abs(foot('left') - left)).toBeLessThanOrEqual(MOST_FOOT_DEG);
  expect.soft(Math.abs(foot('right') - right)).toBeLessThanOrEqual(MOST_FOOT_DEG);
  expect(Math.abs(foot('right') - foot('left') - (right - left))).toBeLessThanOrEqual(
    MOST_FEET_APART_DEG,
  );
});

test('a walker who goes away is seen from the back, and the ankle is not guessed', async ({
  batch,
}) => {
  const truth = truthOf('back-pelvic-drop');
  const report = await reportOn(batch, clipPath('back-pelvic-drop'));
  expect(report.view.kind).toBe('back');
  expect.soft(followedPart(report, truth)).toBeGreaterThanOrEqual(0.95);
  // The pelvis drops on the left while the right foot stands: that is the right leg's drop.
  const { pelvicObliquityMaxDeg: high, pelvicObliquityMinDeg: low } = truth.summary;
  const drop = (side: Side) => valueOf(report, 'pelvic-drop', side);
  expect.soft(Math.abs(drop('right') - high)).toBeLessThanOrEqual(MOST_LARGE_DROP_DEG);
  expect.soft(Math.abs(drop('left') + low)).toBeLessThanOrEqual(MOST_USUAL_DROP_DEG);
  expect.soft(drop('right')).toBeGreaterThan(drop('left'));
  const range = valueOf(report, 'pelvic-obliquity-range', 'both');
  expect.soft(Math.abs(range - (high - low))).toBeLessThanOrEqual(MOST_RANGE_DEG);
  const ankles = report.measures.filter((row) => row.id === 'ankle-dorsiflexion-peak-stance');
  expect(ankles.map((row) => [row.value, row.status])).toEqual([
    [null, 'not-visible-from-this-view'],
    [null, 'not-visible-from-this-view'],
  ]);
});
