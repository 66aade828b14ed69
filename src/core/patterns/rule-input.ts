import { LEAST_QUALITY } from '../quality/least-quality.ts';
import type { Neutral } from '../angles/neutral.ts';
import type { MeasureDetail } from '../measures/read-rows.ts';
import type { Sample } from '../measures/sample.ts';
import type { CannotTellReason, ReadingId } from '../report/ids.ts';
import { otherSide, type Side } from '../body/skeleton.ts';
import { mean } from '../statistics.ts';
import type { Evidence } from '../report/report.ts';
import type { Cap, Criterion, Limit, RuleRow } from './rule-row.ts';
import type { SpeedClass } from '../report/ids.ts';

export type Reading = MeasureDetail<ReadingId>;

/** What every rule of one clip may look at. */
export interface RuleInput {
  /** The measures of the report and the patterns' own features. */
  readonly readings: readonly Reading[];
  readonly neutral: Neutral;
  readonly speed: SpeedClass | null;
  /** 0 to 100: quality of the clip (limits what a pattern can be). */
  readonly quality: number;
  /** Whether the walker and somebody they met cannot be told apart surely (limits it as well). */
  readonly mayBeMixedUp: boolean;
}

/** Numbers for one comparison, or why there are none. */
export type Piece = Evidence | { readonly missing: CannotTellReason };

/** Under 50 nothing is said of patterns, under 70 no more than possible (clinical-rules.md 5.1). */
export function capByQuality(quality: number, cap: Cap = 'present'): Cap {
  if (quality < LEAST_QUALITY) return 'none';
  return quality < 70 && cap === 'present' ? 'possible' : cap;
}

/** One comparison of a rule made in one clip. `side` is null for a pattern of the whole body. */
export function pieceOf(
  input: RuleInput,
  row: RuleRow,
  criterion: Criterion,
  side: Side | null,
): Piece {
  const compared = COMPARE[criterion.compare](input, criterion, side);
  if ('missing' in compared) return compared;
  const threshold = limitAt(criterion.on, input.speed);
  const thresholdOff = limitAt(criterion.off, input.speed);
  if (threshold === null || thresholdOff === null) return { missing: 'too-few-cycles' };
  return {
    measure: criterion.reading,
    value: compared.value,
    threshold,
    uncertainty: compared.uncertainty,
    unit: compared.unit,
    compare: criterion.compare,
    direction: criterion.direction,
    thresholdOff,
    ...againstThreshold(compared.cycles, threshold, criterion.direction),
    cap: capByQuality(input.quality, capByWalker(input, capByZero(input, row, side))),
  };
}

/** How many single cycles lie beyond a threshold, with their moments, and the moment that shows it most clearly. */
export function againstThreshold(
  cycles: readonly Sample[],
  threshold: number,
  direction: 1 | -1,
): Pick<Evidence, 'timeS' | 'cycles' | 'cyclesBeyond' | 'momentsS'> {
  const beyond = cycles.filter(({ value }) => direction * (value - threshold) > 0);
  const clearest = [...cycles].sort((a, b) => direction * (b.value - a.value))[0];
  return {
    timeS: clearest?.timeS ?? null,
    cycles: cycles.length,
    cyclesBeyond: beyond.length,
    momentsS: beyond.map(({ timeS }) => timeS),
  };
}

/** Without a zero from standing or foot-flat the level of the foot's curve means nothing (level C). */
function capByZero({ neutral }: RuleInput, row: RuleRow, side: Side | null): Cap {
  const zeroed = side === null || neutral[`${side}Deg`] !== null;
  return row.needsFootZero === true && !zeroed && row.cap === 'present' ? 'possible' : row.cap;
}

/** What may have been seen on somebody else is not surely the walker's. */
function capByWalker({ mayBeMixedUp }: RuleInput, cap: Cap): Cap {
  return mayBeMixedUp && cap === 'present' ? 'possible' : cap;
}

