// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { PlanCourse } from '#core/advice/plan-course.ts';
import { calendarText } from '../../../src/app/page/calendar-file.ts';
import { PlanStore } from '../../../src/app/walks/plan-store.ts';

const COURSE: PlanCourse = {
  form: 'wall-stretch',
  later: 'heel-drop',
  side: 'left',
  startedOn: '2026-11-03',
  doneOn: ['2026-11-04'],
};

beforeEach(() => localStorage.clear());

test('a plan is read as it was kept, until it is ended', () => {
  const store = new PlanStore();
  expect(store.read()).toBeNull();
  let changes = 0;
  store.addEventListener('change', () => (changes += 1));
  expect(store.write(COURSE)).toBe(true);
  expect(new PlanStore().read()).toEqual(COURSE);
  store.write(null);
  expect(store.read()).toBeNull();
  expect(changes).toBe(2);
});

test('what is damaged, or names an exercise that we do not have, is no plan', () => {
  for (const text of ['{', '[]', JSON.stringify({ ...COURSE, form: 'run-a-marathon' })]) {
    localStorage.setItem('heelrise-plan', text);
    expect(new PlanStore().read(), text).toBeNull();
  }
});

test('a full device is told, and breaks nothing', () => {
  const full = {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(new PlanStore(() => full as unknown as Storage).write(COURSE)).toBe(false);
});

test('a day in the calendar ends with the next one, also at the end of a month and a year', () => {
  const text = calendarText(
    'Film, again; soon',
    '2026-12-31',
    'heelrise-1',
    Date.UTC(2026, 10, 3, 9),
  );
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Heelrise//Plan//EN',
    'BEGIN:VEVENT',
    'UID:heelrise-1',
    'DTSTAMP:20261103T090000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Film\\, again\\; soon',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});
