import type { ReadingError, ReadingErrors, ReadingView } from '../bias/network-errors.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import type { MeasureId, MeasureStatus, ReadingId } from '../report/ids.ts';
import type { Measure } from '../report/report.ts';
import { mean } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import type { MeasureDefinition, VisibleFrom } from './measure-definition.ts';
import { acceptedCycles } from './per-cycle.ts';
import type { Sample } from './sample.ts';
import { intervalAround, uncertaintyOf, type Uncertainty } from './uncertainty.ts';

/** A row of the measures with what it was summed up from. */
export interface MeasureDetail<Id extends string = MeasureId> extends Uncertainty {
  readonly measure: Omit<Measure, 'id'> & { readonly id: Id };
  readonly samples: readonly Sample[];
}

/** Rows of a table, in the order of the ids, left before right. */
export function readRows<Id extends ReadingId>(
  ids: readonly Id[],
  table: Readonly<Record<Id, MeasureDefinition>>,
  signals: WalkSignals,
  heightM: number | null,
  readings: ReadingErrors,
): MeasureDetail<Id>[] {
  return ids.flatMap((id) =>
    (table[id].legs ? SIDES : [null]).map((side) => {
      const errors = readingError(readings, id, table[id], signals);
      return readRow({ ...table[id], id }, side, signals, heightM, errors);
    }),
  );
}

/** What is known to be wrong with a reading in this view; null where nobody measured it. */
function readingError(
  readings: ReadingErrors,
  id: ReadingId,
  { errorOf = { reading: id, times: 1 } }: MeasureDefinition,
  { view }: WalkSignals,
): ReadingError | null {
  const { kind } = view.view;
  const ofView: Readonly<Partial<Record<ReadingView, ReadingError>>> | undefined =
    readings[errorOf.reading];
  const known = kind === 'unsure' ? undefined : ofView?.[kind];
  return known === undefined ? null : timesAsLarge(known, errorOf.times);
}

function timesAsLarge({ bias, spread, difference }: ReadingError, times: number): ReadingError {
  const larger = Math.abs(times);
  return {
    bias: times * bias,
    spread: larger * spread,
    ...(difference === undefined ? {} : { difference: larger * difference }),
  };
}

type Named<Id> = MeasureDefinition & { readonly id: Id };

function readRow<Id extends ReadingId>(
  definition: Named<Id>,
  side: Side | null,
  signals: WalkSignals,
  heightM: number | null,
  reading: ReadingError | null,
): MeasureDetail<Id> {
  const status = statusIn(definition.visibleFrom, signals);
  if (status === null) return missingRow(definition, side, 'not-visible-from-this-view');
  if (definition.needsHeight === true && heightM === null) {
    return missingRow(definition, side, 'unknown-scale');
  }
  const samples = definition
    .samples(signals, side, heightM)
    .map((sample) => ({ ...sample, value: sample.value - (reading?.bias ?? 0) }));
  if (samples.length === 0) {
    // Strides there were, but what the measure needs was not to be made out in any of them.
    const strides = acceptedCycles(signals, side).length > 0;
    return missingRow(definition, side, strides ? 'low-quality' : 'no-cycles');
  }
  const values = samples.map((sample) => sample.value);
  const value = mean(values);
  const uncertainty = uncertaintyOf(definition, side, values, signals, reading);
  return {
    measure: {
      id: definition.id,
      side: side ?? 'both',
      value,
      unit: definition.unit,
      ci95: intervalAround(value, uncertainty.uncertainty),
      cycles: values.length,
      status,
    },
    samples,
    ...uncertainty,
  };
}

function statusIn(from: VisibleFrom, signals: WalkSignals): MeasureStatus | null {
  switch (signals.view.view.kind) {
    case 'side':
      return from.side;
    case 'front':
    case 'back':
      return from.frontOrBack;
    case 'oblique':
      return from.oblique;
    case 'unsure':
      return null;
  }
}

/** A row without a value, and why. */
export function missingRow<Id extends string>(
  { id, unit }: Pick<Named<Id>, 'id' | 'unit'>,
  side: Side | null,
  status: MeasureStatus,
): MeasureDetail<Id> {
  return {
    measure: { id, side: side ?? 'both', value: null, unit, ci95: null, cycles: 0, status },
    samples: [],
    uncertainty: NaN,
    standardError: NaN,
    differenceUncertainty: NaN,
  };
}
