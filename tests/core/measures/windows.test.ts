import { describe, expect, test } from 'vitest';
import { distanceFactor } from '#core/measures/distance-factor.ts';
import { measureWalk } from '#core/measures/measure-walk.ts';
import type { MeasureId } from '#core/report/ids.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { distanceOf, type LegAngles } from '#core/walk/leg-angles.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import { signalsOf, VIEWS } from '../../builders/walk-report.ts';

const FROM_SIDE = signalsOf(VIEWS.side);
const FROM_FRONT = signalsOf(VIEWS.front);

/** So many degrees up or down within some percents of the cycle round the one given, otherwise 0. */
function bump(
  signals: WalkSignals,
  side: Side,
  percent: number,
  deg: number,
  reach = 4,
): Float64Array {
  return signals.timeS.map((t) =>
    signals.cycles.some((cycle) => {
      const at = (100 * (t - cycle.startS)) / (cycle.endS - cycle.startS);
      return cycle.side === side && Math.abs(at - percent) < reach;
    })
      ? deg
      : 0,
  );
}

function withLeg(side: Side, series: keyof LegAngles, values: Float64Array): WalkSignals {
  const leg = { ...FROM_SIDE.legs[side], [series]: values };
  return { ...FROM_SIDE, legs: { ...FROM_SIDE.legs, [side]: leg } };
}

const valueOf = (signals: WalkSignals, id: MeasureId, side: Side) =>
  measureWalk(signals, null).find(({ measure }) => measure.id === id && measure.side === side)
    ?.measure.value ?? NaN;

describe('the direction of a foot', () => {
  test('is told while the foot lies on the floor, in a stance that began before the video as well', () => {
    // The left foot is a third through its stance when the video begins.
    const signals = signalsOf({ ...VIEWS.front, startPhase: 0.3, strideS: 1.1 });
    const told = (t: number) =>
      Number.isFinite(
        signals.legs.left.footProgressionDeg[signals.timeS.findIndex((s) => s >= t)] ?? NaN,
      );
    expect([0, 0.1, 0.2].map(told)).toEqual([true, true, true]);
    // Toes leave the floor at about 0.6 of the stride, heel and toe are level from 0.1 on.
    expect([0.45, 0.6, 0.75].map(told)).toEqual([false, false, false]);
    expect([0.95, 1.1, 1.3].map(told)).toEqual([true, true, true]);
  });
});

describe('a measure is read from its own part of the cycle', () => {
  /** Where a bump of 20 degrees moves the measure, and where it does not, percent of the cycle. */
  const WINDOWS: readonly (readonly [MeasureId, keyof LegAngles, number, number[], number[]])[] = [
    ['ankle-dorsiflexion-peak-stance', 'ankleDorsiflexionDeg', 20, [22, 45, 55], [-5, 83, 90]],
    ['ankle-plantarflexion-push-off', 'ankleDorsiflexionDeg', -20, [56, 63, 70], [30, 85]],
    ['ankle-dorsiflexion-peak-swing', 'ankleDorsiflexionDeg', 20, [80, 90], [30, 60]],
    ['ankle-range', 'ankleDorsiflexionDeg', 20, [10, 50, 90], []],
    ['knee-flexion-min-stance', 'kneeFlexionDeg', -20, [26, 45], [10, 60, 90]],
    ['knee-flexion-peak-swing', 'kneeFlexionDeg', 20, [70, 80], [20, 45]],
    ['thigh-extension-peak', 'thighInclinationDeg', -20, [40, 65], [10, 90]],
  ];

  for (const [id, series, deg, inside, outside] of WINDOWS) {
    test.each(SIDES)(`${id}, %s`, (side) => {
      const flat = valueOf(withLeg(side, series, bump(FROM_SIDE, side, 50, 0)), id, side);
      // A peak of stance is one that is held for a seventh of the cycle.
      const reach = id === 'ankle-dorsiflexion-peak-stance' ? 10 : 4;
      const moved = (percent: number) =>
        valueOf(withLeg(side, series, bump(FROM_SIDE, side, percent, deg, reach)), id, side) - flat;
      for (const percent of inside) {
        const wanted = id === 'ankle-range' ? Math.abs(deg) : deg;
        expect({ percent, by: Math.round(moved(percent)) }).toEqual({ percent, by: wanted });
      }
      for (const percent of outside)
        expect({ percent, by: moved(percent) }).toEqual({ percent, by: 0 });
    });
  }

  test.each(SIDES)('pelvic-drop: the stance leg’s side up in its own stance, %s', (side) => {
    const drop = (percent: number, deg: number) => {
      const obliquityDeg = bump(FROM_FRONT, side, percent, deg);
      return valueOf({ ...FROM_FRONT, obliquityDeg }, 'pelvic-drop', side);
    };
    const up = side === 'right' ? 20 : -20;
    expect(drop(25, up) - drop(25, 0)).toBeCloseTo(20, 6);
    expect(drop(25, -up) - drop(25, 0)).toBeCloseTo(0, 6);
    expect(drop(70, up) - drop(70, 0)).toBeCloseTo(0, 6);
  });

  test('an extreme is not read from a window that is mostly missing', () => {
    const values = FROM_SIDE.legs.right.ankleDorsiflexionDeg;
    const holes = values.map((v, i) => (i % 3 === 0 ? NaN : v));
    const signals = withLeg('right', 'ankleDorsiflexionDeg', holes);
    expect(valueOf(signals, 'ankle-dorsiflexion-peak-stance', 'right')).toBeNaN();
  });
});

test('walking to the right shows the right leg in front, to the left the left one', () => {
  for (const [headingDeg, near] of [
    [0, 'right'],
    [180, 'left'],
  ] as const) {
    const signals = signalsOf({ headingDeg });
    for (const side of SIDES) {
      expect(distanceOf(side, signals.view)).toBe(side === near ? 'near' : 'far');
      expect(distanceFactor(signals.view)[side] > 1).toBe(side !== near);
    }
  }
});
