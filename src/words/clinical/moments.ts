import { msg } from '@lit/localize';
import type { Report } from '#core/report/report.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { sided } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';

export const MOMENT_KINDS = ['initialContactS', 'heelOffS', 'toeOffS'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

export const MOMENT_WORDS = wordTable<MomentKind, string>({
  initialContactS: () => msg('foot lands'),
  heelOffS: () => msg('heel lifts'),
  toeOffS: () => msg('toes leave the floor'),
});

const SIDED_MOMENT_WORDS = wordTable<MomentKind, string>({
  initialContactS: () => msg('the {left|right} foot lands'),
  heelOffS: () => msg('the {left|right} heel lifts'),
  toeOffS: () => msg('the {left|right} toes leave the floor'),
});

export interface Moment {
  readonly side: Side;
  readonly kind: MomentKind;
  readonly timeS: number;
}

/** "the right foot lands". */
export function momentText({ side, kind }: Pick<Moment, 'side' | 'kind'>): string {
  return sided(SIDED_MOMENT_WORDS[kind], side);
}

/** Every event of a report in order of time. */
export function momentsOf(report: Report): readonly Moment[] {
  return SIDES.flatMap((side) =>
    MOMENT_KINDS.flatMap((kind) =>
      report.events[side][kind].map((timeS) => ({ side, kind, timeS })),
    ),
  ).sort((a, b) => a.timeS - b.timeS);
}
