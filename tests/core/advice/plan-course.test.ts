import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '#core/advice/advise.ts';
import {
  daysDone,
  filmAgainOn,
  firstExercise,
  formIn,
  stepOf,
  weekOf,
  withDone,
  type PlanCourse,
} from '#core/advice/plan-course.ts';
import type { Pattern } from '#core/report/report.ts';
import { assessSafety } from '#core/safety/assess-safety.ts';

const ASKED = { emergency: [], today: [], health: [], steadiness: [], exercise: [] };
const STIFF: Pattern = {
  id: 'limited-dorsiflexion',
  side: 'right',
  grade: 'present',
  reason: null,
  evidence: [],
};
const COURSE: PlanCourse = {
  form: 'wall-stretch',
  later: 'heel-drop',
  side: 'right',
  startedOn: '2026-10-20',
  doneOn: [],
};

describe('the first exercise', () => {
  test('is one that is done every day, not the test at the wall', () => {
    const plan = advise([STIFF], assessSafety(ASKED), null);
    expect('items' in plan && plan.items[0]?.form).toBe('knee-to-wall');
    expect(firstExercise(plan)).toMatchObject({ form: 'wall-stretch', later: 'heel-drop' });
    expect(firstExercise(plan)?.item.side).toBe('right');
  });

  test('never gets harder for someone who is unsteady', () => {
    const unsteady = assessSafety({ ...ASKED, steadiness: ['unsteady'] });
    expect(firstExercise(advise([STIFF], unsteady, null))).toMatchObject({
      form: 'wall-stretch',
      later: null,
    });
  });

  test('is none in a plan without exercises', () => {
    expect(firstExercise(advise([], assessSafety(ASKED), null))).toBeNull();
    const nothing = advise([{ ...STIFF, grade: 'not-seen' }], assessSafety(ASKED), null);
    expect(firstExercise(nothing)).toBeNull();
  });
});

describe('the weeks', () => {
  test('begin on the first day and change every seven days, also where the clocks change', () => {
    // The clocks of Europe went back on 25 October 2026.
    const weeks = ['2026-10-20', '2026-10-26', '2026-10-27', '2026-11-03', '2027-01-05'];
    expect(weeks.map((day) => weekOf(COURSE, day))).toEqual([1, 1, 2, 3, 12]);
    expect(weekOf(COURSE, '2026-10-01')).toBe(1);
  });

  test('go from half of it to all of it, and from the wall to the stair in the third', () => {
    expect([1, 2, 3, 9].map(stepOf)).toEqual(['half-once', 'all-once', 'as-written', 'as-written']);
    expect([1, 2, 3].map((week) => formIn(COURSE, week))).toEqual([
      'wall-stretch',
      'wall-stretch',
      'heel-drop',
    ]);
    expect(formIn({ ...COURSE, later: null }, 3)).toBe('wall-stretch');
  });

  test('ask for a new video four weeks after the start', () => {
    expect(filmAgainOn(COURSE)).toBe('2026-11-17');
    expect(filmAgainOn({ ...COURSE, startedOn: '2026-12-10' })).toBe('2027-01-07');
  });
});

describe('a day', () => {
  test('counts once, in its own week, and can be taken back', () => {
    const twice = withDone(withDone(COURSE, '2026-10-21', true), '2026-10-21', true);
    const course = withDone(twice, '2026-10-28', true);
    expect(course.doneOn).toEqual(['2026-10-21', '2026-10-28']);
    expect([1, 2, 3].map((week) => daysDone(course, week))).toEqual([1, 1, 0]);
    expect(withDone(course, '2026-10-21', false).doneOn).toEqual(['2026-10-28']);
  });

  test('is never counted more than seven times a week', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((offset) => {
      const at = new Date(Date.UTC(2026, 9, 20 + offset));
      return at.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(fc.array(days), fc.integer({ min: 1, max: 9 }), (ticked, week) => {
        const course = ticked.reduce((before, day) => withDone(before, day, true), COURSE);
        expect(daysDone(course, week)).toBeLessThanOrEqual(7);
      }),
    );
  });
});
