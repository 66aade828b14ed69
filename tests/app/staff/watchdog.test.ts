// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCounts } from '../../../src/app/staff/kiosk-counts.ts';
import { Watchdog } from '../../../src/app/staff/watchdog.ts';

const recover = vi.fn();
let dog: Watchdog;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  recover.mockReset();
  dog = new Watchdog({ recover });
  dog.start();
});
afterEach(() => {
  dog.stop();
  vi.useRealTimers();
});

const breakIt = () => window.dispatchEvent(new ErrorEvent('error', { message: 'boom' }));

test('an error that nobody caught brings the first screen back and is counted', () => {
  breakIt();
  expect(recover).toHaveBeenCalledOnce();
  expect(readCounts()[0]?.recovered).toBe(1);
});

test('what breaks in the same turn is the same trouble', () => {
  breakIt();
  breakIt();
  expect(recover).toHaveBeenCalledOnce();
  vi.runAllTimers();
  breakIt();
  expect(recover).toHaveBeenCalledTimes(2);
});

test('a watchdog that stopped hears nothing', () => {
  dog.stop();
  breakIt();
  expect(recover).not.toHaveBeenCalled();
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
