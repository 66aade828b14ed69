import { UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import type { Route } from '../../app/page/route.ts';

/** What goes on in the page. */
export interface Work {
  readonly screen: Route['name'];
  /** The answers of the visit that goes on; they live as long as the page. */
  readonly safety: SafetyState;
  readonly isFilming: boolean;
  /** A video is watched, or waits for it. */
  readonly isWatching: boolean;
  /** A video was made and not used yet. */
  readonly hasDraft: boolean;
  /** A result lies in the page alone. */
  readonly holdsResults: boolean;
  /** A test at the wall waits for its videos. */
  readonly testWaits: boolean;
}

/** Whether a page loaded anew would lose something, or take a screen from somebody who works with it. */
export function isUnderWay(work: Work): boolean {
  const { screen, safety, isFilming, isWatching, hasDraft, holdsResults, testWaits } = work;
  const isAtWork = screen === 'record' || screen === 'wall-test';
  const isAnswered = safety !== UNASKED;
  return isAtWork || isAnswered || isFilming || isWatching || hasDraft || holdsResults || testWaits;
}
