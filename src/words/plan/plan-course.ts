import { msg, str } from '@lit/localize';
import type { PlanSide } from '#core/advice/advise.ts';
import type { PlanStep } from '#core/advice/plan-course.ts';
import { wordTable } from '../base/word-table.ts';

/** What is done in a week of the plan. */
export const PLAN_STEP_WORDS = wordTable<PlanStep, string>({
  'half-once': () => msg('Half of it, once a day'),
  'all-once': () => msg('All of it, once a day'),
  'as-written': () => msg('As it says above'),
});

/** The legs that the first exercise is for. */
export const PLAN_SIDE_WORDS = wordTable<PlanSide, string>({
  left: () => msg('For your left leg. The other leg may do it too.'),
  right: () => msg('For your right leg. The other leg may do it too.'),
  both: () => msg('For both legs.'),
});

/** "Week 3 and after" for the last step, "Week 1" before. */
export function weekText(week: number, last: boolean): string {
  return last ? msg(str`From week ${week} on`) : msg(str`Week ${week}`);
}

export function nowWeekText(week: number): string {
  return msg(str`You are in week ${week}.`);
}

export function daysDoneText(days: number): string {
  return days === 1
    ? msg('Done on 1 day of 7 this week.')
    : msg(str`Done on ${days} days of 7 this week.`);
}

/** From the third week on another exercise takes its place. */
export function laterText(exercise: string): string {
  return msg(str`Then: ${exercise}`);
}

export function filmAgainText(day: string): string {
  return msg(str`Record your walk again on ${day}, and compare.`);
}

export function moreText(count: number): string {
  return count === 1
    ? msg('One more thing that may help')
    : msg(str`${count} more things that may help`);
}

export const COURSE_WORDS = wordTable({
  title: () => msg('Your plan'),
  doFirst: () => msg('Do this first'),
  start: () => msg('Start this plan'),
  startHow: () => msg('We keep the plan in this browser, so that you can tick off the days.'),
  change: () => msg('Change to this exercise'),
  changeHow: () => msg('Another plan is going on now. Changing ends it.'),
  done: () => msg('Done today'),
  weeks: () => msg('Week by week'),
  calendar: () => msg('Put the day into my calendar'),
  calendarTitle: () => msg('Record my walk again'),
  print: () => msg('Print the plan'),
  end: () => msg('End this plan'),
  ended: () => msg('The plan is ended.'),
  undo: () => msg('Take it back'),
  noPlan: () => msg('There is no plan yet. A result offers one, where exercises may help.'),
  toFirst: () => msg('To the first screen'),
  open: () => msg('Open my plan'),
  notKept: () => msg('The plan could not be kept in this browser. You can print it.'),
});
