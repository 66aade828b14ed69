import type { SoleZeros } from '../angles/neutral.ts';
import { SIDES } from '../body/skeleton.ts';
import type { Correction } from './correction.ts';

/** The corrections with these zeros in place of those that were typed before; null: the foot's own. */
export function withZerosTyped(
  corrections: readonly Correction[],
  zeros: SoleZeros,
  { by, at }: Pick<Correction, 'by' | 'at'>,
): Correction[] {
  const others = corrections.filter(({ change }) => change.code !== 'zero');
  const typed = SIDES.flatMap((side): Correction[] => {
    const deg = zeros[side];
    return deg === null ? [] : [{ by, at, change: { code: 'zero', side, deg } }];
  });
  return [...others, ...typed];
}
