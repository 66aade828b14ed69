import { expect, test } from 'vitest';
import { coursesOf } from '#core/compare/course.ts';
import { compareWalks } from '#core/compare/compare-walks.ts';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const ID = 'ankle-dorsiflexion-peak-stance';

/** A side walk whose right ankle reads so, within 2 deg. */
function walk(deg: number, change: Partial<Report> = {}): Report {
  const report = { ...fakeReport(), ...change };
  const measures = report.measures.map((row) =>
    row.id === ID && row.side === 'right'
      ? { ...row, value: deg, ci95: [deg - 2, deg + 2] as [number, number] }
      : row,
  );
  return { ...report, measures };
}

const right = (walks: readonly { timeMs: number; report: Report }[]) =>
  coursesOf(walks).filter(({ id, side }) => id === ID && side === 'right');

test('a measure is one line over all walks in order of time, judged from the first to the last', () => {
  const [first, second, third] = [walk(3), walk(6), walk(15)];
  const [course, ...more] = right([
    { timeMs: 3, report: third },
    { timeMs: 1, report: first },
    { timeMs: 2, report: second },
  ]);
  expect(more).toEqual([]);
  expect(course?.points.map(({ measure }) => measure.value)).toEqual([3, 6, 15]);
  const judged = compareWalks(first, third).find(({ id, side }) => id === ID && side === 'right');
  expect(course?.change).toEqual(judged);
  expect(course?.change.verdict).toBe('more');
});

test('a change within the smallest detectable one is none', () => {
  const [course] = right([
    { timeMs: 1, report: walk(3) },
    { timeMs: 2, report: walk(4) },
  ]);
  expect(course?.change.verdict).toBe('no-change-shown');
  expect(course?.change.detectable).toBeGreaterThan(1);
});

test('walks that were not made alike are left out and counted', () => {
  const { software } = fakeReport();
  const other = walk(9, { software: { ...software, model: 'blazepose-lite' } });
  const [course] = right([
    { timeMs: 1, report: walk(3) },
    { timeMs: 2, report: other },
    { timeMs: 3, report: walk(4) },
  ]);
  expect(course?.points.map(({ timeMs }) => timeMs)).toEqual([1, 3]);
  expect(course?.leftOut).toBe(1);
});

test('each view has lines of its own, and one walk alone has none', () => {
  const front = fakeReport({ view: 'front' });
  const walks = [walk(3), front, walk(4)].map((report, timeMs) => ({ timeMs, report }));
  const courses = coursesOf(walks);
  expect(new Set(courses.map(({ view }) => view))).toEqual(new Set(['side']));
  expect(coursesOf([{ timeMs: 0, report: walk(3) }])).toEqual([]);
});

test('a missing value is no point', () => {
  expect(
    coursesOf([walk(3), walk(4)].map((report, timeMs) => ({ timeMs, report }))).filter(
      ({ id }) => id === 'foot-progression-stance',
    ),
  ).toEqual([]);
});
