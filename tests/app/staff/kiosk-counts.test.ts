// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '../../../src/core/report/dates.ts';
import {
  countsCsv,
  countVisit,
  meanVisitS,
  readCounts,
} from '../../../src/app/staff/kiosk-counts.ts';
import { staffKey } from '../../../src/app/staff/staff-storage.ts';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 3, 9));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('visits are counted by the day and what became of them, and the CSV has a line for each day', () => {
  countVisit('started');
  countVisit('finished', 120_000);
  countVisit('started');
  countVisit('finished', 180_000);
  countVisit('finished');
  vi.setSystemTime(new Date(2026, 10, 4, 9));
  countVisit('started');
  countVisit('left');
  expect(countsCsv(readCounts())).toBe(
    'day,started,finished,left,failed,recovered,meanVisitS\r\n' +
      '2026-11-03,2,3,0,0,0,150\r\n' +
      '2026-11-04,1,0,1,0,0,\r\n',
  );
});

test('the mean time is of those visits alone whose time was told', () => {
  countVisit('finished', 60_000);
  countVisit('finished', NaN);
  countVisit('finished', -5);
  countVisit('left', 1e9);
  const [today] = readCounts();
  expect(meanVisitS(today!)).toBe(60);
  expect(meanVisitS({ timedMs: 0, timed: 0 })).toBeNaN();
});

test('a count that is damaged begins anew', () => {
  localStorage.setItem(staffKey('counts'), '[{"day":"yesterday"}]');
  expect(readCounts()).toEqual([]);
  countVisit('failed');
  expect(readCounts()).toMatchObject([{ day: '2026-11-03', failed: 1 }]);
});

test('where nothing can be written a visit goes on', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(() => countVisit('started')).not.toThrow();
  expect(readCounts()).toEqual([]);
});

test('the oldest days are dropped where there are more than 800', () => {
  const nothing = { finished: 0, left: 0, failed: 0, recovered: 0, timedMs: 0, timed: 0 };
  const days = Array.from({ length: 800 }, (_, i) => ({
    day: dayOf(new Date(2024, 0, i + 1, 12).getTime()),
    started: 1,
    ...nothing,
  }));
  localStorage.setItem(staffKey('counts'), JSON.stringify(days));
  countVisit('started');
  const kept = readCounts();
  expect([kept.length, kept[0]?.day, kept.at(-1)?.day]).toEqual([800, '2024-01-02', '2026-11-03']);
});
