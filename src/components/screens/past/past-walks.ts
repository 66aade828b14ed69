import { orderMs, type DatedWalk } from '#core/report/dates.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import type { PastWalk } from '../../../app/walks/history-store.ts';
import { byVisit, visitKey } from '../../../app/walks/visit-of.ts';

export function datedOf({ createdAtMs, opened = false, dates = {} }: PastWalk): DatedWalk {
  return { createdAtMs, opened, report: dates };
}

/** The walk that was filmed last comes first. */
export function inOrder(walks: readonly PastWalk[]): readonly PastWalk[] {
  return walks.toSorted((a, b) => orderMs(datedOf(b)) - orderMs(datedOf(a)));
}

/** Walks of one visit together, those of a visit in the order of filming. A walk that stands alone is one by itself. */
export function visitsOf(walks: readonly PastWalk[]): readonly (readonly PastWalk[])[] {
  const keyOf = (walk: PastWalk) => visitKey({ ...walk, ...datedOf(walk) });
  return byVisit(walks, keyOf).map((visit) => visit.toReversed());
}

/** Beside walks there are videos without one: of somebody who stands still, and recordings that are nowhere else. */
export function isWalk({ findings }: PastWalk): boolean {
  return findings === undefined || findings.outcome.code === 'walk';
}

/** In the language of now; a walk of an earlier version has only the sentence of its day. */
export function headlineOf({ findings, headline }: PastWalk): string {
  return findings === undefined ? headline : headlineFor(findings).sentence;
}
