import { SIDES, type Side } from '../body/skeleton.ts';
import type { PatternId } from '../report/ids.ts';

/** From the foot up to the trunk: what one link does, the next makes up for. */
export const CHAIN_LINKS = ['foot', 'ankle', 'heel', 'knee', 'hip', 'pelvis', 'trunk'] as const;
export type ChainLinkId = (typeof CHAIN_LINKS)[number];

/** All that is known of a pattern but its rule (`rule-table.ts`), its advice and its words. */
export interface PatternRow {
  /** A leg's pattern is looked for on each leg; one of the body once. */
  readonly of: 'leg' | 'body';
  /** Where in the body it shows; null for a pattern of the whole walk. */
  readonly link: ChainLinkId | null;
  /** It says nothing new in a headline beside any of these on the same leg. */
  readonly saidBy?: readonly PatternId[];
  /** It is about an angle that a result is about: named first among what was not found. */
  readonly isMain?: true;
  /** It can trip somebody: said before anything else. */
  readonly trips?: true;
  /** It is a difference between the legs, which says nothing beside the finding that makes it. */
  readonly comparesLegs?: true;
}

/**
 * Every pattern, in the order in which findings are reported: what a reader would repeat at dinner comes first. That is
 * what can trip them, then what anybody sees, then the ankle and what goes with it, and last what says little by itself.
 */
export const PATTERN_TABLE: Readonly<Record<PatternId, PatternRow>> = {
  steppage: { of: 'leg', link: 'ankle', trips: true },
  vaulting: { of: 'leg', link: 'heel', trips: true },
  circumduction: { of: 'leg', link: 'hip', trips: true },
  'calf-pattern': {
    of: 'leg',
    link: null,
    saidBy: ['limited-dorsiflexion', 'reduced-tibial-progression'],
  },
  'limited-dorsiflexion': { of: 'leg', link: 'ankle', isMain: true },
  'early-heel-rise': { of: 'leg', link: 'heel', saidBy: ['vaulting'], isMain: true },
  'reduced-tibial-progression': { of: 'leg', link: 'ankle', saidBy: ['limited-dorsiflexion'] },
  'toe-out': { of: 'leg', link: 'foot', isMain: true },
  'pelvic-drop': { of: 'leg', link: 'pelvis', isMain: true },
  'knee-hyperextension': { of: 'leg', link: 'knee' },
  'increased-stance-knee-flexion': { of: 'leg', link: 'knee', isMain: true },
  'reduced-hip-extension': { of: 'leg', link: 'hip' },
  'flat-foot-contact': { of: 'leg', link: 'heel' },
  'forward-trunk-lean': { of: 'body', link: 'trunk', isMain: true },
  'toe-in': { of: 'leg', link: 'foot' },
  'anterior-pelvic-tilt': { of: 'body', link: 'pelvis' },
  'midfoot-pronation': { of: 'leg', link: 'foot' },
  asymmetry: { of: 'body', link: null, comparesLegs: true },
};

/** The rows that a report has of a pattern: one for each leg, or one for both. */
export function sidesOf(id: PatternId): readonly (Side | 'both')[] {
  return PATTERN_TABLE[id].of === 'body' ? ['both'] : SIDES;
}
