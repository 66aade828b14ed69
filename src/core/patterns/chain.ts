import type { CannotTellReason, Grade } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';
import { CHAIN_LINKS, PATTERN_TABLE, type ChainLinkId } from './pattern-table.ts';

/** What was seen at one link of one side. */
export interface LinkSide {
  readonly side: Pattern['side'];
  /** Of its patterns the surest that was found; else what stands in the way; else not seen. */
  readonly telling: Pattern;
}

export interface ChainLink {
  readonly id: ChainLinkId;
  readonly sides: readonly LinkSide[];
  /** The surest grade of any side. */
  readonly grade: Grade;
  readonly reason: CannotTellReason | null;
}

/** The chain from foot to trunk, in this order, of the patterns of a report or a visit. */
export function chainOf(patterns: readonly Pattern[]): readonly ChainLink[] {
  return CHAIN_LINKS.flatMap((id) => {
    const own = patterns.filter((pattern) => PATTERN_TABLE[pattern.id].link === id);
    const sides = (['left', 'right', 'both'] as const).flatMap((side): LinkSide[] => {
      const telling = mostTelling(own.filter((pattern) => pattern.side === side));
      return telling === null ? [] : [{ side, telling }];
    });
    const telling = mostTelling(sides.map((one) => one.telling));
    if (telling === null) return [];
    return [{ id, sides, grade: telling.grade, reason: telling.reason }];
  });
}

function mostTelling(patterns: readonly Pattern[]): Pattern | null {
  return [...patterns].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** A pattern that this video can never show says less than one that it shows not to be there. */
function rank({ grade, reason }: Pattern): number {
  switch (grade) {
    case 'present':
      return 0;
    case 'possible':
      return 1;
    case 'cannot-tell':
      return reason === 'not-visible-from-this-view' || reason === 'not-assessed' ? 4 : 2;
    case 'not-seen':
      return 3;
  }
}
