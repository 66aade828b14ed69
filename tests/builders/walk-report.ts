import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import type { ClipContext } from '#core/passes/clip-context.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import type { MeasureId } from '#core/report/ids.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { viewOf } from '#core/view/view.ts';
import { walkSignals, type WalkSignals } from '#core/walk/walk-signals.ts';
import { clipContext } from './clip-context.ts';
import { syntheticWalk, type WalkerOptions } from './synthetic-walker.ts';

/** Options that let the stick figure be seen whole for some strides in every view. */
export const VIEWS = {
  side: { headingDeg: 0 },
  front: { headingDeg: 270, distanceM: 5.8 },
  back: { headingDeg: 90, distanceM: 5.8 },
  oblique: { headingDeg: 35, distanceM: 5.8 },
} as const satisfies Record<string, Partial<WalkerOptions>>;
export type ViewName = keyof typeof VIEWS;

/** The report of a stick figure. */
export function reportOf(
  options: Partial<WalkerOptions> = {},
  clip: Partial<Omit<ClipContext, 'video'>> & { readonly meanFps?: number } = {},
): Report {
  const { track } = syntheticWalk(options);
  return analyseWalk(track, clipContext(track, { meanFps: options.fps ?? 30, ...clip }));
}

/** What measures and patterns are read from, for a stick figure. */
export function signalsOf(options: Partial<WalkerOptions> = {}): WalkSignals {
  const { body } = repairWalk(syntheticWalk(options).track);
  return walkSignals(body, viewOf(body));
}

/** A row of the measures table; there is exactly one. */
export function measureOf(report: Report, id: MeasureId, side: Measure['side']): Measure {
  const rows = report.measures.filter((row) => row.id === id && row.side === side);
  if (rows.length !== 1 || rows[0] === undefined) throw new Error(`${rows.length} rows of ${id}`);
  return rows[0];
}
