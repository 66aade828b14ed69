import type { NormQuantity } from '../norms/norms.ts';
import type { MeasureUnit } from '../report/ids.ts';
import type { LegEvents } from '../report/report.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import {
  leg,
  OBLIQUE_FACTOR,
  type MeasureDefinition,
  type VisibleFrom,
} from './measure-definition.ts';
import type { CycleReader, Percents } from './per-cycle.ts';
import type { Sample } from './sample.ts';

/**
 * How large a change between two days must be to be more than chance (clinical-rules.md 4.4; our choice without a
 * study).
 */
export interface Repeatability {
  /** Spread of one person from day to day, in the measure's unit, or a share of the value where `relative`. */
  readonly session: number;
  /** No smaller change is ever called one. */
  readonly least: number;
  readonly relative?: boolean;
}

/** All that is known of a measure but its words: what reads, lists, compares or prints it takes it from here. */
export interface MeasureRow extends MeasureDefinition {
  /** The part of the cycle that it is read from, percent; null where that is an event, a moment or the whole. */
  readonly window: Percents | null;
  /** How one leg's cycles are read one by one; null where a single cycle of one leg has no value. */
  readonly ofCycle: CycleReader | null;
  /** The event whose place in the cycle it is. */
  readonly event?: keyof LegEvents;
  /** A difference of two points of the cycle: a reference has no spread of it. */
  readonly isRange?: true;
  /** The reference curve on which the same reading can be made; null where there is none. */
  readonly referenceCurve: NormQuantity | null;
  /** Null: no change between two days can be detected. */
  readonly repeatability: Repeatability | null;
}

/** A measure that a single cycle of one leg has a value of. */
export interface CycleRow extends MeasureRow {
  readonly ofCycle: CycleReader;
}

export interface WholeRow extends MeasureRow {
  readonly ofCycle: null;
}

type Errors = readonly [systematic: number, usualSpread: number];
type Rest = Pick<MeasureRow, 'window' | 'referenceCurve' | 'repeatability'> &
  Partial<Pick<MeasureRow, 'unit' | 'withoutNeutral' | 'obliqueFactor' | 'event' | 'isRange'>>;

/** A row for each leg with a value in every cycle. */
export function ofCycle(
  visibleFrom: VisibleFrom,
  errors: Errors,
  samples: CycleReader,
  rest: Rest,
): CycleRow {
  return { ...leg(visibleFrom, errors, samples), ...rest, ofCycle: samples };
}

/** One row of both legs together. */
export function whole(
  unit: MeasureUnit,
  visibleFrom: VisibleFrom,
  [systematic, usualSpread]: Errors,
  samples: (signals: WalkSignals) => Sample[],
  repeatability: Repeatability | null,
): WholeRow {
  return {
    unit,
    legs: false,
    visibleFrom,
    systematic,
    usualSpread,
    obliqueFactor: OBLIQUE_FACTOR,
    samples,
    window: null,
    ofCycle: null,
    referenceCurve: null,
    repeatability,
  };
}
