import { usualZeroDeg } from '../bias/leg-bias.ts';
import { EXACT_LEGS, networkErrorsOf } from '../bias/network-errors.ts';
import { BALL_NAMES, rounded } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import type { Side } from '../skeleton.ts';

/** The zero that a foot has been shown with whose own was not found, degrees. */
export function usualZeroOf(
  { software, view, landmarks }: Pick<Report, 'software' | 'view' | 'landmarks'>,
  side: Side,
): number {
  const seenNear = landmarks.names.includes(BALL_NAMES.left);
  const table = seenNear ? EXACT_LEGS : networkErrorsOf(software.model)?.legs;
  if (table === undefined) return 0;
  const legs = table[view.kind === 'oblique' ? 'oblique' : 'side'];
  const near = (view.walking === 'left-to-right' || isOnTheSpot(view)) === (side === 'right');
  return rounded(usualZeroDeg(legs[near ? 'near' : 'far']), 2) ?? 0;
}

function isOnTheSpot({ walking, facing }: Report['view']): boolean {
  return walking === 'in-place' && facing === 'right';
}
