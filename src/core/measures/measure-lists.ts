import { MEASURE_IDS, type MeasureId } from '../report/ids.ts';
import type { CycleRow, MeasureRow } from './measure-row.ts';
import { MEASURE_TABLE, TILT_ID } from './measure-table.ts';
import type { CycleReader } from './per-cycle.ts';

/** Those that are read from the signals of a walk, in the order of `MEASURE_IDS`. */
export const READ_MEASURES: readonly MeasureId[] = MEASURE_IDS.filter((id) => id !== TILT_ID);

/** Measures that a single cycle of one leg has a value of. */
export type CycleMeasureId = {
  [Id in MeasureId]: (typeof MEASURE_TABLE)[Id] extends CycleRow ? Id : never;
}[MeasureId];

/** The row of a measure, whichever it is. */
export function rowOf(id: MeasureId): MeasureRow {
  return MEASURE_TABLE[id];
}

/** The same in the order of tables: events first, each of both in the order of `MEASURE_IDS`. */
export const CYCLE_MEASURE_IDS: readonly CycleMeasureId[] = [
  ...MEASURE_IDS.filter((id) => rowOf(id).event !== undefined),
  ...MEASURE_IDS.filter((id) => rowOf(id).event === undefined),
].filter(isCycleMeasure);

export function isCycleMeasure(id: MeasureId): id is CycleMeasureId {
  return rowOf(id).ofCycle !== null;
}

/** How single cycles of one leg are read. */
export function cycleSamples(id: CycleMeasureId): CycleReader {
  return MEASURE_TABLE[id].ofCycle;
}

/** Whether a measure moves with the zero of the sole. */
export function hangsOnZero(id: MeasureId): boolean {
  return rowOf(id).withoutNeutral !== undefined;
}
