import { expect, test } from '@playwright/test';
import { clipPath } from '../../fixtures/truth.ts';
import { RealWorker } from './real-worker.ts';

/** Its middle is looked at twice: one person passes the other. */
const CLIP = clipPath('side-two-people');

function ascending(frames: readonly number[]): number[] {
  return [...frames].sort((a, b) => a - b);
}

test('an analysis that is cut off and gone on with gives the report of one that was not', async ({
  page,
}) => {
  const worker = await RealWorker.open(page);
  const whole = await worker.reportOf(CLIP, { workers: 1 });
  const frames = whole.report.video.frameCount;
  expect(whole.followed.length).toBeGreaterThan(frames);

  // Two batches: in the middle of the first look. Five: in the middle of the second.
  for (const cutAfter of [2, 5]) {
    const cut = await worker.run(CLIP, { workers: 2, cutAfter });
    expect(cut.report).toBeNull();
    expect(cut.followed.length > frames).toBe(cutAfter === 5);
    await worker.start();
    const rest = await worker.reportOf(CLIP, { workers: 1, from: 'what-was-kept' });
    expect(rest.report).toEqual(whole.report);
    expect(rest.found).toEqual(whole.found);
    expect(rest.stages).not.toContain('finding-walker');
    // Before and after the cut together no picture is looked at more often than in one go.
    expect(ascending([...cut.followed, ...rest.followed])).toEqual(ascending(whole.followed));
  }
});
