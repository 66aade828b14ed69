import type { CannotTellReason, Grade, PatternId } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';

/** From the foot up to the trunk: what one link does, the next makes up for. */
export const CHAIN_LINKS = ['foot', 'ankle', 'heel', 'knee', 'hip', 'pelvis', 'trunk'] as const;
export type ChainLinkId = (typeof CHAIN_LINKS)[number];

/** Where in the body each pattern shows. Those of the whole walk belong to no link. */
const LINK_PATTERNS: Readonly<Record<ChainLinkId, readonly PatternId[]>> = {
  foot: ['toe-out', 'toe-in', 'midfoot-pronation'],
  ankle: ['limited-dorsiflexion', 'reduced-tibial-progression', 'steppage'],
  heel: ['early-heel-rise', 'flat-foot-contact', 'vaulting'],
  knee: ['increased-stance-knee-flexion', 'knee-hyperextension'],
  hip: ['reduced-hip-extension', 'circumduction'],
  pelvis: ['pelvic-drop', 'anterior-pelvic-tilt'],
  trunk: ['forward-trunk-lean'],
};

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
    const own = patterns.filter((pattern) => LINK_PATTERNS[id].includes(pattern.id));
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

/** A pattern that this film can never show says less than one that it shows not to be there. */
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
