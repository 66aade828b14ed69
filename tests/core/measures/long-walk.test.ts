import { describe, expect, test } from 'vitest';
import { normaliseCycle } from '#core/cycles/normalise.ts';
import { eventPercent, pelvicDrop, type CycleSignals } from '#core/measures/per-cycle.ts';

/** Numbers that count how often one of them is looked at. */
function counted(values: readonly number[]): { list: number[]; looks: () => number } {
  let looks = 0;
  const list = new Proxy([...values], {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { list, looks: () => looks };
}

/** Half an hour at 30 pictures a second, a foot that lands every second. */
const TIMES = Array.from({ length: 54_000 }, (_, i) => i / 30);
const CONTACTS = Array.from({ length: 1800 }, (_, i) => i + 0.6);
const LAST = {
  side: 'left',
  startS: 1790,
  endS: 1791,
  accepted: true,
  rejectedBecause: null,
} as const;

describe('a stride late in half an hour', () => {
  test('is gone to, not searched for from the first picture on', () => {
    const { list, looks } = counted(TIMES);
    const curve = normaliseCycle(list, TIMES, LAST.startS, LAST.endS);
    expect(curve[50]).toBeCloseTo(1790.5, 9);
    expect(looks()).toBeLessThan(1000);
  });

  test('finds its events without those of all others', () => {
    const { list, looks } = counted(CONTACTS);
    expect(eventPercent(LAST, list)).toBeCloseTo(60, 9);
    expect(looks()).toBeLessThan(50);
  });

  test('has its drop of the pelvis read from its own pictures', () => {
    const { list, looks } = counted(TIMES.map((t) => 5 * Math.sin(2 * Math.PI * t)));
    const signals = { timeS: TIMES, cycles: [LAST], obliquityDeg: list } as unknown as CycleSignals;
    // The left leg's side is up where the right one's is down: never by 5 degrees within 5-45 %.
    expect(pelvicDrop([5, 45])(signals, 'left')[0]?.value).toBeCloseTo(
      -5 * Math.sin(0.1 * Math.PI),
      1,
    );
    expect(looks()).toBeLessThan(1000);
  });
});

test('an event at the very start of a stride belongs to the one before', () => {
  expect(eventPercent(LAST, [1790, 1790.25])).toBeCloseTo(25, 9);
  expect(eventPercent(LAST, [1790, 1791])).toBeNaN();
  expect(eventPercent(LAST, [])).toBeNaN();
});
