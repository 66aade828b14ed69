import { describe, expect, test } from 'vitest';
import { bodyOf } from '#core/legs/body-of.ts';
import { stepsSlowly } from '#core/quality/slow-motion.ts';
import type { Report } from '#core/report/report.ts';
import { syntheticWalk, type WalkerOptions } from '../../builders/synthetic-walker.ts';
import { reportOf } from '../../builders/walk-report.ts';

const slowly = (options: Partial<WalkerOptions>) =>
  stepsSlowly(bodyOf(syntheticWalk(options).track));

/** Asked by a check where a walk was found, by a notice where none was. */
function isAsked({ notices, quality }: Report): boolean {
  const warns = quality.checks.some(({ id, status }) => id === 'real-speed' && status === 'warn');
  return warns || notices.some(({ code }) => code === 'maybe-slow-motion');
}

describe('slow motion that the file does not tell', () => {
  test('feet pass each other seldom in it', () => {
    // 120 / 4.4 s is 27 steps a minute: a usual walk, four times slower.
    expect(slowly({ strideS: 4.4, durationS: 12, distanceM: 8 })).toBe(true);
    expect(slowly({ strideS: 1.1, durationS: 6 })).toBe(false);
  });

  test('who stands has no steps that could be slow', () => {
    const pose = { thighDeg: 0, shankDeg: 0, pitchDeg: 0, toeOutDeg: 5 };
    expect(slowly({ stands: { fromS: 0, toS: 9, pose }, durationS: 8, noisePx: 1 })).toBe(false);
  });

  test.each([2, 4])(
    'is asked about when it is %d times slower, with or without a walk',
    (times) => {
      const report = reportOf({ strideS: 1.1 * times, durationS: 4 * times, fps: 20 });
      expect(isAsked(report)).toBe(true);
    },
  );

  test('a usual walk is not asked about', () => {
    expect(isAsked(reportOf({ strideS: 1.1 }))).toBe(false);
  });
});
