import { usualZeroDeg } from '../bias/leg-bias.ts';
import { EXACT_LEGS, networkErrorsOf } from '../bias/network-errors.ts';
import { BALL_NAMES, DECIMALS, rounded } from '../report/rounding.ts';
import { goesRight } from '../report/near-leg.ts';
import type { Report } from '../report/report.ts';
import type { Side } from '../body/skeleton.ts';

/**
 * The zero in use for a foot whose own was not found, degrees. A report before 0.7.0 does not carry it: today's table
 * stands in.
 */
export function usualZeroOf(
  report: Pick<Report, 'software' | 'view' | 'landmarks' | 'neutral'>,
  side: Side,
): number {
  return report.neutral.usualDeg?.[side] ?? zeroOfToday(report, side);
}

function zeroOfToday(
  { software, view, landmarks }: Pick<Report, 'software' | 'view' | 'landmarks'>,
  side: Side,
): number {
  const seenNear = landmarks.names.includes(BALL_NAMES.left);
  const table = seenNear ? EXACT_LEGS : networkErrorsOf(software.model)?.legs;
  if (table === undefined) return 0;
  const legs = table[view.kind === 'oblique' ? 'oblique' : 'side'];
  const near = goesRight({ view, landmarks }) === (side === 'right');
  return rounded(usualZeroDeg(legs[near ? 'near' : 'far']), DECIMALS.angle) ?? 0;
}
