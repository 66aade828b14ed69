import { expect, test } from 'vitest';
import { coursesOf, type DatedVisit } from '#core/compare/course.ts';
import { compareWalks } from '#core/compare/compare-walks.ts';
import type { Report } from '#core/report/report.ts';
import { visitOf } from '#core/visit/visit.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import type { LegPose } from '../../builders/stick-body.ts';
import { reportOf } from '../../builders/walk-report.ts';

const ID = 'ankle-dorsiflexion-peak-stance';

/** A side walk whose right ankle reads so, with a standard deviation of 1 deg behind its interval. */
function walk(deg: number, change: Partial<Report> = {}): Report {
  const report = { ...fakeReport(), ...change };
  const measures = report.measures.map((row) =>
    row.id === ID && row.side === 'right'
      ? { ...row, value: deg, ci95: [deg - 1.96, deg + 1.96] as [number, number] }
      : row,
  );
  return { ...report, measures };
}

/** A visit at its place in time, with these videos. */
const visit = (timeMs: number, ...reports: readonly Report[]): DatedVisit => ({ timeMs, reports });

const right = (...visits: readonly DatedVisit[]) =>
  coursesOf(visits).filter(({ id, side }) => id === ID && side === 'right');

const valuesOf = (...visits: readonly DatedVisit[]) =>
  right(...visits)[0]?.points.map(({ measure }) => measure.value);

const { software, view } = fakeReport();
const byOtherNetwork = { software: { ...software, model: 'blazepose-lite' } };

test('a measure is one line over all visits in order of time, judged from the first to the last', () => {
  const [first, second, third] = [walk(3), walk(6), walk(15)];
  const [course, ...more] = right(visit(3, third), visit(1, first), visit(2, second));
  expect(more).toEqual([]);
  expect(course?.points.map(({ measure }) => measure.value)).toEqual([3, 6, 15]);
  const judged = compareWalks(first, third).find(({ id, side }) => id === ID && side === 'right');
  expect(course?.change).toEqual(judged);
  expect(course?.change.verdict).toBe('more');
});

test('a change within the smallest detectable one is none', () => {
  const [course] = right(visit(1, walk(3)), visit(2, walk(4)));
  expect(course?.change.verdict).toBe('no-change-shown');
  expect(course?.change.detectable).toBeGreaterThan(1);
});

test('the videos of a visit are one point: the measure that the visit itself has', () => {
  const videos = [walk(10), walk(12)];
  const [course] = right(visit(1, ...videos), visit(2, walk(20)));
  const [before, after] = course?.points ?? [];
  // Variances 1, of which 0.5 are shared: weights 2 and 2, mean 11. Chi squared 2 + 2 for one degree of freedom, so that
  // the own part, 1/4, becomes 1: variance 1.5, and 1.96 of its roots are 2.40.
  expect(before?.measure).toMatchObject({ value: 11, ci95: [8.6, 13.4] });
  const cycles = videos[0]?.measures.find(({ id, side }) => id === ID && side === 'right')?.cycles;
  expect(before?.measure.cycles).toBe(2 * (cycles ?? NaN));
  expect(before?.measure).toEqual(
    visitOf(videos)?.measures.find(({ id, side }) => id === ID && side === 'right'),
  );
  expect([before?.timeMs, after?.timeMs]).toEqual([1, 2]);
  // From the pooled value on, with its interval.
  expect(course?.change).toMatchObject({ change: 9, before: { value: 11 }, after: { value: 20 } });
});

test('several videos of one visit alone make no line', () => {
  expect(coursesOf([visit(1, walk(3), walk(9))])).toEqual([]);
});

test('of a visit, only what was made like the last one goes into its point', () => {
  const facingLeft = { view: { ...view, facing: 'left' as const } };
  const mixed = [walk(30, byOtherNetwork), walk(3), walk(40, facingLeft)];
  expect(valuesOf(visit(1, ...mixed), visit(2, walk(5)))).toEqual([3, 5]);
  expect(right(visit(1, ...mixed), visit(2, walk(5)))[0]?.leftOut).toBe(0);
  // The other way round it is the last visit whose videos differ: the leg near the camera leads.
  const last = [walk(40, facingLeft), walk(5)];
  expect(valuesOf(visit(1, walk(3)), visit(2, ...last))).toEqual([3, 5]);
});

test('a visit of which no video was made alike is left out and counted', () => {
  const other = visit(2, walk(9, byOtherNetwork), walk(10, byOtherNetwork));
  const [course] = right(visit(1, walk(3)), other, visit(3, walk(4)));
  expect(course?.points.map(({ timeMs }) => timeMs)).toEqual([1, 3]);
  expect(course?.leftOut).toBe(1);
});

test('each view has lines of its own, of a visit with both as well, and one visit alone has none', () => {
  const front = fakeReport({ view: 'front' });
  const courses = coursesOf([visit(1, walk(3), front), visit(2, walk(4))]);
  expect(new Set(courses.map((course) => course.view))).toEqual(new Set(['side']));
  const both = coursesOf([visit(1, walk(3), front), visit(2, front, walk(4))]);
  expect(new Set(both.map((course) => course.view))).toEqual(new Set(['side', 'front']));
  expect(coursesOf([visit(0, walk(3))])).toEqual([]);
});

test('a missing value is no point', () => {
  const courses = coursesOf([visit(0, walk(3)), visit(1, walk(4))]);
  expect(courses.filter(({ id }) => id === 'foot-progression-stance')).toEqual([]);
});

test('a walk with the zero of standing in another video of its visit is held beside its like alone', () => {
  const upright: LegPose = { thighDeg: 0, shankDeg: 0, pitchDeg: 0, toeOutDeg: 0 };
  // The sole is never flat: the flat foot's zero is 12 degrees off, and standing corrects it.
  const walked = reportOf({
    durationS: 4,
    pose: (leg) => ({ ...leg, pitchDeg: leg.pitchDeg - 12 }),
  });
  const stood = reportOf({ treadmill: true, pose: () => upright });
  const [course] = right(visit(1, walked, stood), visit(2, walked), visit(3, stood, walked));
  expect(course?.points.map(({ timeMs }) => timeMs)).toEqual([1, 3]);
  expect(course?.leftOut).toBe(1);
  expect(course?.change.change).toBe(0);
});
