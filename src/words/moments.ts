import type { Report } from '#core/report/report.ts';
import { SIDES, type Side } from '#core/skeleton.ts';

export const MOMENT_KINDS = ['initialContactS', 'heelOffS', 'toeOffS'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

export const MOMENT_WORDS: Readonly<Record<MomentKind, string>> = {
  initialContactS: 'foot lands',
  heelOffS: 'heel lifts',
  toeOffS: 'toes leave the floor',
};

export interface Moment {
  readonly side: Side;
  readonly kind: MomentKind;
  readonly timeS: number;
}

/** Every event of a report in order of time. */
export function momentsOf(report: Report): readonly Moment[] {
  return SIDES.flatMap((side) =>
    MOMENT_KINDS.flatMap((kind) =>
      report.events[side][kind].map((timeS) => ({ side, kind, timeS })),
    ),
  ).sort((a, b) => a.timeS - b.timeS);
}
