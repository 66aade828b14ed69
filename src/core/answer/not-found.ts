import { isTold } from '../patterns/grade.ts';
import type { Pattern } from '../report/report.ts';

/** How many of the things that this view could show were looked for and not found. */
export interface NotFound {
  readonly notSeen: number;
  readonly unclear: number;
}

/** Counted for each leg: what one leg shows the other may not. What no video of this view can show is left out. */
export function notFoundOf(patterns: readonly Pattern[]): NotFound {
  const looked = patterns.filter(isLookedFor);
  const notSeen = looked.filter(({ grade }) => grade === 'not-seen').length;
  return { notSeen, unclear: looked.length - notSeen };
}

/** Whether the video could have shown it, and did not. */
export function isLookedFor({ grade, reason }: Pattern): boolean {
  return !isTold(grade) && reason !== 'not-assessed' && reason !== 'not-visible-from-this-view';
}
