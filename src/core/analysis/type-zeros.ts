import type { Correction } from '../corrections/correction.ts';
import { withZerosTyped } from '../corrections/zero-changes.ts';
import type { Report } from '../report/report.ts';
import { withTypedZeros, type TypedZeros } from '../zeros/typed-zeros.ts';
import { measureAgain } from './measure-again.ts';

/** Measuring more frames than this again keeps a page waiting for more than a moment. */
const MOST_FRAMES_AT_ONCE = 2400;

/**
 * The report with zeros that somebody typed, null for a foot whose own is to stand: the walk is measured again. A report
 * that keeps no landmarks as seen, such as one of an earlier version, is read anew from its own rounded curves; so is one
 * of a long video, unless it is corrected already, as only measuring again takes corrections back.
 */
export function typeZeros(
  report: Report,
  zeros: TypedZeros,
  stamp: Pick<Correction, 'by' | 'at'>,
  version: string,
  mostFrames = MOST_FRAMES_AT_ONCE,
): Report {
  const isCorrected = report.corrections !== undefined;
  if (!isCorrected && report.timeS.length > mostFrames) return withTypedZeros(report, zeros);
  const corrections = withZerosTyped(report.corrections ?? [], zeros, stamp);
  const measured = measureAgain(report, corrections, version);
  return measured.ok ? measured.value : withTypedZeros(report, zeros);
}
