import type { MeasureId, PatternId } from '../report/ids.ts';
import type { Evidence } from '../report/report.ts';
import type { MeasureDetail } from '../measures/measure-walk.ts';
import { otherSide, type Side } from '../skeleton.ts';
import type { WalkSignals } from '../walk-signals.ts';
import { cannotTell, type Cap, type Comparison, type Graded } from './grade.ts';
import type { SpeedClass } from './thresholds.ts';

/** What every rule may look at. */
export interface RuleInput {
  readonly signals: WalkSignals;
  readonly measures: readonly MeasureDetail[];
  readonly speed: SpeedClass | null;
  /** 0 to 100: quality of the clip (limits what a pattern can be). */
  readonly quality: number;
}

/** A rule's finding for one side. */
export interface Finding extends Graded {
  readonly evidence: readonly Evidence[];
}

/** One row of the rule table. `side` is null for a pattern of the whole body. */
export interface Rule {
  readonly id: PatternId;
  readonly find: (input: RuleInput, side: Side | null) => Finding;
}

/** Under 50 nothing is said of patterns, under 70 no more than possible (report contract, quality score). */
export function capByQuality(quality: number, cap: Cap = 'present'): Cap {
  if (quality < 50) return 'none';
  return quality < 70 && cap === 'present' ? 'possible' : cap;
}

/** A row of the measures table; throws for one that does not exist: that is a bug. */
export function detailOf(input: RuleInput, id: MeasureId, side: Side | null): MeasureDetail {
  const found = input.measures.find(
    ({ measure }) => measure.id === id && measure.side === (side ?? 'both'),
  );
  if (found === undefined) throw new RangeError(`no measure ${id} for ${side ?? 'both'}`);
  return found;
}

/** Why a measure has no value, as a pattern's reason; null when it has one. */
export function missing({ measure }: MeasureDetail): Finding | null {
  if (measure.value !== null) return null;
  switch (measure.status) {
    case 'not-visible-from-this-view':
      return { ...cannotTell('not-visible-from-this-view'), evidence: [] };
    case 'no-cycles':
      return { ...cannotTell('too-few-cycles'), evidence: [] };
    case 'low-quality':
    case 'unknown-scale':
    case 'measured':
    case 'estimate':
      return { ...cannotTell('low-quality'), evidence: [] };
  }
}

/** A measure against a threshold. */
export function against(detail: MeasureDetail, threshold: number, direction: 1 | -1): Comparison {
  return {
    value: detail.measure.value ?? NaN,
    uncertainty: detail.uncertainty,
    threshold,
    direction,
    cycles: detail.samples.map((sample) => sample.value),
  };
}

/** By how much one side exceeds the other, against a threshold. */
export function sideDifference(
  input: RuleInput,
  id: MeasureId,
  side: Side,
  threshold: number,
  systematic: number,
): Comparison | null {
  const own = detailOf(input, id, side);
  const other = detailOf(input, id, otherSide(side));
  if (own.measure.value === null || other.measure.value === null) return null;
  const reference = other.measure.value;
  return {
    value: own.measure.value - reference,
    uncertainty: Math.hypot(own.standardError, other.standardError, systematic * own.viewFactor),
    threshold,
    direction: 1,
    cycles: own.samples.map((sample) => sample.value - reference),
  };
}

/** The numbers behind a grade, with the moment that shows them most clearly. */
export function evidence(name: string, comparison: Comparison, detail: MeasureDetail): Evidence {
  const clearest = [...detail.samples].sort(
    (a, b) => comparison.direction * (b.value - a.value),
  )[0];
  return {
    measure: name,
    value: comparison.value,
    threshold: comparison.threshold,
    uncertainty: comparison.uncertainty,
    timeS: clearest?.timeS ?? null,
  };
}
