import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { butterworthZeroLag } from '#core/signal/butterworth.ts';
import { pchip } from '#core/signal/interpolate.ts';
import { localLine } from '#core/signal/local-line.ts';
import { findPeaks } from '#core/signal/peaks.ts';
import { smoothColumn } from '#core/signal/smooth-column.ts';

const RATE_HZ = 120;
/** Ten seconds at 120 samples a second. */
const TIMES = Array.from({ length: 1201 }, (_, i) => i / RATE_HZ);
const sine = (hz: number) => TIMES.map((t) => Math.sin(2 * Math.PI * hz * t));

/** Amplitude and lag of one frequency, away from the ends. */
function response(filtered: ArrayLike<number>, hz: number): { gain: number; lagDeg: number } {
  let [inPhase, ahead] = [0, 0];
  const whole = TIMES.map((t, i) => [t, i] as const).filter(([t]) => t >= 3 && t < 7);
  for (const [t, i] of whole) {
    inPhase += ((filtered[i] ?? NaN) * Math.sin(2 * Math.PI * hz * t) * 2) / whole.length;
    ahead += ((filtered[i] ?? NaN) * Math.cos(2 * Math.PI * hz * t) * 2) / whole.length;
  }
  return { gain: Math.hypot(inPhase, ahead), lagDeg: (Math.atan2(ahead, inPhase) * 180) / Math.PI };
}

describe('the low-pass', () => {
  test('takes 3 dB off at the cut-off, both passes together', () => {
    const { gain } = response(butterworthZeroLag(sine(6), RATE_HZ, 6), 6);
    // 10^(-3/20) = 0.708; the correction of the bilinear transform is left out, hence two digits.
    expect(gain).toBeGreaterThan(0.69);
    expect(gain).toBeLessThan(0.725);
  });

  test('leaves a slow sine whole and takes a fast one away', () => {
    expect(response(butterworthZeroLag(sine(1), RATE_HZ, 6), 1).gain).toBeGreaterThan(0.995);
    expect(response(butterworthZeroLag(sine(20), RATE_HZ, 6), 20).gain).toBeLessThan(0.02);
  });

  test.each([1, 3, 6])('does not shift a sine of %i Hz in time', (hz) => {
    expect(response(butterworthZeroLag(sine(hz), RATE_HZ, 6), hz).lagDeg).toBeCloseTo(0, 3);
  });

  test('leaves a constant and a straight line as they are, ends included', () => {
    const constant = butterworthZeroLag(new Array<number>(50).fill(7), 30, 6);
    expect(Math.max(...constant.map((v) => Math.abs(v - 7)))).toBeLessThan(1e-9);
    const line = butterworthZeroLag(
      Array.from({ length: 90 }, (_, i) => 2 * i),
      30,
      6,
    );
    line.forEach((v, i) => {
      expect(v).toBeCloseTo(2 * i, 0);
    });
  });

  test('filters a reversed signal to the reversed result', () => {
    const noisy = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 40,
      maxLength: 80,
    });
    fc.assert(
      fc.property(noisy, (samples) => {
        const forward = butterworthZeroLag(samples, 60, 6);
        const backward = butterworthZeroLag(samples.toReversed(), 60, 6).reverse();
        // The start-up of each pass differs at the ends only.
        for (let i = 15; i < samples.length - 15; i++) {
          expect(Math.abs((forward[i] ?? NaN) - (backward[i] ?? NaN))).toBeLessThan(1);
        }
      }),
      { seed: 11, numRuns: 30 },
    );
  });

  test('returns fewer than four samples as they are', () => {
    expect([...butterworthZeroLag([1, 5, 2], 30, 6)]).toEqual([1, 5, 2]);
  });
});

