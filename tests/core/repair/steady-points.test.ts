import { describe, expect, test } from 'vitest';
import { landmarkBody, mapPoints, type Body } from '#core/body/body.ts';
import { typicalBodyHeightPx } from '#core/body/body-height.ts';
import { steadyPoints } from '#core/repair/steady-points.ts';
import { whittaker } from '#core/signal/whittaker.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

describe('the smooth curve of weighted samples', () => {
  const even = Float64Array.from({ length: 121 }, (_, i) => i / 30);

  test('is a parabola where the samples are one, at uneven times and whatever they weigh', () => {
    const timeS = even.map((t, i) => t + 0.008 * Math.sin(5 * i));
    const parabola = timeS.map((t) => 3 + 2 * t - t ** 2);
    const weights = timeS.map((_, i) => (i % 3 === 0 ? 0 : 0.2 + (i % 5)));
    const [smooth] = whittaker(timeS, [parabola], weights, 6);
    smooth?.forEach((value, i) => expect(value).toBeCloseTo(parabola[i] ?? NaN, 6));
  });

  test('passes a sample that is missing or has no weight by', () => {
    const line = even.map((t) => 5 * t);
    const spoilt = line.map((value, i) => (i === 40 ? NaN : i === 70 ? 900 : value));
    const weights = even.map((_, i) => (i === 70 ? 0 : 1));
    const [smooth] = whittaker(even, [spoilt], weights, 6);
    expect(smooth?.[40]).toBeCloseTo(line[40] ?? NaN, 6);
    expect(smooth?.[70]).toBeCloseTo(line[70] ?? NaN, 6);
  });

  test('keeps half of a wave of its cut-off, far from the ends', () => {
    const wave = even.map((t) => Math.sin(2 * Math.PI * 5 * t));
    const [smooth] = whittaker(
      even,
      [wave],
      even.map(() => 1),
      5,
    );
    // 5 Hz at 30 a second: every sixth sample is a peak's neighbour at sin(pi / 3) or so; the ratio holds at each.
    for (const i of [49, 50, 58, 61])
      expect((smooth?.[i] ?? NaN) / (wave[i] ?? NaN)).toBeCloseTo(0.5, 2);
  });

  test('is unknown with fewer than three samples', () => {
    const two = even.map((_, i) => (i < 2 ? 1 : NaN));
    expect(
      whittaker(
        even,
        [two],
        even.map(() => 1),
        6,
      )[0]?.every(Number.isNaN),
    ).toBe(true);
  });
});

describe('points seen from near', () => {
  const SEEN = landmarkBody(syntheticWalk().track);
  const HEIGHT_PX = typicalBodyHeightPx(SEEN);
  /** A walker whose right heel has these places and this doubt in one frame. */
  function bodyWith(frame: number, offPx: number, sigma: number): { clean: Body; body: Body } {
    const clean = sureBody();
    const body = mapPoints(clean, (point, side, part) =>
      side === 'right' && part === 'heel'
        ? {
            ...point,
            x: point.x.map((value, i) => (i === frame ? value + offPx : value)),
            sigma: point.x.map((_, i) => (i === frame ? sigma : 0.002)),
          }
        : point,
    );
    return { clean, body };
  }

  function sureBody(): Body {
    return mapPoints(SEEN, (point) => ({ ...point, sigma: point.x.map(() => 0.002) }));
  }

  const heelOff = (a: Body, b: Body, i: number) =>
    Math.abs((a.right.heel.x[i] ?? NaN) - (b.right.heel.x[i] ?? NaN)) / HEIGHT_PX;

  test('that are sure and on their course stay where they are', () => {
    const { clean, body } = bodyWith(30, 0, 0.002);
    const steady = steadyPoints(body, HEIGHT_PX);
    SEEN.timeS.forEach((_, i) => expect(heelOff(steady, clean, i)).toBeLessThan(0.004));
  });

  test('come back to their course from a place that only one frame has', () => {
    const { clean, body } = bodyWith(30, 0.05 * HEIGHT_PX, 0.002);
    expect(heelOff(steadyPoints(body, HEIGHT_PX), clean, 30)).toBeLessThan(0.005);
  });

  test('follow the frames around the more, the less sure the network is', () => {
    const moved = (sigma: number) => {
      const { clean, body } = bodyWith(30, 0.008 * HEIGHT_PX, sigma);
      return heelOff(steadyPoints(body, HEIGHT_PX), clean, 30);
    };
    expect(moved(0.02)).toBeLessThan(moved(0.006));
    expect(moved(0.02)).toBeLessThan(0.003);
  });

  test('of a body that nobody saw from near are not touched', () => {
    expect(steadyPoints(SEEN, HEIGHT_PX)).toEqual(SEEN);
  });
});
