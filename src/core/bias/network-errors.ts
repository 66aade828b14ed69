import type { ReadingId } from '../report/ids.ts';
import type { LegBiasTable } from './leg-bias.ts';
import fitted from './network-errors.json' with { type: 'json' };
import type { TiltEstimate } from './pelvic-tilt.ts';
import type { ObliquityBias } from './obliquity-bias.ts';

/** Views that differ in what they show of a measure. */
export type ReadingView = 'side' | 'oblique' | 'front' | 'back';

/** How a measure is read on the mean, and how far off single readings are, in its unit. */
export interface ReadingError {
  /** Taken off: an extreme of a noisy curve lies beyond the true one, and the network draws shoulders back. */
  readonly bias: number;
  /** So much off that 95 of 100 readings lie within 1.96 times it. */
  readonly spread: number;
  /** The same for the difference between the two legs, left less right. */
  readonly difference?: number;
}

export type ReadingErrors = Readonly<
  Partial<Record<ReadingId, Readonly<Partial<Record<ReadingView, ReadingError>>>>>
>;

/** What one landmark network gets wrong, on the mean over many rendered walkers; the same for everybody. */
export interface NetworkErrors {
  readonly legs: LegBiasTable;
  readonly obliquity: ObliquityBias;
  readonly tilt: TiltEstimate;
  /** Measured on walkers that were left out of the fit of the others. */
  readonly readings: ReadingErrors;
}

const TABLES: ReadonlyMap<string, NetworkErrors> = new Map(
  Object.entries(fitted as unknown as Readonly<Record<string, NetworkErrors>>),
);

/** By the network's name in reports; null for one that was never fitted: nothing is corrected then. */
export function networkErrorsOf(model: string): NetworkErrors | null {
  return TABLES.get(model) ?? null;
}
