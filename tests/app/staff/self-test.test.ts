// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMorningTest } from '../../../src/app/staff/morning-test.ts';
import {
  failedOf,
  lightOf,
  runSelfTest,
  SELF_CHECKS,
  speedOf,
  STATUS_OF,
  type CheckResult,
  type SelfTestParts,
} from '../../../src/app/staff/self-test.ts';
import { watchStaffGesture } from '../../../src/app/staff/staff-gesture.ts';
import { CHECK_NAMES, CHECK_WORDS, checkSentence } from '../../../src/words/staff/self-test.ts';

const ALL_OK = Object.fromEntries(
  SELF_CHECKS.map((check) => [check, () => Promise.resolve('ok')]),
) as SelfTestParts;

test('every check is told as it is done, and one that breaks counts as failed', async () => {
  const told: CheckResult[] = [];
  const parts = { ...ALL_OK, camera: () => Promise.reject(new Error('boom')) };
  const results = await runSelfTest(parts, (result) => told.push(result));
  expect(told).toEqual(results);
  expect(results.map(({ check }) => check)).toEqual(SELF_CHECKS);
  expect(failedOf(results)).toEqual([{ check: 'camera', code: 'no-camera' }]);
});

test('every check has a name, and every code says what to do', () => {
  expect(Object.keys(CHECK_NAMES)).toEqual([...SELF_CHECKS]);
  expect(Object.keys(CHECK_WORDS).toSorted()).toEqual(Object.keys(STATUS_OF).toSorted());
  expect(checkSentence('light', 'too-dark')).toBe(
    'Light: It is too dark where people walk. Switch more lights on.',
  );
});

/** A picture whose left half has one light and whose right half has another. */
function halves(left: number, right: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: 4 * 100 }, (_, i) => {
    if (i % 4 === 3) return 255;
    return Math.floor(i / 4) % 10 < 5 ? left : right;
  });
}

test.each([
  [100, 140, 'ok'],
  [10, 60, 'too-dark'],
  [0, 1, 'covered'],
  [120, 121, 'covered'],
  [220, 255, 'too-bright'],
  [254, 255, 'too-bright'],
])('a picture of %i and %i is %s', (left, right, code) => {
  expect(lightOf(halves(left, right))).toBe(code);
});

test.each([
  [12, 'ok'],
  [60, 'ok'],
  [61, 'slow'],
  [180, 'slow'],
  [181, 'too-slow'],
  [NaN, 'too-slow'],
])('a sample that took %f s is %s', (seconds, code) => expect(speedOf(seconds)).toBe(code));

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => void vi.useRealTimers());

test('the device tests itself once a day, from when it opens, as soon as nobody is there, and says what failed', async () => {
  vi.setSystemTime(new Date(2026, 10, 3, 7, 58));
  let [runs, free]: [number, boolean] = [0, false];
  const said: string[] = [];
  const end = startMorningTest({
    opensAt: () => '08:00',
    isFree: () => free,
    run: () => {
      runs++;
      return Promise.resolve([
        { check: 'camera', code: 'no-camera' },
        { check: 'light', code: 'too-dark' },
      ]);
    },
    say: (failed) => said.push(failed.map(({ check }) => check).join()),
  });
  const pass = (minutes: number) => vi.advanceTimersByTimeAsync(60_000 * minutes);
  await pass(1);
  free = true;
  await pass(0.5);
  expect(runs).toBe(0);
  await pass(1);
  expect([runs, said]).toEqual([1, ['camera']]);
  await pass(60 * 12);
  expect(runs).toBe(1);
  await pass(60 * 12);
  expect(runs).toBe(2);
  end();
  await pass(60 * 48);
  expect(runs).toBe(2);
});

test('five taps in the upper right corner within three seconds open the page of the staff', () => {
  let opened = 0;
  const end = watchStaffGesture(() => opened++);
  const tap = (x: number, y: number, atMs: number) => {
    const event = new PointerEvent('pointerdown', { clientX: x, clientY: y });
    Object.defineProperty(event, 'timeStamp', { value: atMs });
    window.dispatchEvent(event);
  };
  const [x, y] = [window.innerWidth - 5, 5];
  for (const atMs of [0, 100, 200, 300]) tap(x, y, atMs);
  expect(opened).toBe(0);
  tap(x, y, 400);
  expect(opened).toBe(1);
  for (const atMs of [5000, 6000, 7000, 8000, 8900]) tap(x, y, atMs);
  expect(opened).toBe(1);
  for (const atMs of [20_000, 20_100, 20_200, 20_300]) tap(x, y, atMs);
  tap(10, 500, 20_350);
  tap(x, y, 20_400);
  expect(opened).toBe(1);
  window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyS', ctrlKey: true, altKey: true }));
  expect(opened).toBe(2);
  end();
  window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyS', ctrlKey: true, altKey: true }));
  expect(opened).toBe(2);
});
