import type { PlanCourse } from '#core/advice/plan-course.ts';

/**
 * The plan after a backup came in. The same exercise of the same leg has the days of both; another one that is kept
 * here stays, and what was brought is left out.
 */
export function mergePlan(here: PlanCourse | null, brought: PlanCourse | null): PlanCourse | null {
  if (here === null || brought === null) return here ?? brought;
  if (here.form !== brought.form || here.side !== brought.side) return here;
  const [startedOn = here.startedOn] = [here.startedOn, brought.startedOn].sort();
  const doneOn = [...new Set([...here.doneOn, ...brought.doneOn])].sort();
  return { ...here, startedOn, doneOn };
}
