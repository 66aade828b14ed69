import { SIDES, type Side } from '../body/skeleton.ts';
import type { Correction } from './correction.ts';

/** The corrections with these zeros in place of those that were set before; null: the foot's own. */
export function withZerosTyped(
  corrections: readonly Correction[],
  zeros: Readonly<Record<Side, number | null>>,
  { by, at }: Pick<Correction, 'by' | 'at'>,
): Correction[] {
  const others = corrections.filter(
    ({ change }) => change.code !== 'zero' && change.code !== 'neutral-frame',
  );
  const typed = SIDES.flatMap((side): Correction[] => {
    const deg = zeros[side];
    return deg === null ? [] : [{ by, at, change: { code: 'zero', side, deg } }];
  });
  return [...others, ...typed];
}
