import { describe, expect, test } from 'vitest';
import { SIDES } from '#core/body/skeleton.ts';
import type { Report } from '#core/report/report.ts';
import type { LegPose } from '../../builders/stick-body.ts';
import { referencePose, type WalkerOptions } from '../../builders/synthetic-walker.ts';
import { reportOf } from '../../builders/walk-report.ts';

const NOISE = { noisePx: 1, seed: 3 } as const;

/** A leg that is raised and put down on the spot: thigh and shank at the height of it, degrees. */
const raised = (thighDeg: number, shankDeg: number): Partial<WalkerOptions> => ({
  ...NOISE,
  treadmill: true,
  pose: (_leg, _side, phase): LegPose => {
    const up = Math.max(0, Math.sin(2 * Math.PI * phase));
    return { thighDeg: thighDeg * up, shankDeg: shankDeg * up, pitchDeg: 0, toeOutDeg: 5 };
  },
});

/** A walk of which every angle is a share of the usual: short steps, feet hardly lifted. */
const shuffling = (share: number): Partial<WalkerOptions> => ({
  ...NOISE,
  durationS: 6,
  pose: (leg) => ({
    ...leg,
    thighDeg: leg.thighDeg * share,
    shankDeg: leg.shankDeg * share,
    pitchDeg: leg.pitchDeg * share,
  }),
});

/** The right foot comes late by a share of the stride. */
const limping = (share: number): Partial<WalkerOptions> => ({
  ...NOISE,
  durationS: 7,
  strideS: 1.6,
  pose: (leg, side, phase) => (side === 'left' ? leg : referencePose(phase - share, leg.toeOutDeg)),
});

const acceptedOf = ({ cycles }: Report, side: string) =>
  cycles.filter((cycle) => cycle.accepted && cycle.side === side).length;

describe('who raises the feet on the spot', () => {
  test.each<[string, number, number]>([
    ['marches', 60, -60],
    ['marches with low knees', 25, -35],
    ['swings straight legs', 45, 0],
  ])('and %s does not walk, seen from the side or aslant', (_, thighDeg, shankDeg) => {
    for (const headingDeg of [0, 45, 180]) {
      const { outcome } = reportOf({ ...raised(thighDeg, shankDeg), headingDeg });
      expect(outcome).toMatchObject({ code: 'no-walk', missing: 'going-on' });
    }
  });

  test('and raises the knees high does not walk, seen from the front', () => {
    expect(reportOf({ ...raised(60, -60), headingDeg: 270 }).outcome.code).toBe('no-walk');
  });
});

describe('a walk', () => {
  test.each([0, 45, 180, 270])('on a treadmill is one, heading %i', (headingDeg) => {
    expect(reportOf({ ...NOISE, treadmill: true, headingDeg }).outcome.code).toBe('walk');
  });

  test.each([0.35, 0.5, 0.7])('of steps of %f of the usual length is one', (share) => {
    expect(reportOf(shuffling(share)).outcome.code).toBe('walk');
  });

  test.each([1.8, 2.4])('of strides of %f s is one', (strideS) => {
    expect(reportOf({ ...NOISE, strideS, durationS: 7 }).outcome.code).toBe('walk');
  });

  test('with a pause keeps its strides before and after it, and none across', () => {
    const timeS = Array.from({ length: 211 }, (_, i) => i / 30);
    const pause = { fromS: 2.6, toS: 4 };
    const report = reportOf({
      ...NOISE,
      strideS: 1.25,
      timeS,
      stands: { ...pause, pose: { thighDeg: 0, shankDeg: 0, pitchDeg: 0, toeOutDeg: 5 } },
    });
    const accepted = report.cycles.filter((cycle) => cycle.accepted);
    expect(accepted.length).toBeGreaterThanOrEqual(4);
    for (const { startS, endS } of accepted) {
      expect(endS < pause.fromS + 0.2 || startS > pause.toS - 0.2).toBe(true);
    }
  });

  test('that gets quicker from stride to stride is one', () => {
    const timeS = Array.from({ length: 181 }, (_, i) => i / 30);
    const { outcome, cycles } = reportOf({
      ...NOISE,
      treadmill: true,
      strideS: 1.4,
      timeS: timeS.map((t) => 0.75 * t + 0.06 * t * t),
    });
    expect(outcome.code).toBe('walk');
    expect(cycles.filter(({ accepted }) => accepted).length).toBeGreaterThan(3);
  });
});

describe('a limp', () => {
  test.each([-0.16, 0.12, 0.16, 0.2])(
    'in which one foot lands %f of a stride late is measured on both legs',
    (share) => {
      const report = reportOf(limping(share));
      expect(report.outcome.code).toBe('walk');
      for (const side of SIDES) expect(acceptedOf(report, side)).toBeGreaterThanOrEqual(2);
      const [left, right] = SIDES.map(
        (side) =>
          report.measures.find((row) => row.id === 'step-time' && row.side === side)?.value ?? NaN,
      );
      // Half a stride is 0.8 s; what one step is longer, the other is shorter.
      expect(Math.abs((right ?? NaN) - (0.8 + share * 1.6))).toBeLessThan(0.04);
      expect(Math.abs((left ?? NaN) - (0.8 - share * 1.6))).toBeLessThan(0.04);
    },
  );
});
