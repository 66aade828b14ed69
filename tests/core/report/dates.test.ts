import { describe, expect, test } from 'vitest';
import {
  videoDate,
  isSameDay,
  momentMs,
  orderMs,
  readAtMs,
  walkTimeMs,
  type VideoDates,
} from '#core/report/dates.ts';

const NOW_MS = Date.UTC(2026, 10, 29, 12);
const NOV_3 = Date.UTC(2026, 10, 3, 9, 30);
const NOV_5 = Date.UTC(2026, 10, 5, 18);
const told = (known: Partial<VideoDates>) =>
  videoDate({ recordedMs: null, containerMs: null, fileMs: null, ...known }, NOW_MS);

describe('when a walk was filmed', () => {
  test("the camera's own date goes before that of the file, which may be a copy", () => {
    expect(told({ containerMs: NOV_3, fileMs: NOV_5 })).toEqual({
      filmedAt: '2026-11-03T09:30:00.000Z',
      filmedAtSource: 'container',
    });
    expect(told({ fileMs: NOV_5 }).filmedAtSource).toBe('file');
    expect(told({ recordedMs: NOW_MS, containerMs: NOV_3 }).filmedAtSource).toBe('recorded');
  });

  test('a date that cannot be true is none: the zero of a container or a disk, or the day after tomorrow', () => {
    const none = { filmedAt: null, filmedAtSource: null };
    expect(told({})).toEqual(none);
    expect(told({ fileMs: 0 })).toEqual(none);
    expect(told({ containerMs: Date.UTC(1904, 0, 1) })).toEqual(none);
    expect(told({ fileMs: Date.UTC(1980, 0, 1) })).toEqual(none);
    expect(told({ fileMs: NOW_MS + 48 * 3600 * 1000 })).toEqual(none);
    expect(told({ containerMs: 0, fileMs: NOV_5 }).filmedAtSource).toBe('file');
  });
});

describe('the day of a walk', () => {
  test('is that on which it was filmed, else that on which it was read', () => {
    const createdAtMs = NOW_MS;
    const report = { filmedAt: '2026-11-03T09:30:00Z', analysedAt: '2026-11-05T18:00:00Z' };
    expect(walkTimeMs({ createdAtMs, report })).toBe(NOV_3);
    expect(walkTimeMs({ createdAtMs, report: { ...report, filmedAt: null } })).toBe(NOV_5);
    expect(walkTimeMs({ createdAtMs, report: {} })).toBe(NOW_MS);
  });

  test('is never that on which a saved result was opened', () => {
    const undated = { createdAtMs: NOW_MS, opened: true, report: {} };
    expect(readAtMs(undated)).toBeNull();
    expect(walkTimeMs(undated)).toBeNull();
    expect(orderMs(undated)).toBe(NOW_MS);
    const read = { ...undated, report: { analysedAt: '2026-11-05T18:00:00Z' } };
    expect(walkTimeMs(read)).toBe(NOV_5);
  });

  test('a day without a time is that day wherever it is read', () => {
    expect(new Date(momentMs('2026-11-03') ?? NaN).getHours()).toBe(12);
    expect(new Date(momentMs('2026-11-03') ?? NaN).getDate()).toBe(3);
    expect(momentMs('no date')).toBeNull();
  });

  test('a time that is not known is of no day', () => {
    expect(isSameDay(NOV_3, NOV_3 + 60_000)).toBe(true);
    expect(isSameDay(NOV_3, NOV_5)).toBe(false);
    expect(isSameDay(null, NOV_3)).toBe(false);
    expect(isSameDay(null, null)).toBe(false);
  });
});
