import type { TrackColumn } from '../body/landmark-track.ts';
import { BODY_PARTS } from '../body/body.ts';
import { LEG_POINT_COUNT, sideIndex, SIDES } from '../body/skeleton.ts';

/** Columns that a kept track has; how likely something is before a point (`legHidden`) is measured by nothing. */
export const KEPT_COLUMNS = [
  'xPx',
  'yPx',
  'score',
  'worldX',
  'worldY',
  'worldZ',
  'sharpness',
  'legXPx',
  'legYPx',
  'legSigma',
] as const satisfies readonly TrackColumn[];
export type KeptColumn = (typeof KEPT_COLUMNS)[number];

const MEASURED = SIDES.flatMap((side) => BODY_PARTS.map((part) => sideIndex(side, part)));
const TIPS = SIDES.map((side) => sideIndex(side, 'foot_index'));
const LEGS = Array.from({ length: LEG_POINT_COUNT }, (_, i) => i);

/** Which points of a column are kept, in this order: those that measuring reads. */
export function keptPoints(column: KeptColumn): readonly number[] {
  if (column === 'sharpness') return TIPS;
  return column.startsWith('leg') ? LEGS : MEASURED;
}
