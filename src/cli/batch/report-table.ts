import type { MeasureId } from '#core/report/ids.ts';
import type { Measure, Report } from '#core/report/report.ts';

const HEADINGS = ['video', 'outcome', 'view', 'quality', 'steps/min', 'ankle L/R', 'toe-out L/R'];

/** The reports at a glance: one line each, in columns. A dash is what was not measured. */
export function reportTable(reportRows: readonly (readonly string[])[]): string {
  const rows = [HEADINGS, ...reportRows];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** A report's line of the table, but for the video's name. */
export function rowOf(report: Report): string[] {
  const { outcome, view, quality, measures } = report;
  return [
    outcome.code,
    view.kind,
    quality.score.toFixed(0),
    shown(valueOf(measures, 'cadence', 'both'), 0),
    bothLegs(measures, 'ankle-dorsiflexion-peak-stance'),
    bothLegs(measures, 'foot-progression-stance'),
  ];
}

function bothLegs(measures: readonly Measure[], id: MeasureId): string {
  return `${shown(valueOf(measures, id, 'left'), 1)} / ${shown(valueOf(measures, id, 'right'), 1)}`;
}

function valueOf(
  measures: readonly Measure[],
  id: MeasureId,
  side: Measure['side'],
): number | null {
  return measures.find((measure) => measure.id === id && measure.side === side)?.value ?? null;
}

function shown(value: number | null, digits: number): string {
  return value === null ? '-' : value.toFixed(digits);
}
