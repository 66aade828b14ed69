import { msg } from '@lit/localize';
import type { Side } from '#core/body/skeleton.ts';
import { wordTable } from './word-table.ts';

/** "Your {left|right} heel" with the side put in, or left out where it is both. */
export function sided(sentence: string, side: Side | 'both'): string {
  return sentence.replace(/ \{([^|{}]*)\|([^|{}]*)\}/g, (_, left: string, right: string) =>
    side === 'both' ? '' : ` ${side === 'left' ? left : right}`,
  );
}

/** A leg, as the key of a drawing or a table names it. */
export const LEG_WORDS = wordTable<Side | 'both', string>({
  left: () => msg('Left', { id: '@leg-left' }),
  right: () => msg('Right', { id: '@leg-right' }),
  both: () => msg('Both', { id: '@leg-both' }),
});

/** The same where two of them stand beside their numbers on a phone. */
export const SHORT_LEG_WORDS = wordTable<Side, string>({
  left: () => msg('Left', { id: '@leg-left-short' }),
  right: () => msg('Right', { id: '@leg-right-short' }),
});

/** The same within a line. */
export const SIDE_WORDS = wordTable<Side | 'both', string>({
  left: () => msg('left', { id: '@side-left' }),
  right: () => msg('right', { id: '@side-right' }),
  both: () => msg('both', { id: '@side-both' }),
});

/** A leg within a line, where what it belongs to has its gender: a stride, a leg. */
export function legWord(side: Side): string {
  return LEG_WORDS[side].toLowerCase();
}
