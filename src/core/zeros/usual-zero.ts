import { usualZeroDeg } from '../bias/leg-bias.ts';
import { networkErrorsOf } from '../bias/network-errors.ts';
import { rounded } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import type { Side } from '../skeleton.ts';

/** The zero that a foot has been shown with whose own was not found, degrees. */
export function usualZeroOf(
  { software, view }: Pick<Report, 'software' | 'view'>,
  side: Side,
): number {
  const errors = networkErrorsOf(software.model);
  if (errors === null) return 0;
  const legs = errors.legs[view.kind === 'oblique' ? 'oblique' : 'side'];
  const near = (view.walking === 'left-to-right' || isOnTheSpot(view)) === (side === 'right');
  return rounded(usualZeroDeg(legs[near ? 'near' : 'far']), 2) ?? 0;
}

function isOnTheSpot({ walking, facing }: Report['view']): boolean {
  return walking === 'in-place' && facing === 'right';
}
