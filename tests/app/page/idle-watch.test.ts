// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IDLE_S, IdleWatch, WARNING_S } from '../../../src/app/page/idle-watch.ts';

let [busy, left, expired]: [boolean, number | null, number] = [false, null, 0];
const watch = new IdleWatch({
  isBusy: () => busy,
  warned: (leftS) => (left = leftS),
  expired: () => expired++,
});
const pass = (seconds: number) => vi.advanceTimersByTime(1000 * seconds);

beforeEach(() => {
  vi.useFakeTimers();
  [busy, left, expired] = [false, null, 0];
  watch.start();
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

test('the last seconds are announced one by one, and after them it is over, once', () => {
  pass(IDLE_S - WARNING_S - 1);
  expect(left).toBeNull();
  pass(1);
  expect(left).toBe(WARNING_S);
  pass(WARNING_S - 1);
  expect([left, expired]).toEqual([1, 0]);
  pass(1);
  expect(expired).toBe(1);
  pass(2 * IDLE_S);
  expect(expired).toBe(1);
});

test.each(['pointerdown', 'keydown', 'wheel', 'scroll'])(
  'a %s anywhere begins the time anew, and takes the announcement away',
  (sign) => {
    pass(IDLE_S - 5);
    expect(left).toBe(5);
    document.body.dispatchEvent(new Event(sign));
    pass(1);
    expect(left).toBeNull();
    pass(IDLE_S - WARNING_S - 2);
    expect([left, expired]).toEqual([null, 0]);
  },
);

test('who walks or waits for the result is given their time after it', () => {
  busy = true;
  pass(10 * IDLE_S);
  expect([left, expired]).toEqual([null, 0]);
  busy = false;
  pass(IDLE_S - 1);
  expect([left, expired]).toEqual([1, 0]);
});

test('a device that slept finds nobody there', () => {
  vi.setSystemTime(Date.now() + 3_600_000);
  pass(1);
  expect(expired).toBe(1);
});
