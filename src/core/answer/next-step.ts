import type { Side } from '../body/skeleton.ts';
import { isTold } from '../patterns/grade.ts';
import type { Pattern, View } from '../report/report.ts';
import type { SafetyRoute } from '../safety/assess-safety.ts';

/** The one thing to do now. */
export type NextStep =
  /** A warning sign: nothing else is spoken of. */
  | { readonly code: 'warning' }
  /** A foot that hangs down: to be looked at before anything else. */
  | { readonly code: 'see-someone' }
  /** Somebody else's walk, to try the app with. */
  | { readonly code: 'sample' }
  /** Nothing could be judged. */
  | { readonly code: 'record-again' }
  /** Nothing was seen, and a video often misses a stiff ankle. */
  | { readonly code: 'wall-test' }
  /** Something may have been seen, or nothing is left to do but this. */
  | { readonly code: 'other-view'; readonly view: 'side' | 'front' }
  /** Both views are there and it is still not sure. */
  | { readonly code: 'once-more' }
  /** Something was seen: the first exercise, for this leg. */
  | { readonly code: 'exercise'; readonly leg: Side | 'both' }
  /** Nothing was seen, and all was tried. */
  | { readonly code: 'keep-moving' };

export interface WhatIsKnown {
  readonly patterns: readonly Pattern[];
  readonly views: readonly View['kind'][];
  readonly route: SafetyRoute;
  readonly hasWallTest: boolean;
  readonly isSample: boolean;
}

/** What to do now, from what was seen and what was tried. A warning sign comes before everything. */
export function nextStep(known: WhatIsKnown): NextStep {
  const { patterns, route, hasWallTest, isSample } = known;
  if (route !== 'clear') return { code: 'warning' };
  if (isSample) return { code: 'sample' };
  const told = patterns.filter(({ grade }) => isTold(grade));
  if (told.some(({ id }) => id === 'steppage')) return { code: 'see-someone' };
  const present = told.filter(({ grade }) => grade === 'present');
  if (present.length > 0) return { code: 'exercise', leg: legOf(present) };
  if (told.length > 0) return otherView(known) ?? { code: 'once-more' };
  if (patterns.every(({ grade }) => grade === 'cannot-tell')) return { code: 'record-again' };
  if (!hasWallTest) return { code: 'wall-test' };
  return otherView(known) ?? { code: 'keep-moving' };
}

/** The view that is not there yet: a front or a back tells the same. */
export function otherView({ views }: Pick<WhatIsKnown, 'views'>): NextStep | null {
  if (!views.some((view) => view === 'front' || view === 'back'))
    return { code: 'other-view', view: 'front' };
  if (!views.includes('side')) return { code: 'other-view', view: 'side' };
  return null;
}

/** Both, unless all that was seen of single legs is of one. */
function legOf(present: readonly Pattern[]): Side | 'both' {
  const sides = new Set(present.flatMap(({ side }) => (side === 'both' ? [] : [side])));
  const [only] = sides;
  return sides.size === 1 && only !== undefined ? only : 'both';
}
