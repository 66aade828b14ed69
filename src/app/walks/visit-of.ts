import { dayOf, filmedAtMs, type DatedWalk } from '#core/report/dates.ts';
import type { Report } from '#core/report/report.ts';

/** What tells which visit a walk belongs to. */
export interface VisitedWalk extends DatedWalk {
  /** The visit in which its video was filmed or opened; null or left out: it stands alone. */
  readonly visitId?: string | null;
}

/**
 * What the walks of one visit have in common: they came from one person in one sitting, and were filmed on one day. Null
 * where a walk stands alone, as one does whose day of filming is not known.
 */
export function visitKey(walk: VisitedWalk): string | null {
  const { visitId = null } = walk;
  const atMs = filmedAtMs(walk);
  return visitId === null || atMs === null ? null : `${visitId} ${dayOf(atMs)}`;
}

/** Whether a video has anything for the others of its visit: a walk, or somebody who stands still. */
export function addsToVisit({ outcome, neutral }: Pick<Report, 'outcome' | 'neutral'>): boolean {
  return outcome.code === 'walk' || neutral.level === 'standing';
}

/** Walks of one visit together, in the order in which they are met. */
export function byVisit<Walk>(
  walks: readonly Walk[],
  keyOf: (walk: Walk) => string | null,
): readonly (readonly Walk[])[] {
  const groups = new Map<string, Walk[]>();
  for (const [i, walk] of walks.entries()) {
    const key = keyOf(walk) ?? `alone ${i}`;
    groups.set(key, [...(groups.get(key) ?? []), walk]);
  }
  return [...groups.values()];
}
