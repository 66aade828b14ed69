import { expect, test } from 'vitest';
import { doubleSupportShare, swingShare } from '#core/measures/shares-of-stride.ts';
import type { CycleSignals } from '#core/measures/per-cycle.ts';

const none = new Float64Array();
const leg = {
  ankleDorsiflexionDeg: none,
  footProgressionDeg: none,
  footPitchDeg: none,
  shankInclinationDeg: none,
  kneeFlexionDeg: none,
  thighInclinationDeg: none,
};

/** One right cycle of 2 s: the left foot leaves the floor at 0.2 s and lands at 1 s, the right one leaves it at 1.3 s. */
function oneCycle(leftToeOffS: readonly number[] = [0.2]): CycleSignals {
  return {
    timeS: none,
    cycles: [{ side: 'right', startS: 0, endS: 2, accepted: true, rejectedBecause: null }],
    events: {
      left: { initialContactS: [1], heelOffS: [], toeOffS: leftToeOffS },
      right: { initialContactS: [0, 2], heelOffS: [], toeOffS: [1.3] },
    },
    legs: { left: leg, right: leg },
    obliquityDeg: none,
    trunkLeanDeg: none,
    isExact: true,
  };
}

test('swing is what stance leaves of the cycle', () => {
  expect(swingShare(oneCycle(), 'right')).toEqual([{ value: 35, timeS: 1.3 }]);
});

test('both feet are on the floor until the other leaves it, and from its contact on', () => {
  // 0.2 s and 0.3 s of 2 s.
  const [sample, ...more] = doubleSupportShare(oneCycle());
  expect(sample?.value).toBeCloseTo(25);
  expect(more).toEqual([]);
});

test('a cycle that lacks an event, or has them in another order, tells nothing', () => {
  expect(doubleSupportShare(oneCycle([]))).toEqual([]);
  expect(doubleSupportShare(oneCycle([1.1]))).toEqual([]);
});
