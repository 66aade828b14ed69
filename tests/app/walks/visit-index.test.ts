import { expect, test } from 'vitest';
import { byVisit, addsToVisit, visitKey } from '../../../src/app/walks/visit-of.ts';
import { VisitIndex } from '../../../src/app/walks/visit-index.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const walk = (visitId: string | null, filmedAt: string | null) => ({
  visitId,
  createdAtMs: 0,
  report: { filmedAt },
});

function indexOf(...walks: readonly (readonly [string, string | null, string | null])[]) {
  const index = new VisitIndex();
  for (const [id, visitId, filmedAt] of walks) index.note(id, `${id}.mp4`, walk(visitId, filmedAt));
  return (id: string) => index.membersWith(id).map((member) => member.id);
}

test('videos of one sitting and one day are one visit, in the order of filming', () => {
  const visitOf = indexOf(
    ['late', 'v', '2026-11-03T15:00'],
    ['early', 'v', '2026-11-03T14:00'],
    ['stranger', 'w', '2026-11-03T14:30'],
  );
  expect(visitOf('late')).toEqual(['early', 'late']);
  expect(visitOf('stranger')).toEqual(['stranger']);
});

test('videos of one sitting that are of several days are as many visits', () => {
  const visitOf = indexOf(
    ['a', 'v', '2026-11-03T14:00'],
    ['b', 'v', '2026-11-10T14:00'],
    ['c', 'v', '2026-11-10T14:05'],
  );
  expect(visitOf('a')).toEqual(['a']);
  expect(visitOf('c')).toEqual(['b', 'c']);
});

test('a video whose day is not known, or which was taken out, stands alone', () => {
  const visitOf = indexOf(['a', 'v', null], ['b', 'v', null], ['c', null, '2026-11-03']);
  for (const id of ['a', 'b', 'c']) expect(visitOf(id)).toEqual([id]);
  expect(visitOf('never met')).toEqual([]);
  expect(visitKey({ createdAtMs: 0, report: { filmedAt: '2026-11-03' } })).toBeNull();
});

test('a day that is typed moves a video from one visit to another', () => {
  const index = new VisitIndex();
  index.note('a', 'a.mp4', walk('v', '2026-11-03'));
  index.note('b', 'b.mp4', walk('v', '2026-11-04'));
  index.note('b', 'b.mp4', walk('v', '2026-11-03'));
  expect(index.membersWith('a')).toHaveLength(2);
  index.forget(['b']);
  expect(index.membersWith('a')).toHaveLength(1);
});

test('walks are put together where the first of their visit stands', () => {
  const groups = byVisit(['a1', 'b', 'a2', 'c'], (name) => (name.startsWith('a') ? 'a' : null));
  expect(groups).toEqual([['a1', 'a2'], ['b'], ['c']]);
});

test('a walk and somebody who stands still add to a visit, an empty picture does not', () => {
  const report = fakeReport({ frames: 10 });
  const empty = { code: 'no-person' as const, detail: '' };
  expect(addsToVisit(report)).toBe(true);
  expect(addsToVisit({ ...report, outcome: empty })).toBe(false);
  const standing = { ...report.neutral, level: 'standing' as const };
  expect(addsToVisit({ outcome: empty, neutral: standing })).toBe(true);
});
