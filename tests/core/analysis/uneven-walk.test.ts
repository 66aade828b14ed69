import { describe, expect, test } from 'vitest';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import type { Report } from '#core/report/report.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { clipContext } from '../../builders/clip-context.ts';
import {
  referencePose,
  syntheticWalk,
  type WalkerOptions,
} from '../../builders/synthetic-walker.ts';
import { measureOf, reportOf } from '../../builders/walk-report.ts';

describe('a walk that is not even', () => {
  /** The right foot lags by a share of the stride beyond its half. */
  const lagging = (share: number): Partial<WalkerOptions> => ({
    pose: (leg, side, phase) =>
      side === 'left' ? leg : referencePose(phase - share, leg.toeOutDeg),
  });

  test.each([0, 180])('keeps its legs and shows its uneven steps, heading %i', (headingDeg) => {
    const report = reportOf({ ...lagging(0.1), headingDeg });
    expect(report.repairs.leftRightSwaps).toBe(0);
    // Half a stride is 0.55 s; the right foot comes 0.11 s late and leaves the left one that much less.
    const [left, right] = SIDES.map((side) => measureOf(report, 'step-time', side).value ?? NaN);
    expect(Math.abs((left ?? NaN) - 0.44)).toBeLessThan(0.02);
    expect(Math.abs((right ?? NaN) - 0.66)).toBeLessThan(0.02);
    const asymmetry = report.patterns.find(({ id }) => id === 'asymmetry');
    expect(asymmetry?.grade).toBe('present');
  });

  test('with one leg held ahead of the other keeps its legs', () => {
    const held: Partial<WalkerOptions> = {
      pose: (leg, side) => ({ ...leg, thighDeg: leg.thighDeg + (side === 'left' ? 10 : -10) }),
    };
    expect(reportOf(held).repairs.leftRightSwaps).toBe(0);
  });

  /** The stick figure's video with its own clock put in place of the walk's: standing where that does not run. */
  const clocked = (walkTime: (t: number) => number): Report => {
    const timeS = Float64Array.from({ length: 121 }, (_, i) => i / 30);
    const { track } = syntheticWalk({ timeS: [...timeS].map(walkTime) });
    const video = { ...track, timeS };
    return analyseWalk(video, clipContext(video));
  };

  test('because it gets faster keeps the order of its contacts', () => {
    const { events, repairs } = clocked((t) => 0.8 * t + 0.05 * t * t);
    expect(repairs.leftRightSwaps).toBe(0);
    const order = SIDES.flatMap((side) => events[side].initialContactS.map((t) => ({ t, side })))
      .sort((a, b) => a.t - b.t)
      .map(({ side }) => side);
    expect(order.length).toBeGreaterThanOrEqual(6);
    order.slice(1).forEach((side, i) => {
      expect(side).not.toBe(order[i]);
    });
  });

  test('has no contacts while the walker still stands', () => {
    const { events } = clocked((t) => Math.max(0, t - 1.2));
    for (const side of SIDES) {
      expect(events[side].initialContactS.length).toBeGreaterThanOrEqual(2);
      expect(events[side].initialContactS.filter((t) => t < 1.2)).toEqual([]);
    }
  });

  test('has no contacts after the walker has stopped', () => {
    const { events } = clocked((t) => Math.min(t, 2.6));
    for (const side of SIDES) {
      expect(events[side].initialContactS.length).toBeGreaterThanOrEqual(2);
      expect(events[side].initialContactS.filter((t) => t > 2.65)).toEqual([]);
    }
  });

  /** Of each accepted cycle, the share in which the walker stands: before 1.2 s or after 2.6 s. */
  const standingShares = ({ cycles }: Report, fromS: number, toS: number) =>
    cycles
      .filter(({ accepted }) => accepted)
      .map(({ startS, endS }) => {
        const standing = Math.max(0, Math.min(endS, toS) - Math.max(startS, fromS));
        return standing / (endS - startS);
      });

  test('has no accepted cycle that is partly standing', () => {
    const starting = standingShares(
      clocked((t) => Math.max(0, t - 1.2)),
      0,
      1.2,
    );
    const stopping = standingShares(
      clocked((t) => Math.min(t, 2.6)),
      2.6,
      4,
    );
    for (const shares of [starting, stopping]) {
      expect(shares.length).toBeGreaterThanOrEqual(2);
      expect(Math.max(...shares)).toBeLessThanOrEqual(0.1);
    }
  });

  /** Stops in mid-stride at 1.5 s and goes on so much later. */
  const paused = (lengthS: number): Report =>
    clocked((t) => (t < 1.5 ? t : Math.max(1.5, t - lengthS)));

  test('has no contacts in a pause', () => {
    const { events } = paused(0.7);
    for (const side of SIDES) {
      expect(events[side].initialContactS.length).toBeGreaterThanOrEqual(2);
      expect(events[side].initialContactS.filter((t) => t > 1.7 && t < 2.1)).toEqual([]);
    }
  });

  test.each([0.4, 0.7])('keeps its legs over a pause of %f s, and its contacts', (lengthS) => {
    const { repairs, events } = paused(lengthS);
    expect(repairs.leftRightSwaps).toBe(0);
    const steps = SIDES.flatMap((side) => events[side].initialContactS.map((t) => ({ t, side })));
    // Contacts of the walk without the pause; those after it come later by it.
    const { initialContactS } = syntheticWalk({ durationS: 4 - lengthS }).truth;
    for (const side of SIDES) {
      const truly = initialContactS[side].map((t) => (t < 1.5 ? t : t + lengthS));
      expect(truly.length).toBeGreaterThanOrEqual(2);
      for (const t of truly.filter((time) => time > 0.3 && time < 3.7))
        expect(steps.filter((step) => Math.abs(step.t - t) < 0.06)).toMatchObject([{ side }]);
    }
  });
});
