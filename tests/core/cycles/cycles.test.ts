import { describe, expect, test } from 'vitest';
import { bodyOf } from '#core/legs/body-of.ts';
import { findCycles, typicalStrideS } from '#core/cycles/find-cycles.ts';
import { judgeCycles } from '#core/cycles/judge-cycles.ts';
import { normaliseCycle } from '#core/cycles/normalise.ts';
import type { FootContacts } from '#core/events/contacts.ts';
import type { Cycle } from '#core/report/report.ts';
import { LANDMARK_COUNT } from '#core/body/skeleton.ts';
import { viewOf } from '#core/view/view.ts';
import { syntheticWalk, type WalkerOptions } from '../../builders/synthetic-walker.ts';

const STEADY = [0.2, 1.3, 2.4, 3.5];

function contacts(left: readonly number[], right: readonly number[] = []): FootContacts {
  return {
    left: { initialContactS: left, toeOffS: [] },
    right: { initialContactS: right, toeOffS: [] },
  };
}

function cycles(options: Partial<WalkerOptions>, left: readonly number[], right?: number[]) {
  const body = bodyOf(syntheticWalk(options).track);
  return findCycles(body, viewOf(body), contacts(left, right));
}

const reasons = (options: Partial<WalkerOptions>, left: readonly number[]) =>
  cycles(options, left).map((cycle) => cycle.rejectedBecause);

const frames = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('cycles', () => {
  test('go from one contact to the next of the same foot, both feet in time order', () => {
    const found = cycles({}, STEADY, [0.75, 1.85, 2.95]);
    expect(found.map(({ side, startS }) => [side, startS])).toEqual([
      ['left', 0.2],
      ['right', 0.75],
      ['left', 1.3],
      ['right', 1.85],
      ['left', 2.4],
    ]);
    expect(found.every(({ accepted }) => accepted)).toBe(true);
  });

  test('that are first or last are not dropped for it', () => {
    expect(cycles({}, STEADY)[0]?.accepted).toBe(true);
    expect(cycles({}, STEADY)[2]?.accepted).toBe(true);
  });

  test('are accepted exactly when there is no reason against them', () => {
    const found = cycles({ gaps: frames(50, 60) }, [0.1, 0.5, ...STEADY.slice(1)]);
    for (const { accepted, rejectedBecause } of found) {
      expect(accepted).toBe(rejectedBecause === null);
    }
  });

  test('shorter or longer than people walk, or unlike the others in time, are rejected', () => {
    // Strides of 1.1, 0.4, 0.7 and 1.1 s about a median of 0.9.
    expect(reasons({}, [0.2, 1.3, 1.7, 2.4, 3.5])[1]).toBe('stride-time-out-of-range');
    expect(reasons({ durationS: 9, distanceM: 9 }, [0.2, 1.3, 2.4, 6, 7.1, 8.2])[2]).toBe(
      'stride-time-out-of-range',
    );
    // 1.5 s where the median is 1.1 s.
    expect(reasons({ durationS: 5 }, [0.2, 1.3, 2.4, 3.9])[2]).toBe('stride-time-out-of-range');
  });

  test('with a long gap are rejected, their neighbours are not', () => {
    expect(reasons({ gaps: frames(45, 52) }, STEADY)).toEqual([null, 'gap-too-long', null]);
  });

  test('with a foot at the edge of the picture are rejected', () => {
    const found = reasons({ asideM: 2 }, STEADY);
    expect(found[0]).toBeNull();
    expect(found[2]).toBe('partly-out-of-frame');
  });

  test('of none or one contact are none', () => {
    expect(cycles({}, [])).toEqual([]);
    expect(cycles({}, [1])).toEqual([]);
  });

  test('on a treadmill are not rejected for standing still', () => {
    // Drifts forward on the belt for 2.4 s and then stays where it is.
    const { track } = syntheticWalk({ treadmill: true });
    const drift = (cell: number) => 40 * Math.min(2.4, Math.floor(cell / LANDMARK_COUNT) / 30);
    const body = bodyOf({ ...track, xPx: track.xPx.map((x, cell) => x + drift(cell)) });
    const view = viewOf(body);
    expect(view.view.treadmill).toBe(true);
    const found = findCycles(body, view, contacts(STEADY));
    expect(found.map((cycle) => cycle.rejectedBecause)).toEqual([null, null, null]);
  });

  test('of somebody who slows to a stop are rejected as starting or stopping', () => {
    // Walks for 2.4 s and stands from then on: the last stride of the video covers hardly any ground.
    const timeS = frames(0, 120).map((i) => i / 30);
    const { track } = syntheticWalk({ timeS: timeS.map((t) => Math.min(t, 2.4)) });
    const body = bodyOf({ ...track, timeS: Float64Array.from(timeS) });
    const found = findCycles(body, viewOf(body), contacts(STEADY));
    expect(found.map((cycle) => cycle.rejectedBecause)).toEqual([
      null,
      null,
      'starting-or-stopping',
    ]);
  });
});

