import type { MeasureStatus, MeasureUnit, ReadingId } from '../report/ids.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import type { Side } from '../body/skeleton.ts';
import type { Sample } from './sample.ts';

/** Which status a value has in a view that can show it; null where the view cannot. */
export interface VisibleFrom {
  readonly side: MeasureStatus | null;
  readonly frontOrBack: MeasureStatus | null;
  readonly oblique: MeasureStatus | null;
}

/** How a measure, or one of the patterns' own features, is read: once, or for each leg. */
export interface MeasureDefinition {
  readonly unit: MeasureUnit;
  readonly legs: boolean;
  readonly visibleFrom: VisibleFrom;
  /** Systematic error of the method, in the measure's unit (a share of the value where `relative`). */
  readonly systematic: number;
  readonly relative?: boolean;
  /** Oblique views shorten what they show: their systematic error is this many times that of the best view. */
  readonly obliqueFactor: number;
  /** The same for a view from front or back; 1 where left out. */
  readonly frontOrBackFactor?: number;
  /** Spread from stride to stride that is assumed where there are too few strides to measure it. */
  readonly usualSpread: number;
  /** Systematic error where the foot's own zero was not found (level C, clinical-rules.md 2.3): a wider interval. */
  readonly withoutNeutral?: number;
  /** Systematic error of a difference between the legs where it was not measured; else that of one leg. */
  readonly differenceSystematic?: number;
  /** What is known of another reading is known of this one, so many times as large: swing is what stance leaves. */
  readonly errorOf?: { readonly reading: ReadingId; readonly times: number };
  /** Needs the walker's height. */
  readonly needsHeight?: boolean;
  /** Values with their moments, one for each accepted cycle or step. `side` is null for a row of both legs. */
  readonly samples: (signals: WalkSignals, side: Side | null, heightM: number | null) => Sample[];
}

/** Error of an oblique view over that of the best one. */
export const OBLIQUE_FACTOR = 1.7;

export const SIDE_ONLY: VisibleFrom = { side: 'measured', frontOrBack: null, oblique: 'estimate' };
export const FRONT_ONLY: VisibleFrom = { side: null, frontOrBack: 'measured', oblique: 'estimate' };

export type LegSamples = (signals: WalkSignals, side: Side) => Sample[];

/** Read for each leg. */
export function leg(
  visibleFrom: VisibleFrom,
  [systematic, usualSpread]: readonly [systematic: number, usualSpread: number],
  samples: LegSamples,
  unit: MeasureUnit = 'deg',
): MeasureDefinition {
  return {
    unit,
    legs: true,
    visibleFrom,
    systematic,
    usualSpread,
    obliqueFactor: OBLIQUE_FACTOR,
    samples: (signals, side) => (side === null ? [] : samples(signals, side)),
  };
}
