import { measureAgain } from '#core/analysis/measure-again.ts';
import type { Change, Correction } from '#core/corrections/correction.ts';
import { parseReport } from '#core/report/parse.ts';
import type { MeasureId } from '#core/report/ids.ts';
import type { Measure, Report } from '#core/report/report.ts';
import type { WalkerOptions } from './synthetic-walker.ts';
import { measureOf, reportOf } from './walk-report.ts';

/** The report as a file has it: written, read, checked. */
export function keptReport(report: Report): Report {
  const read = parseReport(JSON.parse(JSON.stringify(report)));
  if (!read.ok) throw new Error(`${read.error.path}: ${read.error.detail}`);
  return read.value;
}

/** Changes by AB on one morning. */
export function byAB(changes: readonly Change[]): Correction[] {
  return changes.map((change) => ({ by: 'AB', at: '2026-11-30T10:00:00Z', change }));
}

/** The walk measured again by the version that measured it, with these changes and no others. */
export function againWith(report: Report, ...changes: readonly Change[]): Report {
  const measured = measureAgain(report, byAB(changes), report.software.version);
  if (!measured.ok) throw new Error(measured.error);
  return measured.value;
}

/** The kept report of a stick figure on a treadmill. */
export function walked(options: Partial<WalkerOptions> = {}): Report {
  const walk = { treadmill: true, durationS: 8, noisePx: 0.5, ...options };
  return keptReport(reportOf(walk));
}

export function valueOf(report: Report, id: MeasureId, side: Measure['side']): number {
  return measureOf(report, id, side).value ?? NaN;
}
