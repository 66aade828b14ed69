import { mapBothSides } from '../body/by-side.ts';
import { findMeasure } from '../report/find-measure.ts';
import type { Cycle, Report } from '../report/report.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import { mean } from '../statistics.ts';
import { CYCLE_MEASURE_IDS, cycleSamples, type CycleMeasureId } from './measure-lists.ts';
import type { CycleSignals } from './per-cycle.ts';

/** One cycle with its values in the units of the measures; null where it has none. */
export interface CycleValues {
  readonly cycle: Cycle;
  readonly strideTimeS: number;
  readonly values: Readonly<Record<CycleMeasureId, number | null>>;
}

/**
 * Every cycle of a report, left before right and in order of time, read from the report's own series and events.
 *
 * A measure is the mean of its cycles less what the network is known to get wrong on the mean (a constant); that is
 * taken off each cycle here, so that the cycles have the measure as their mean. A rejected cycle has no values, and no
 * cycle has one of a measure that the video gives no number for, or that was made from other cycles than these.
 */
export function cycleValues(report: Report): readonly CycleValues[] {
  const signals = cycleSignalsOf(report);
  const cycles = [...report.cycles].sort(
    (a, b) => a.side.localeCompare(b.side) || a.startS - b.startS,
  );
  const columns = CYCLE_MEASURE_IDS.map(
    (id) => [id, SIDES.map((side) => columnOf(report, signals, id, side))] as const,
  );
  return cycles.map((cycle): CycleValues => {
    const valueOf = (legs: readonly Column[]) =>
      legs.map((column) => column.get(cycle)).find((value) => value !== undefined) ?? null;
    const values = Object.fromEntries(columns.map(([id, legs]) => [id, valueOf(legs)]));
    return {
      cycle,
      strideTimeS: cycle.endS - cycle.startS,
      values: values as Record<CycleMeasureId, number | null>,
    };
  });
}

/** Which of them at least one cycle has, in order. */
export function idsWithValues(rows: readonly CycleValues[]): readonly CycleMeasureId[] {
  return CYCLE_MEASURE_IDS.filter((id) => rows.some(({ values }) => values[id] !== null));
}

type Column = ReadonlyMap<Cycle, number>;

/** One measure of one leg, by cycle; empty where the view does not carry it. */
function columnOf(report: Report, signals: CycleSignals, id: CycleMeasureId, side: Side): Column {
  const measure = findMeasure(report, id, side);
  if (typeof measure?.value !== 'number') return new Map();
  const read = new Map<Cycle, number>();
  for (const cycle of report.cycles.filter((one) => one.side === side)) {
    // Readings leave out rejected cycles, and what is missing.
    const [sample] = cycleSamples(id)({ ...signals, cycles: [cycle] }, side);
    if (sample !== undefined) read.set(cycle, sample.value);
  }
  if (read.size !== measure.cycles) return new Map();
  const known = measure.value - mean([...read.values()]);
  return new Map([...read].map(([cycle, value]) => [cycle, value + known]));
}

/** What values of single cycles are read from, as a report carries it. */
export function cycleSignalsOf({ timeS, cycles, events, series }: Report): CycleSignals {
  return {
    timeS: Float64Array.from(timeS),
    cycles,
    events,
    legs: mapBothSides((side) => ({
      ankleDorsiflexionDeg: numbers(series[side].ankleDorsiflexionDeg),
      footProgressionDeg: numbers(series[side].footProgressionDeg),
      footPitchDeg: numbers(series[side].footPitchDeg),
      shankInclinationDeg: numbers(series[side].shankInclinationDeg),
      kneeFlexionDeg: numbers(series[side].kneeFlexionDeg),
      thighInclinationDeg: numbers(series[side].thighInclinationDeg),
    })),
    obliquityDeg: numbers(series.pelvis.obliquityDeg),
    trunkLeanDeg: numbers(series.trunk.leanDeg),
  };
}

function numbers(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? NaN);
}
