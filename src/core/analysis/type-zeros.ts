import type { Correction } from '../corrections/correction.ts';
import { withZerosTyped } from '../corrections/zero-changes.ts';
import type { Report } from '../report/report.ts';
import { withTypedZeros, type TypedZeros } from '../zeros/typed-zeros.ts';
import { measureAgain } from './measure-again.ts';

/**
 * The report with zeros that somebody typed, null for a foot whose own is to stand: the walk is measured again. A report
 * that keeps no landmarks as seen, such as one of an earlier version, is read anew from its own rounded curves.
 */
export function typeZeros(
  report: Report,
  zeros: TypedZeros,
  stamp: Pick<Correction, 'by' | 'at'>,
  version: string,
): Report {
  const corrections = withZerosTyped(report.corrections ?? [], zeros, stamp);
  const measured = measureAgain(report, corrections, version);
  return measured.ok ? measured.value : withTypedZeros(report, zeros);
}