describe('the monotone interpolation', () => {
  const samples = fc
    .array(
      fc.record({
        step: fc.double({ min: 0.01, max: 1, noNaN: true }),
        value: fc.double({ min: -50, max: 50, noNaN: true }),
      }),
      { minLength: 3, maxLength: 12 },
    )
    .map((rows) => {
      let t = 0;
      return { times: rows.map(({ step }) => (t += step)), values: rows.map(({ value }) => value) };
    });

  test('goes through its points', () => {
    fc.assert(
      fc.property(samples, ({ times, values }) => {
        pchip(times, values, times).forEach((v, i) => {
          expect(v).toBeCloseTo(values[i] ?? NaN, 6);
        });
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  test('never overshoots the two points that it lies between', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), ({ times, values }, s) => {
        for (let k = 0; k + 1 < times.length; k++) {
          const [t0, t1] = [times[k] ?? NaN, times[k + 1] ?? NaN];
          const [v0, v1] = [values[k] ?? NaN, values[k + 1] ?? NaN];
          const [v] = pchip(times, values, [t0 + s * (t1 - t0)]);
          expect(v).toBeGreaterThanOrEqual(Math.min(v0, v1) - 1e-9);
          expect(v).toBeLessThanOrEqual(Math.max(v0, v1) + 1e-9);
        }
      }),
      { seed: 13, numRuns: 100 },
    );
  });

  test('keeps a straight line straight and knows nothing outside the samples', () => {
    const [inside, before, after] = pchip([0, 1, 3], [0, 2, 6], [2, -0.1, 3.1]);
    expect(inside).toBeCloseTo(4, 9);
    expect(before).toBeNaN();
    expect(after).toBeNaN();
  });
});

describe('smoothing a coordinate', () => {
  const at30 = Array.from({ length: 60 }, (_, i) => i / 30);
  const without = (values: readonly number[], gone: readonly number[]) =>
    values.map((v, i) => (gone.includes(i) ? NaN : v));

  test('fills a gap of 100 ms between its neighbours', () => {
    // Frames 20 and 21 are missing: from frame 19 to 22 is 0.1 s.
    const filled = smoothColumn(
      at30,
      without(
        at30.map((t) => 100 * t),
        [20, 21],
      ),
    );
    expect(filled[20]).toBeCloseTo((100 * 20) / 30, 0);
    expect(filled[21]).toBeCloseTo((100 * 21) / 30, 0);
  });

  test('leaves a gap of 133 ms a gap, no frame more and no frame less', () => {
    const filled = smoothColumn(at30, without(at30, [20, 21, 22]));
    const missing = [...filled].flatMap((v, i) => (Number.isNaN(v) ? [i] : []));
    expect(missing).toEqual([20, 21, 22]);
  });

  test('does not reach beyond the first and last known frame', () => {
    const filled = smoothColumn(at30, without(at30, [0, 1, 58, 59]));
    expect([filled[0], filled[1], filled[58], filled[59]]).toEqual([NaN, NaN, NaN, NaN]);
    expect(Number.isFinite(filled[2])).toBe(true);
  });

  test('a video of ten frames a second has no gaps between its frames', () => {
    const slow = Array.from({ length: 12 }, (_, i) => i / 5);
    expect([...smoothColumn(slow, slow)].every(Number.isFinite)).toBe(true);
  });

  test('the same movement filmed at uneven times is smoothed to the same movement', () => {
    const uneven = at30.map((t, i) => t + (i % 2 === 0 ? 0 : 0.012));
    const wave = (t: number) => 50 * Math.sin(2 * Math.PI * t);
    const smooth = smoothColumn(uneven, uneven.map(wave));
    uneven.forEach((t, i) => {
      if (t > 0.3 && t < 1.7) expect(Math.abs((smooth[i] ?? NaN) - wave(t))).toBeLessThan(1);
    });
  });

  test('a single known frame keeps its value, and none gives none', () => {
    expect([...smoothColumn([0, 1, 2], [NaN, 4, NaN])]).toEqual([NaN, 4, NaN]);
    expect([...smoothColumn([0, 1], [NaN, NaN])]).toEqual([NaN, NaN]);
  });
});

describe('the local line', () => {
  const times = Array.from({ length: 41 }, (_, i) => i / 10);

  test('draws a straight line through a straight line and carries it on beyond the ends', () => {
    const line = localLine(
      times,
      times.map((t) => 3 * t - 1),
      [-1, 2, 5],
      0.3,
    );
    expect([...line].map((v) => Number(v.toFixed(6)))).toEqual([-4, 5, 14]);
  });

  test('is hardly moved by one wild sample', () => {
    const wild = times.map((t, i) => (i === 20 ? 500 : t));
    expect(Math.abs((localLine(times, wild, [2], 0.3)[0] ?? NaN) - 2)).toBeLessThan(0.5);
  });

  test('looks past missing samples and gives NaN where there are none at all', () => {
    const holes = times.map((t, i) => (i % 3 === 0 ? NaN : 2 * t));
    expect(localLine(times, holes, [1.5], 0.3)[0]).toBeCloseTo(3, 6);
    expect(localLine([0, 1], [NaN, NaN], [0.5], 0.3)[0]).toBeNaN();
  });
});

describe('peaks', () => {
  const search = { minProminence: 0.5, minSeparationS: 0.4 };

  test('a parabola between the frames finds the maximum to a fraction of a frame', () => {
    const times = [0, 0.1, 0.2, 0.3, 0.4, 0.5];
    const [peak] = findPeaks(
      times,
      times.map((t) => 10 - 100 * (t - 0.23) ** 2),
      search,
    );
    expect(peak?.timeS).toBeCloseTo(0.23, 9);
    expect(peak?.value).toBeCloseTo(10, 9);
  });

  test('uneven frame times do not move the maximum', () => {
    const times = [0, 0.08, 0.2, 0.31, 0.39, 0.5];
    const [peak] = findPeaks(
      times,
      times.map((t) => 10 - 100 * (t - 0.23) ** 2),
      search,
    );
    expect(peak?.timeS).toBeCloseTo(0.23, 9);
  });

  test('a ripple is no peak, and of two close ones the higher stands', () => {
    const times = Array.from({ length: 12 }, (_, i) => i / 10);
    expect(findPeaks(times, [0, 0.2, 0, 0.3, 0, 0.1, 0, 0, 0, 0, 0, 0], search)).toEqual([]);
    const found = findPeaks(times, [0, 2, 0, 3, 0, 0, 0, 0, 0, 1, 0, 0], search);
    expect(found.map(({ frame }) => frame)).toEqual([3, 9]);
  });

  test('a maximum at the edge of the video is none', () => {
    expect(findPeaks([0, 1, 2], [3, 2, 1], search)).toEqual([]);
    expect(findPeaks([0, 1, 2], [1, 2, 3], search)).toEqual([]);
  });

  test('a maximum at the edge of a gap is none', () => {
    expect(findPeaks([0, 1, 2, 3, 4], [0, 1, 2, NaN, 0], search)).toEqual([]);
  });
});
