import type { NetworkErrors, ReadingErrors } from '../bias/network-errors.ts';
import { pelvicTiltDeg } from '../bias/pelvic-tilt.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import { READ_MEASURES } from './measure-lists.ts';
import { MEASURE_TABLE, TILT_ID } from './measure-table.ts';
import { acceptedCycles } from './per-cycle.ts';
import { missingRow, readRows, type MeasureDetail } from './read-rows.ts';
import { intervalAround, smallness, UNEVEN_FACTOR } from './uncertainty.ts';

/**
 * Every measure of the report, in the order of `MEASURE_IDS`.
 * @param errors what the network gets wrong; a measure that is not among its readings is taken as it is read.
 */
export function measureWalk(
  signals: WalkSignals,
  heightM: number | null,
  errors: Pick<NetworkErrors, 'readings' | 'tilt'> | null = null,
): MeasureDetail[] {
  return [...readMeasures(signals, heightM, errors?.readings ?? {}), pelvicTilt(signals, errors)];
}

/** Those that are read from the signals: all but the pelvis' tilt. */
export function readMeasures(
  signals: WalkSignals,
  heightM: number | null,
  readings: ReadingErrors,
): MeasureDetail[] {
  return readRows(READ_MEASURES, MEASURE_TABLE, signals, heightM, readings);
}

/** Tilt is not given where its error on walkers left out of the fit is larger than this (clinical-rules.md 2.6). */
const MOST_TILT_ERROR_DEG = 5;

/** The pelvis' tilt from front to back: an estimate from what goes with it, from the side alone. */
function pelvicTilt(
  signals: WalkSignals,
  errors: Pick<NetworkErrors, 'readings' | 'tilt'> | null,
): MeasureDetail {
  const named = { id: TILT_ID, unit: MEASURE_TABLE[TILT_ID].unit } as const;
  const { kind } = signals.view.view;
  if (kind !== 'side' && kind !== 'oblique') {
    return missingRow(named, null, 'not-visible-from-this-view');
  }
  const cycles = acceptedCycles(signals, null);
  if (cycles.length === 0) return missingRow(named, null, 'no-cycles');
  const reading = errors?.readings[TILT_ID]?.side;
  const known =
    kind === 'side' && errors !== null && (reading?.spread ?? Infinity) <= MOST_TILT_ERROR_DEG;
  const value = known ? pelvicTiltDeg(signals, errors.tilt) - (reading?.bias ?? 0) : NaN;
  if (!Number.isFinite(value)) return missingRow(named, null, 'low-quality');
  const spread = reading?.spread ?? MOST_TILT_ERROR_DEG;
  const uncertainty = spread * smallness(signals) * (signals.isUneven ? UNEVEN_FACTOR : 1);
  const ci95 = intervalAround(value, uncertainty);
  return {
    measure: { ...named, side: 'both', value, ci95, cycles: cycles.length, status: 'estimate' },
    // One estimate for the whole walk, held up by every stride.
    samples: cycles.map(({ startS }) => ({ value, timeS: startS })),
    uncertainty,
    standardError: NaN,
    differenceUncertainty: NaN,
  };
}
