import type { Pattern, Report } from '../../report/report.ts';
import { PATTERN_TABLE } from '../pattern-table.ts';
import { patternsInOrder } from './pattern-order.ts';

/** What a headline is made from. */
export type MainFindings =
  | { readonly kind: 'present' | 'possible'; readonly found: readonly Pattern[] }
  /** No pattern could be judged, or every one that this view shows was judged and not seen. */
  | { readonly kind: 'nothing-judged' | 'all-cleared' }
  /** Some patterns were judged and not seen; those that could not be judged are more (`mostly-open`), or not. */
  | { readonly kind: 'mostly-open' | 'mostly-cleared'; readonly cleared: readonly Pattern[] };

/** The findings of a walk that come first, or how much was ruled out. */
export function mainFindings(report: Pick<Report, 'patterns'>): MainFindings {
  for (const kind of ['present', 'possible'] as const) {
    const found = withoutSaid(patternsInOrder(report, kind));
    if (found.length > 0) return { kind, found };
  }
  return withoutFinding(report);
}

/** Without what is said already; a difference between the sides says nothing beside the finding that makes it. */
function withoutSaid(found: readonly Pattern[]): readonly Pattern[] {
  const others = found.filter(({ id }) => !comparesLegs(id));
  const isSaid = ({ id, side }: Pattern) =>
    found.some((one) => one.side === side && PATTERN_TABLE[id].saidBy?.includes(one.id) === true);
  return others.length > 0 ? others.filter((one) => !isSaid(one)) : found;
}

/** Nothing found: said only of what could be judged. */
function withoutFinding(report: Pick<Report, 'patterns'>): MainFindings {
  const cleared = patternsInOrder(report, 'not-seen').filter(({ id }) => !comparesLegs(id));
  const open = patternsInOrder(report, 'cannot-tell').filter(
    ({ reason }) => reason !== 'not-assessed' && reason !== 'not-visible-from-this-view',
  );
  if (cleared.length === 0) return { kind: 'nothing-judged' };
  if (open.length === 0) return { kind: 'all-cleared' };
  return { kind: open.length > cleared.length ? 'mostly-open' : 'mostly-cleared', cleared };
}

function comparesLegs(id: Pattern['id']): boolean {
  return PATTERN_TABLE[id].comparesLegs === true;
}
