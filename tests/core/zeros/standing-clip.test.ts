import { describe, expect, test } from 'vitest';
import { levelOf } from '#core/angles/neutral.ts';
import type { Report } from '#core/report/report.ts';
import { visitOf } from '#core/visit/visit.ts';
import { withTypedZeros } from '#core/zeros/typed-zeros.ts';
import { zeroedByStanding } from '#core/zeros/standing-clip.ts';
import type { LegPose } from '../../builders/stick-body.ts';
import { measureOf, reportOf } from '../../builders/walk-report.ts';

const UPRIGHT: LegPose = { thighDeg: 0, shankDeg: 0, pitchDeg: 0, toeOutDeg: 0 };
const named = (report: Report, name: string): Report => ({
  ...report,
  video: { ...report.video, name },
});
/** A walker whose sole is never flat: the flat foot's zero is 12 degrees off. */
const walk = named(
  reportOf({ durationS: 4, pose: (leg) => ({ ...leg, pitchDeg: leg.pitchDeg - 12 }) }),
  'walk.mp4',
);
const stood = named(reportOf({ treadmill: true, pose: () => UPRIGHT }), 'stood.mp4');
const stoodFacingLeft = reportOf({ headingDeg: 180, treadmill: true, pose: () => UPRIGHT });

const PEAK = 'ankle-dorsiflexion-peak-stance';
const peak = (report: Report) => measureOf(report, PEAK, 'right');
const zeroed = (...reports: readonly Report[]) => {
  const [first, ...rest] = zeroedByStanding(reports).reports;
  if (first === undefined) throw new Error('a visit without videos');
  return [first, ...rest] as const;
};

describe('standing in another video of a visit', () => {
  test('gives a walk its zero, whichever video comes first', () => {
    expect(stood.outcome.code).toBe('no-walk');
    const before = peak(walk).value ?? NaN;
    const by = (walk.neutral.rightDeg ?? NaN) - (stood.neutral.rightDeg ?? NaN);
    expect(by).toBeLessThan(-9.5);
    const [first] = zeroed(walk, stood);
    expect(peak(first).value).toBeCloseTo(before + by, 1);
    expect(peak(zeroed(stood, walk)[1] ?? walk)).toEqual(peak(first));
    expect(zeroedByStanding([walk, stood]).standingClip).toBe('stood.mp4');
  });

  test('is said to be where the zero comes from', () => {
    const [{ neutral }] = zeroed(walk, stood);
    expect(levelOf(walk.neutral, 'right')).toBe('foot-flat');
    expect(levelOf(neutral, 'right')).toBe('standing');
    expect(neutral.rightDeg).toBe(stood.neutral.rightDeg);
  });

  test('makes the interval as wide as a standing zero makes it', () => {
    const half = (report: Report) => {
      const [low, high] = peak(report).ci95 ?? [NaN, NaN];
      return (high - low) / 2;
    };
    const [first] = zeroed(walk, stood);
    expect(half(first)).toBeCloseTo(Math.hypot(half(walk), 1.96 * 3.5), 1);
    const uncertainty = (report: Report) =>
      report.patterns
        .find(({ id, side }) => id === 'limited-dorsiflexion' && side === 'right')
        ?.evidence.find(({ measure }) => measure === PEAK)?.uncertainty ?? NaN;
    expect(uncertainty(first)).toBeCloseTo(Math.hypot(uncertainty(walk), 3.5), 6);
  });

  test('gives none where the other side was near, somebody typed one, the walk has its own, or its feet lie flat', () => {
    expect(zeroed(walk, stoodFacingLeft)[0]).toBe(walk);
    const typed = withTypedZeros(walk, { left: 2, right: null });
    expect(zeroed(typed, stood)[0]).toBe(typed);
    const own = reportOf({
      durationS: 6,
      pose: (leg) => ({ ...leg, pitchDeg: leg.pitchDeg - 12 }),
      stands: { fromS: 0, toS: 2, pose: UPRIGHT },
    });
    expect(own.neutral.level).toBe('standing');
    expect(zeroed(own, stood)[0]).toBe(own);
    const flat = reportOf({ durationS: 4 });
    expect(zeroed(flat, stood)[0]).toBe(flat);
    expect(zeroedByStanding([walk]).standingClip).toBeNull();
  });

  test('is named in the visit, whose measures follow it', () => {
    const visit = visitOf([walk, stood]);
    expect(visit?.standingClip).toBe('stood.mp4');
    const row = visit?.measures.find(({ id, side }) => id === PEAK && side === 'right');
    expect(row?.value).toBe(peak(zeroed(walk, stood)[0]).value);
    expect(visitOf([walk])).not.toHaveProperty('standingClip');
  });
});

test('a visit names the videos whose zeros somebody typed', () => {
  const typed = withTypedZeros(walk, { left: 2, right: null });
  expect(visitOf([typed, stood])?.zerosByHand).toEqual(['walk.mp4']);
  expect(visitOf([walk, stood])).not.toHaveProperty('zerosByHand');
});
