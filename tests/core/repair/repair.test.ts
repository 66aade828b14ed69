import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from '#core/body/body.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { exchangeLegs, swappedFrames } from '#core/repair/left-right.ts';
import { bodyHeightSeriesPx, typicalBodyHeightPx } from '#core/body/body-height.ts';
import { withoutOutliers } from '#core/repair/outliers.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { walkRhythm } from '#core/rhythm/walk-rhythm.ts';
import { DEFAULT_SMOOTHING } from '#core/signal/smooth-column.ts';
import { landmarkIndex, LANDMARK_COUNT } from '#core/body/skeleton.ts';
import { viewOf } from '#core/view/view.ts';
import { syntheticWalk, type WalkerOptions } from '../../builders/synthetic-walker.ts';

const frames = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

function found(options: Partial<WalkerOptions>): number[] {
  const body = bodyOf(syntheticWalk(options).track);
  const rhythm = walkRhythm(body, viewOf(body));
  return swappedFrames(body, typicalBodyHeightPx(body), rhythm).flatMap((yes, i) =>
    yes ? [i] : [],
  );
}

/** Frames in which the legs lie over each other in the picture cannot be told apart, and need not be. */
function apart(options: Partial<WalkerOptions>, frame: number): boolean {
  const { left, right } = bodyOf(syntheticWalk(options).track);
  const gap = (part: 'ankle' | 'heel') =>
    Math.abs((left[part].x[frame] ?? NaN) - (right[part].x[frame] ?? NaN));
  return gap('ankle') > 20 && gap('heel') > 20;
}

describe('left and right', () => {
  test.each([0, 180, 30])('of a clean walk are left alone, heading %i', (headingDeg) => {
    expect(found({ headingDeg })).toEqual([]);
    expect(found({ headingDeg, noisePx: 2 })).toEqual([]);
  });

  test.each([0, 180])('are put right where the network mixed them up, heading %i', (headingDeg) => {
    const swapped = [...frames(20, 26), ...frames(60, 61), ...frames(90, 97)];
    const seen = new Set(found({ headingDeg, swapped, noisePx: 1 }));
    const missed = swapped.filter((i) => !seen.has(i) && apart({ headingDeg }, i));
    const extra = [...seen].filter((i) => !swapped.includes(i) && apart({ headingDeg }, i));
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });

  test('are put right from one crossing of the legs to the next, where no point jumps', () => {
    const { left, right } = bodyOf(syntheticWalk().track);
    const ahead = left.ankle.x.map((x, i) => Math.sign(x - (right.ankle.x[i] ?? NaN)));
    const crossings = frames(1, 120).filter((i) => ahead[i] !== ahead[i - 1]);
    const [from, to] = [crossings[2] ?? NaN, (crossings[3] ?? NaN) - 1];
    const swapped = frames(from, to);
    const seen = new Set(found({ swapped, noisePx: 2 }));
    expect(
      frames(0, 120).filter((i) => seen.has(i) !== swapped.includes(i) && apart({}, i)),
    ).toEqual([]);
  });

  test('any short mix-up is found, wherever it is', () => {
    const start = fc.integer({ min: 5, max: 105 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 8 }), (from, length) => {
        const swapped = frames(from, from + length - 1);
        const seen = new Set(found({ swapped }));
        const wrong = frames(0, 120).filter(
          (i) => seen.has(i) !== swapped.includes(i) && apart({}, i),
        );
        expect(wrong).toEqual([]);
      }),
      { seed: 41, numRuns: 12 },
    );
  });

  test('exchanging twice gives the walker back, and only the legs are exchanged', () => {
    const body = bodyOf(syntheticWalk({ durationS: 1 }).track);
    const some = Array.from(body.timeS, (_, i) => i % 3 === 0);
    const once = exchangeLegs(body, some);
    expect(once.left.ankle.x[0]).toBe(body.right.ankle.x[0]);
    expect(once.left.ankle.x[1]).toBe(body.left.ankle.x[1]);
    expect(once.left.shoulder.x[0]).toBe(body.left.shoulder.x[0]);
    expect(exchangeLegs(once, some)).toEqual(body);
  });
});

