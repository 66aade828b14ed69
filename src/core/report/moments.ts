import { SIDES, type Side } from '../body/skeleton.ts';
import type { LegEvents, Report } from './report.ts';

export const MOMENT_KINDS = [
  'initialContactS',
  'heelOffS',
  'toeOffS',
] as const satisfies readonly (keyof LegEvents)[];
export type MomentKind = keyof LegEvents;

/** One event of one foot. */
export interface Moment {
  readonly side: Side;
  readonly kind: MomentKind;
  readonly timeS: number;
}

/** Every event of a report in order of time. */
export function momentsOf({ events }: Pick<Report, 'events'>): readonly Moment[] {
  return SIDES.flatMap((side) =>
    MOMENT_KINDS.flatMap((kind) => events[side][kind].map((timeS) => ({ side, kind, timeS }))),
  ).sort((a, b) => a.timeS - b.timeS);
}
