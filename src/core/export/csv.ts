import { CYCLE_MEASURE_IDS, rowOf, type CycleMeasureId } from '../measures/measure-lists.ts';
import { cycleValues } from '../measures/cycle-values.ts';
import { eventPercent } from '../measures/per-cycle.ts';
import type { MeasureUnit } from '../report/ids.ts';
import type { Cycle, Measure, Report } from '../report/report.ts';
import { rounded } from '../report/rounding.ts';
import type { Visit } from '../visit/visit.ts';
import { hasTypedZero } from '../zeros/typed-zeros.ts';

export type Cell = string | number | null;

/** Every measure, one row each. Empty cells are missing values, never zeros. */
export function measuresCsv(report: Pick<Report, 'measures' | 'corrections' | 'neutral'>): string {
  return csvOfMeasures(report.measures, isByHand(report));
}

/** The same of a visit: its joined measures. */
export function visitMeasuresCsv(
  { measures, zerosByHand = [] }: Visit,
  reports: readonly Report[],
): string {
  return csvOfMeasures(measures, zerosByHand.length > 0 || reports.some(isByHand));
}

function csvOfMeasures(measures: readonly Measure[], isCorrected: boolean): string {
  const header = ['measure', 'side', 'value', 'unit', 'ci95_low', 'ci95_high', 'cycles', 'status'];
  const rows = measures.map((m): Cell[] => [
    m.id,
    m.side,
    m.value,
    m.unit,
    m.ci95?.[0] ?? null,
    m.ci95?.[1] ?? null,
    m.cycles,
    m.status,
  ]);
  return tableCsv(isCorrected, header, rows);
}

/** Every series, one row for each displayed frame; time in real seconds, angles in degrees. */
export function seriesCsv(report: Report): string {
  const { left, right, pelvis, trunk } = report.series;
  const columns: [string, readonly Cell[]][] = [
    ['time_s', report.timeS],
    ...Object.entries(left).map(([name, values]): [string, Cell[]] => [`left_${name}`, values]),
    ...Object.entries(right).map(([name, values]): [string, Cell[]] => [`right_${name}`, values]),
    ...Object.entries(pelvis).map(([name, values]): [string, Cell[]] => [`pelvis_${name}`, values]),
    ...Object.entries(trunk).map(([name, values]): [string, Cell[]] => [`trunk_${name}`, values]),
  ];
  const rows = report.timeS.map((_, frame) => columns.map(([, values]) => values[frame] ?? null));
  return tableCsv(
    isByHand(report),
    columns.map(([name]) => name),
    rows,
  );
}

/** Decimals of what single cycles have: finer than any video, and the same text on every machine. */
const CYCLE_DECIMALS = 4;

/** The measures of a cycle beside its events. */
const VALUE_IDS = CYCLE_MEASURE_IDS.filter((id) => rowOf(id).event === undefined);

/** Units as they end the name of a column. */
export const UNIT_NAMES: Readonly<Record<MeasureUnit, string>> = {
  deg: 'deg',
  '%': 'percent',
  s: 's',
  'steps/min': 'per_min',
  m: 'm',
  'm/s': 'm_per_s',
};

/** "ankle_range_deg". */
function columnName(id: CycleMeasureId): string {
  return `${id.replaceAll('-', '_')}_${UNIT_NAMES[rowOf(id).unit]}`;
}

/**
 * Every cycle, also the rejected ones with the reason, with its events as % of the cycle and its measures.
 * A rejected cycle has no measures, and a measure that the video gives no number for is empty throughout.
 */
export function cyclesCsv(report: Report): string {
  const header = [
    'side',
    'start_s',
    'end_s',
    'stride_time_s',
    'heel_off_percent',
    'toe_off_percent',
    'accepted',
    'rejected_because',
    ...VALUE_IDS.map(columnName),
  ];
  const rows = cycleValues(report).map(({ cycle, strideTimeS, values }): Cell[] => [
    cycle.side,
    cycle.startS,
    cycle.endS,
    rounded(strideTimeS, CYCLE_DECIMALS),
    percentCell(report, cycle, 'heelOffS'),
    percentCell(report, cycle, 'toeOffS'),
    cycle.accepted ? 'yes' : 'no',
    cycle.rejectedBecause,
    ...VALUE_IDS.map((id) => rounded(values[id] ?? NaN, CYCLE_DECIMALS)),
  ]);
  return tableCsv(isByHand(report), header, rows);
}

function percentCell({ events }: Report, cycle: Cycle, event: 'heelOffS' | 'toeOffS') {
  return rounded(eventPercent(cycle, events[cycle.side][event]), CYCLE_DECIMALS);
}

/** Whether somebody corrected it, or typed its zeros. */
function isByHand(report: Pick<Report, 'corrections' | 'neutral'>): boolean {
  return report.corrections !== undefined || hasTypedZero(report);
}

/**
 * A table of one report or visit. Of one that somebody corrected, or whose zeros they typed, each row says so in a last column;
 * the machine's own has no such column.
 */
function tableCsv(
  isCorrected: boolean,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  return isCorrected
    ? csvText(
        [...header, 'corrected'],
        rows.map((row) => [...row, 'yes']),
      )
    : csvText(header, rows);
}

/** Comma separated as in RFC 4180: CRLF between rows, quotes where a cell needs them. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n') + '\r\n';
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