describe('wild points', () => {
  const clean = () => bodyOf(syntheticWalk({ durationS: 2 }).track);
  const cleaned = (body: Body) =>
    withoutOutliers(body, typicalBodyHeightPx(body), DEFAULT_SMOOTHING.maxGapS);

  test('one frame far off is taken out, its neighbours stay', () => {
    const body = clean();
    body.left.heel.x[30] = (body.left.heel.x[30] ?? NaN) + 120;
    const { body: after, outlierFrames } = cleaned(body);
    expect(after.left.heel.x[30]).toBeNaN();
    expect(after.left.heel.y[30]).toBeNaN();
    expect(after.right.heel.x[30]).toBe(body.right.heel.x[30]);
    expect(outlierFrames).toBe(1);
    expect([...after.left.heel.x].filter(Number.isNaN)).toHaveLength(1);
  });

  test('taking wild points out never opens a gap too long to fill', () => {
    const spike = fc.record({
      frame: fc.integer({ min: 0, max: 60 }),
      px: fc.integer({ min: -150, max: 150 }),
    });
    fc.assert(
      fc.property(fc.array(spike, { maxLength: 25 }), (spikes) => {
        const body = clean();
        for (const { frame, px } of spikes) {
          body.left.heel.x[frame] = (body.left.heel.x[frame] ?? NaN) + px;
        }
        const { x } = cleaned(body).body.left.heel;
        const known = [...x].flatMap((v, i) => (Number.isFinite(v) ? [i] : []));
        known.slice(1).forEach((i, k) => {
          const before = known[k] ?? NaN;
          expect((body.timeS[i] ?? NaN) - (body.timeS[before] ?? NaN)).toBeLessThan(0.1201);
        });
        expect([known[0], known.at(-1)]).toEqual([0, 60]);
      }),
      { seed: 42, numRuns: 40 },
    );
  });

  test('a fast swing is no outlier', () => {
    const body = clean();
    expect(cleaned(body).outlierFrames).toBe(0);
  });

  test('a point that was missing already is no outlier', () => {
    const body = bodyOf(syntheticWalk({ durationS: 2, gaps: [20, 21] }).track);
    expect(cleaned(body).outlierFrames).toBe(0);
  });
});

describe('the body height', () => {
  test('is that of a stature at its distance: 1.7 m at 5 m is 357 px', () => {
    const body = bodyOf(syntheticWalk().track);
    expect(Math.abs(typicalBodyHeightPx(body) - 357)).toBeLessThan(8);
  });

  test('does not shrink when the legs spread', () => {
    const heights = bodyHeightSeriesPx(bodyOf(syntheticWalk().track));
    expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(1.05);
  });

  test('of nobody is none', () => {
    expect(typicalBodyHeightPx(bodyOf(syntheticWalk({ timeS: [0], gaps: [0] }).track))).toBeNaN();
  });
});

describe('the repaired walk', () => {
  test('fills a short gap and counts its frames, and leaves a long one open', () => {
    const { body, filledFrames } = repairWalk(
      syntheticWalk({ gaps: [40, 41, ...frames(80, 88)] }).track,
    );
    expect(filledFrames).toBe(2);
    expect(Number.isFinite(body.left.ankle.x[40])).toBe(true);
    expect([...body.left.ankle.x.slice(80, 89)]).toEqual(new Array(9).fill(NaN));
    expect(Number.isFinite(body.left.ankle.x[89])).toBe(true);
  });

  test('counts the frames in which it exchanged the legs', () => {
    expect(repairWalk(syntheticWalk().track).leftRightSwaps).toBe(0);
    const { leftRightSwaps } = repairWalk(syntheticWalk({ swapped: frames(20, 26) }).track);
    expect(leftRightSwaps).toBeGreaterThanOrEqual(5);
    expect(leftRightSwaps).toBeLessThanOrEqual(9);
  });

  test('a walk mixed up here and there is repaired to nearly the walk without', () => {
    const clean = repairWalk(syntheticWalk().track).body;
    const { body } = repairWalk(syntheticWalk({ swapped: [...frames(20, 26), 70] }).track);
    for (const side of ['left', 'right'] as const) {
      const off = body[side].ankle.x.map((x, i) => Math.abs(x - (clean[side].ankle.x[i] ?? NaN)));
      expect(Math.max(...off)).toBeLessThan(20);
    }
  });

  test('takes noise off without lag: the smoothed ankle is nearer to the truth than the noisy one', () => {
    const truth = bodyOf(syntheticWalk().track).left.ankle.x;
    const track = syntheticWalk({ noisePx: 4 }).track;
    const error = (x: Float64Array) =>
      Math.sqrt(x.reduce((sum, v, i) => sum + (v - (truth[i] ?? NaN)) ** 2, 0) / x.length);
    const ratio = error(repairWalk(track).body.left.ankle.x) / error(bodyOf(track).left.ankle.x);
    expect(ratio).toBeLessThan(0.85);
  });

  test('does not change the track that it was given', () => {
    const { track } = syntheticWalk({ swapped: frames(20, 26), gaps: [40] });
    const before = Float32Array.from(track.xPx);
    repairWalk(track);
    expect(track.xPx).toEqual(before);
    expect(Number.isNaN(track.xPx[40 * LANDMARK_COUNT + landmarkIndex('left_hip')])).toBe(true);
  });
});
