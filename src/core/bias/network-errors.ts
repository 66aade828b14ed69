import type { ReadingId } from '../report/ids.ts';
import { feetSeenNear, legsSeenNear, type Body } from '../body/body.ts';
import type { Correction, LegBias, LegBiasTable } from './leg-bias.ts';
import nearReadings from './near-readings.json' with { type: 'json' };
import fitted from './network-errors.json' with { type: 'json' };
import type { TiltEstimate } from './pelvic-tilt.ts';
import type { ObliquityBias } from './obliquity-bias.ts';

/** Views that differ in what they show of a measure. */
export type ReadingView = 'side' | 'oblique' | 'front' | 'back';

/** How a measure is read on the mean, and how far off single readings are, in its unit. */
export interface ReadingError {
  /** Taken off: an extreme of a noisy curve lies beyond the true one, and the network draws shoulders back. */
  readonly bias: number;
  /** Standard uncertainty: 95 of 100 readings lie within 1.96 times it of the truth, `bias` taken off. */
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

/** Nothing is wrong on the mean with points that lie where they are; a foot's zero is that of heel and ball. */
const EXACT: Correction = { series: [0], gains: [0, 0, 0] };
const EXACT_SEGMENT = { stance: EXACT, swing: EXACT };
const EXACT_LEG: LegBias = {
  shank: EXACT_SEGMENT,
  foot: EXACT_SEGMENT,
  thigh: EXACT_SEGMENT,
  usualNeutralDeg: 5.4,
};
export const EXACT_LEGS: LegBiasTable = {
  side: { near: EXACT_LEG, far: EXACT_LEG },
  oblique: { near: EXACT_LEG, far: EXACT_LEG },
};

/** How far readings of legs seen from near stray, by reading and view, whichever network saw the landmarks. */
const NEAR_READINGS: Readonly<
  Partial<Record<string, Readonly<Partial<Record<string, ReadingError>>>>>
> = nearReadings.readings;

/** Whether a reading rests on the landmarks, however the legs were seen. */
export function isOfLandmarks(id: string): boolean {
  return id.startsWith('pelvic-');
}

/**
 * What is wrong with this body's points: legs that were seen from near have none of what the landmark network gets wrong
 * of them, and nothing is taken off their readings. Where nobody measured how far those stray, they are taken to stray
 * as far as the landmarks' do. From the front and behind that holds of the feet's direction alone.
 */
export function errorsFor(body: Body, errors: NetworkErrors | null): NetworkErrors | null {
  if (errors === null || !feetSeenNear(body)) return errors;
  const whole = legsSeenNear(body);
  const readings = Object.entries(errors.readings).map(([id, byView]) => {
    const isNear = whole ? !isOfLandmarks(id) : id === 'foot-progression-stance';
    return [id, isNear ? nearReading(id, byView) : byView] as const;
  });
  return {
    ...errors,
    legs: whole ? EXACT_LEGS : errors.legs,
    readings: Object.fromEntries(readings),
  };
}

type ByView = Readonly<Partial<Record<string, ReadingError>>>;

function nearReading(id: string, byView: ByView): ByView {
  const measured = NEAR_READINGS[id] ?? {};
  const views = Object.entries(byView).flatMap(([view, read]) =>
    read === undefined ? [] : [[view, measured[view] ?? { ...read, bias: 0 }] as const],
  );
  return Object.fromEntries(views);
}

/** A network whose errors nobody measured is taken to err as another one does. */
type Fitted = NetworkErrors | { readonly sameAs: string };

const TABLES: ReadonlyMap<string, Fitted> = new Map(
  Object.entries(fitted as unknown as Readonly<Record<string, Fitted>>),
);

/** By the network's name in reports; null for one that was never fitted: nothing is corrected then. */
export function networkErrorsOf(model: string): NetworkErrors | null {
  const own = TABLES.get(model) ?? null;
  return own !== null && 'sameAs' in own ? networkErrorsOf(own.sameAs) : own;
}

/** The network whose corrections and intervals this one uses, as its own were not measured; null where they were. */
export function errorsBorrowedFrom(model: string): string | null {
  const own = TABLES.get(model);
  return own !== undefined && 'sameAs' in own ? own.sameAs : null;
}
