// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCounts } from '../../../src/app/staff/kiosk-counts.ts';
import { Watchdog, type RecoveryCause } from '../../../src/app/staff/watchdog.ts';

let causes: RecoveryCause[] = [];
let dog: Watchdog;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  causes = [];
  dog = new Watchdog({ recover: (cause) => causes.push(cause) });
  dog.start();
});
afterEach(() => {
  dog.stop();
  vi.useRealTimers();
});

test('an error that nobody caught brings the first screen back and is counted', () => {
  window.dispatchEvent(new ErrorEvent('error', { message: 'boom' }));
  expect(causes).toEqual(['error']);
  expect(readCounts()[0]?.recovered).toBe(1);
});

test('what breaks in the same turn is the same trouble', () => {
  dog.tell('worker');
  dog.tell('camera');
  expect(causes).toEqual(['worker']);
  vi.runAllTimers();
  dog.tell('camera');
  expect(causes).toEqual(['worker', 'camera']);
});

test('what gives no sign of life in its time brings the first screen back, once', () => {
  const guard = dog.guard(30_000);
  vi.advanceTimersByTime(29_000);
  guard.alive();
  vi.advanceTimersByTime(29_000);
  expect(causes).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(causes).toEqual(['no-sign-of-life']);
  vi.advanceTimersByTime(90_000);
  expect(causes).toHaveLength(1);
});

test('what ended is not waited for', () => {
  dog.guard(30_000).end();
  vi.advanceTimersByTime(90_000);
  expect(causes).toEqual([]);
});

test('a watchdog that stopped hears nothing', () => {
  dog.stop();
  window.dispatchEvent(new ErrorEvent('error', { message: 'boom' }));
  expect(causes).toEqual([]);
});

const restarts = () => readCounts()[0]?.recovered ?? 0;

test('a page that hung or crashed is counted when the next one starts, and one that ended as pages do is not', () => {
  dog.stop();
  const next = new Watchdog({ recover: () => undefined });
  next.start();
  expect(restarts()).toBe(1);
  window.dispatchEvent(new Event('pagehide'));
  next.stop();
  dog.start();
  expect(restarts()).toBe(1);
});
