import { dayOf, momentMs } from '../report/dates.ts';
import type { AdviceForm } from './advice-codes.ts';
import type { AdviceItem, Plan, PlanSide } from './advise.ts';

/** What is exercised every day; the other forms are tests, habits, or somebody to see. */
const EXERCISES: readonly AdviceForm[] = [
  'wall-stretch',
  'heel-drop',
  'circles-and-band',
  'circles',
  'calf-rolling',
  'massage-ball',
  'bridge-and-heel-raise',
  'bridge',
];

/** The one exercise to begin with. */
export interface FirstExercise {
  readonly item: AdviceItem;
  /** How it is done at first. */
  readonly form: AdviceForm;
  /** The harder form that takes its place from the third week on; null: none. */
  readonly later: AdviceForm | null;
}

/**
 * The first exercise of a plan. Nobody begins on a stair: the stretch at the wall comes first, and the heel drop takes
 * its place in the third week. Null where the plan holds no exercise.
 */
export function firstExercise(plan: Plan): FirstExercise | null {
  if (plan.kind !== 'exercises') return null;
  const item = plan.items.find(({ form }) => EXERCISES.includes(form));
  if (item === undefined) return null;
  return item.form === 'heel-drop'
    ? { item, form: 'wall-stretch', later: 'heel-drop' }
    : { item, form: item.form, later: null };
}

/** One exercise over some weeks. Days are local, "2026-11-03". */
export interface PlanCourse {
  readonly form: AdviceForm;
  readonly later: AdviceForm | null;
  readonly side: PlanSide | null;
  readonly startedOn: string;
  /** Days on which it was done, each once. */
  readonly doneOn: readonly string[];
}

/** How much is done in a week of the course: half of it once a day, all of it once a day, then as it is written. */
export const PLAN_STEPS = ['half-once', 'all-once', 'as-written'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

const DAY_MS = 24 * 3600 * 1000;
const DAYS_A_WEEK = 7;
/** A walk is filmed again after four weeks: strength and reach change slowly. */
const DAYS_TO_FILMING = 28;

/** The week of the course that a day lies in, 1 for the first; 1 as well before it. */
export function weekOf({ startedOn }: PlanCourse, day: string): number {
  return Math.max(1, Math.floor(daysBetween(startedOn, day) / DAYS_A_WEEK) + 1);
}

/** What is done in a week, 1 for the first. */
export function stepOf(week: number): PlanStep {
  return PLAN_STEPS[Math.min(week, PLAN_STEPS.length) - 1] ?? 'as-written';
}

/** How the exercise is done in a week. */
export function formIn({ form, later }: PlanCourse, week: number): AdviceForm {
  return stepOf(week) === 'as-written' ? (later ?? form) : form;
}

/** On how many days of a week it was done, 0 to 7. */
export function daysDone(course: PlanCourse, week: number): number {
  return course.doneOn.filter((day) => weekOf(course, day) === week).length;
}

/** The day on which to film again. */
export function filmAgainOn({ startedOn }: PlanCourse): string {
  return dayOf((momentMs(startedOn) ?? NaN) + DAYS_TO_FILMING * DAY_MS);
}

/** The course with a day ticked, or no longer ticked. */
export function withDone(course: PlanCourse, day: string, done: boolean): PlanCourse {
  const others = course.doneOn.filter((one) => one !== day);
  return { ...course, doneOn: done ? [...others, day].toSorted() : others };
}

/** Whole days from noon to noon: a local day may have 23 or 25 hours. */
function daysBetween(from: string, to: string): number {
  return Math.round(((momentMs(to) ?? NaN) - (momentMs(from) ?? NaN)) / DAY_MS);
}
