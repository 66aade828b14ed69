import { msg } from '@lit/localize';
import type { Moment, MomentKind } from '#core/report/moments.ts';
import { sided } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';

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

/** "the right foot lands". */
export function momentText({ side, kind }: Pick<Moment, 'side' | 'kind'>): string {
  return sided(SIDED_MOMENT_WORDS[kind], side);
}
