import * as v from 'valibot';
import type { PlanCourse } from '#core/advice/plan-course.ts';
import { planSchema } from './plan-schema.ts';

const KEY = 'heelrise-plan';

/**
 * The one plan that is kept in this browser: an exercise and the days on which it was done, nothing of a walk.
 * What cannot be read is no plan. Sends `change` when it changes, here or in another tab.
 */
export class PlanStore extends EventTarget {
  /** `storage` is asked for at each use: a browser that forbids storage throws there. */
  constructor(private readonly storage: () => Storage = () => localStorage) {
    super();
    window.addEventListener('storage', ({ key }) => {
      if (key === KEY || key === null) this.dispatchEvent(new Event('change'));
    });
  }

  /** The plan, or null. */
  read(): PlanCourse | null {
    try {
      const text = this.storage().getItem(KEY);
      if (text === null) return null;
      const parsed = v.safeParse(planSchema, JSON.parse(text));
      return parsed.success ? parsed.output : null;
    } catch {
      return null;
    }
  }

  /** Keeps a plan in place of the last one; null ends it. Whether it is kept. */
  write(course: PlanCourse | null): boolean {
    try {
      if (course === null) this.storage().removeItem(KEY);
      else this.storage().setItem(KEY, JSON.stringify(course));
      return true;
    } catch {
      return false;
    } finally {
      this.dispatchEvent(new Event('change'));
    }
  }
}

/** The one of this page: each listens to other tabs for as long as the page lives. */
export const PLAN_STORE = new PlanStore();