describe('cycles judged by their angles', () => {
  const timeS = Float64Array.from({ length: 401 }, (_, i) => i / 100);
  const four = [0, 1, 2, 3].map((startS): Cycle => ({
    side: 'left',
    startS,
    endS: startS + 1,
    accepted: true,
    rejectedBecause: null,
  }));
  const usual = timeS.map((t) => 10 * Math.sin(2 * Math.PI * t));
  const flat = new Float64Array(timeS.length);
  const judged = (ankle: Float64Array, knee: Float64Array = flat, cycles: Cycle[] = four) => {
    const leg = { ankleDorsiflexionDeg: ankle, kneeFlexionDeg: knee };
    return judgeCycles(timeS, cycles, { left: leg, right: leg }).map((c) => c.rejectedBecause);
  };
  const during = (from: number, to: number, value: number) =>
    usual.map((v, i) => ((timeS[i] ?? NaN) > from && (timeS[i] ?? NaN) < to ? value : v));

  test('that resemble one another are all accepted', () => {
    expect(judged(usual)).toEqual([null, null, null, null]);
  });

  test('that show what no ankle or knee does are rejected', () => {
    expect(judged(during(1.2, 1.4, 60))).toEqual([null, 'implausible-angle', null, null]);
    expect(judged(during(1.2, 1.4, -70))).toEqual([null, 'implausible-angle', null, null]);
    expect(judged(usual, during(2.2, 2.4, 120))).toEqual([null, null, 'implausible-angle', null]);
    expect(judged(usual, during(2.2, 2.4, -40))).toEqual([null, null, 'implausible-angle', null]);
  });

  test('that stand apart from the leg’s others for long are rejected, for a moment not', () => {
    expect(judged(during(1.3, 1.7, 35))).toEqual([null, 'unlike-the-others', null, null]);
    expect(judged(during(1.3, 1.36, 35))).toEqual([null, null, null, null]);
  });

  test('that are two do not say which one is odd', () => {
    expect(judged(during(1.3, 1.7, 35), flat, four.slice(0, 2))).toEqual([null, null]);
  });

  test('are compared with accepted ones only', () => {
    const two = four.map((c, i) =>
      i < 2 ? c : { ...c, accepted: false, rejectedBecause: 'gap-too-long' as const },
    );
    expect(judged(during(1.3, 1.7, 35), flat, two).slice(0, 2)).toEqual([null, null]);
  });

  test('keep the reason that they were rejected for before', () => {
    const gap = four.map((c) => ({
      ...c,
      accepted: false,
      rejectedBecause: 'gap-too-long' as const,
    }));
    expect(judged(during(0, 4, 60), flat, gap)).toEqual(new Array(4).fill('gap-too-long'));
  });

  test('are not rejected for angles that the view does not show', () => {
    const hidden = flat.map(() => NaN);
    expect(judged(hidden, hidden)).toEqual([null, null, null, null]);
  });
});

test('the typical stride is the median over both feet, and none without a whole stride', () => {
  expect(typicalStrideS(contacts([0, 1, 2.2], [0.5, 1.6]))).toBeCloseTo(1.1, 9);
  expect(typicalStrideS(contacts([0.3], [0.9]))).toBeNaN();
});

describe('a normalised cycle', () => {
  const times = [0, 0.5, 1, 1.5, 2, 2.5];

  test('has 101 points, linear between the frames', () => {
    const curve = normaliseCycle(
      times,
      times.map((t) => 10 * t),
      0.25,
      2.25,
    );
    expect(curve).toHaveLength(101);
    curve.forEach((v, percent) => {
      expect(v).toBeCloseTo(2.5 + 0.2 * percent, 9);
    });
  });

  test('is missing next to a missing frame and only there', () => {
    const curve = normaliseCycle([0, 1, 2, 3, 4], [0, 1, null, 3, 4], 0, 4);
    const missing = [...curve].flatMap((v, percent) => (Number.isNaN(v) ? [percent] : []));
    expect(missing[0]).toBe(26);
    expect(missing.at(-1)).toBe(74);
    expect(missing).toHaveLength(49);
    expect(curve[25]).toBe(1);
    expect(curve[75]).toBe(3);
  });

  test('is missing where it reaches outside the video, never held at the last value', () => {
    const curve = normaliseCycle(times, times, 1.5, 3.5);
    expect(curve[50]).toBeCloseTo(2.5, 9);
    expect(curve[51]).toBeNaN();
    expect(normaliseCycle(times, times, -1, 1)[49]).toBeNaN();
  });
});