function limitAt(limit: Limit, speed: SpeedClass | null): number | null {
  if (typeof limit === 'number') return limit;
  return speed === null ? null : limit[speed];
}

interface Compared {
  readonly value: number;
  readonly uncertainty: number;
  readonly unit: Reading['measure']['unit'];
  readonly cycles: readonly Sample[];
}
type Comparer = (
  input: RuleInput,
  criterion: Criterion,
  side: Side | null,
) => Compared | { readonly missing: CannotTellReason };

const COMPARE: Readonly<Record<Criterion['compare'], Comparer>> = {
  value(input, { reading }, side) {
    const own = readingOf(input, reading, side);
    const value = own.measure.value;
    if (value === null) return { missing: whyMissing(own) };
    const { uncertainty, samples: cycles } = own;
    return { value, uncertainty, unit: own.measure.unit, cycles };
  },
  'over-other'(input, { reading, otherTimes = 1 }, side) {
    if (side === null) return { missing: 'not-assessed' };
    const own = readingOf(input, reading, side);
    const other = readingOf(input, reading, otherSide(side));
    const [value, reference] = [own.measure.value, other.measure.value];
    if (value === null) return { missing: whyMissing(own) };
    if (reference === null) return { missing: whyMissing(other) };
    return {
      value: value - otherTimes * reference,
      uncertainty: Math.hypot(
        own.standardError,
        otherTimes * other.standardError,
        own.differenceUncertainty,
      ),
      unit: own.measure.unit,
      cycles: own.samples.map((one) => ({ ...one, value: one.value - otherTimes * reference })),
    };
  },
  apart: (input, { reading }) => legsApart(input, reading, () => 1),
  'apart-percent'(input, { reading }) {
    const compared = legsApart(input, reading, (left, right) => 200 / (left + right));
    return 'missing' in compared ? compared : { ...compared, unit: '%' };
  },
};

/** By how much the legs differ, whichever has more, times a scale that depends on both. */
function legsApart(
  input: RuleInput,
  id: ReadingId,
  scaleOf: (left: number, right: number) => number,
): ReturnType<Comparer> {
  const left = readingOf(input, id, 'left');
  const right = readingOf(input, id, 'right');
  const [l, r] = [left.measure.value, right.measure.value];
  if (l === null) return { missing: whyMissing(left) };
  if (r === null) return { missing: whyMissing(right) };
  const scale = scaleOf(l, r);
  const sign = Math.sign(l - r);
  const differenceUncertainty = mean([left.differenceUncertainty, right.differenceUncertainty]);
  // Left and right values are compared in the order in which they came.
  const pairs = left.samples.slice(0, right.samples.length);
  return {
    value: scale * Math.abs(l - r),
    uncertainty: scale * Math.hypot(left.standardError, right.standardError, differenceUncertainty),
    unit: left.measure.unit,
    cycles: pairs.map((one, k) => ({
      value: scale * sign * (one.value - (right.samples[k]?.value ?? NaN)),
      timeS: one.timeS,
    })),
  };
}

/** A row of the readings; throws for one that does not exist: that is a bug. */
export function readingOf(input: RuleInput, id: ReadingId, side: Side | null): Reading {
  const found = input.readings.find(
    ({ measure }) => measure.id === id && measure.side === (side ?? 'both'),
  );
  if (found === undefined) throw new RangeError(`no reading ${id} for ${side ?? 'both'}`);
  return found;
}

/** Why a reading has no value, as a pattern's reason. */
function whyMissing({ measure }: Reading): CannotTellReason {
  switch (measure.status) {
    case 'not-visible-from-this-view':
      return 'not-visible-from-this-view';
    case 'no-cycles':
      return 'too-few-cycles';
    case 'low-quality':
    case 'unknown-scale':
    case 'measured':
    case 'estimate':
      return 'low-quality';
  }
}
