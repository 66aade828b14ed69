import { mapBothSides } from '../body/by-side.ts';
import {
  CYCLE_MEASURE_IDS,
  cycleSamples,
  hangsOnZero,
  type CycleMeasureId,
} from '../measures/measure-lists.ts';
import { cycleSignalsOf } from '../measures/cycle-values.ts';
import type { CycleSignals } from '../measures/per-cycle.ts';
import { known, type Sample } from '../measures/sample.ts';
import { combine } from '../patterns/combine.ts';
import {
  footPitchAtContact,
  footPitchBefore30,
  shankAtHeelOff,
  shankWhileFlat,
} from '../patterns/feature-samples.ts';
import { regradePatterns } from '../patterns/regrade-patterns.ts';
import { againstThreshold } from '../patterns/rule-input.ts';
import { findMeasure } from '../report/find-measure.ts';
import type { FeatureId } from '../report/ids.ts';
import type { Evidence, Measure, Pattern, Report } from '../report/report.ts';
import { roundedMeasure } from '../report/rounding.ts';
import { otherSide, SIDES, type Side } from '../body/skeleton.ts';
import { mean, Z_95 } from '../statistics.ts';
import { heelOffAfterFeetAdjacentIn } from './heel-off-after-feet-adjacent.ts';

/** Measures that the zero of the sole moves. */
const MOVING_MEASURES = CYCLE_MEASURE_IDS.filter(hangsOnZero);

type Reader = (signals: CycleSignals, side: Side, report: Report) => Sample[];
type MovingId = CycleMeasureId | MovingFeature;
type MovingFeature = Extract<
  FeatureId,
  | 'shank-inclination-foot-flat'
  | 'shank-inclination-heel-off'
  | 'heel-off-after-feet-adjacent'
  | 'foot-pitch-initial-contact'
  | 'foot-pitch-before-30-percent'
>;

/** Features that the zero moves, and how they are read from a report's own curves. */
const FEATURE_READERS: Readonly<Record<MovingFeature, Reader>> = {
  'shank-inclination-foot-flat': shankWhileFlat,
  'shank-inclination-heel-off': shankAtHeelOff,
  'foot-pitch-initial-contact': footPitchAtContact,
  'foot-pitch-before-30-percent': footPitchBefore30,
  'heel-off-after-feet-adjacent': heelOffAfterFeetAdjacentIn,
};

function readerOf(id: MovingId): Reader {
  return isFeature(id) ? FEATURE_READERS[id] : cycleSamples(id);
}

function isFeature(id: MovingId): id is MovingFeature {
  return id in FEATURE_READERS;
}

/** One reading of one leg before and after the zero moved. */
interface Moved {
  readonly samples: readonly Sample[];
  /** By how much the mean of its cycles moved; NaN where there is none before or after. */
  readonly byHowMuch: number;
}

/** The mean of a reading moves as its cycles do; what is known to be wrong with it on the mean is a constant. */
function rezeroedReading(found: Report, moved: Report, id: MovingId, side: Side): Moved {
  const read = (report: Report) => known(readerOf(id)(cycleSignalsOf(report), side, report));
  const [before, after] = [read(found), read(moved)];
  const value = (samples: readonly Sample[]) => mean(samples.map((sample) => sample.value));
  return { samples: after, byHowMuch: value(after) - value(before) };
}

/** What another zero adds to what hangs on it, standard deviations, degrees or percent of the cycle. */
export type AddedSpread = Readonly<Record<Side, number>>;

/** The measures of a report whose curves moved. */
export function rezeroedMeasures(found: Report, moved: Report, added: AddedSpread): Measure[] {
  return found.measures.map((measure): Measure => {
    const id = MOVING_MEASURES.find((one) => one === measure.id);
    if (id === undefined || measure.side === 'both' || measure.value === null) return measure;
    const { samples, byHowMuch } = rezeroedReading(found, moved, id, measure.side);
    if (!Number.isFinite(byHowMuch))
      return { ...measure, value: null, ci95: null, cycles: 0, status: 'low-quality' };
    const [low, high] = measure.ci95 ?? [NaN, NaN];
    const half = (high - low) / 2;
    const wider = Math.hypot(half, Z_95 * added[measure.side]) - half;
    return roundedMeasure({
      ...measure,
      value: measure.value + byHowMuch,
      ci95: measure.ci95 === null ? null : [low + byHowMuch - wider, high + byHowMuch + wider],
      cycles: samples.length,
    });
  });
}

/** The patterns of a report whose curves moved: every piece of evidence read anew, every grade judged anew. */
export function rezeroedPatterns(found: Report, moved: Report, added: AddedSpread): Pattern[] {
  const reading = memoised((id, side) => rezeroedReading(found, moved, id, side));
  const patterns = found.patterns.map((pattern) => ({
    ...pattern,
    evidence: pattern.evidence.flatMap((piece) => {
      const id = MOVING.find((one) => one === piece.measure);
      if (id === undefined) return piece;
      const spread = Math.max(...legsOf(pattern.side).map((side) => added[side]));
      return movedPiece(piece, id, pattern.side, found, reading, spread) ?? [];
    }),
  }));
  return combine(regradePatterns(patterns), null);
}

const MOVING: readonly MovingId[] = [
  ...MOVING_MEASURES,
  ...(Object.keys(FEATURE_READERS) as MovingFeature[]),
];

type Reading = (id: MovingId, side: Side) => Moved;

function memoised(read: Reading): Reading {
  const seen = new Map<string, Moved>();
  return (id, side) => {
    const key = `${id} ${side}`;
    const before = seen.get(key) ?? read(id, side);
    seen.set(key, before);
    return before;
  };
}

/** One piece of evidence anew; null where there is nothing left to read it from. */
function movedPiece(
  piece: Evidence,
  id: MovingId,
  side: Pattern['side'],
  found: Report,
  reading: Reading,
  added: number,
): Evidence | null {
  const { direction = 1, threshold } = piece;
  const now = side === 'both' ? legsApart(id, found, reading) : ofOneLeg(piece, id, side, reading);
  if (now === null || !Number.isFinite(now.value)) return null;
  return {
    ...piece,
    value: now.value,
    uncertainty: added === 0 ? piece.uncertainty : Math.hypot(piece.uncertainty, added),
    ...againstThreshold(now.cycles, threshold, direction),
  };
}

function legsOf(side: Pattern['side']): readonly Side[] {
  return side === 'both' ? SIDES : [side];
}

interface Now {
  readonly value: number;
  readonly cycles: readonly Sample[];
}

/** The leg itself, or by how much it exceeds the other one. */
function ofOneLeg(piece: Evidence, id: MovingId, side: Side, reading: Reading): Now {
  const own = reading(id, side);
  const other = piece.compare === 'over-other' ? reading(id, otherSide(side)).byHowMuch : 0;
  const value = piece.value + own.byHowMuch - other;
  return { value, cycles: centred(own.samples, value) };
}

/** How far the legs are apart, whichever has more: only measures are compared so. */
function legsApart(id: MovingId, found: Report, reading: Reading): Now | null {
  const measureId = MOVING_MEASURES.find((one) => one === id);
  if (measureId === undefined) return null;
  const legs = mapBothSides((side) => {
    const { samples, byHowMuch } = reading(id, side);
    const value = (findMeasure(found, measureId, side)?.value ?? NaN) + byHowMuch;
    return { value, cycles: centred(samples, value) };
  });
  const difference = legs.left.value - legs.right.value;
  const pairs = legs.left.cycles.slice(0, legs.right.cycles.length);
  return {
    value: Math.abs(difference),
    cycles: pairs.map((one, k) => ({
      ...one,
      value: Math.sign(difference) * (one.value - (legs.right.cycles[k]?.value ?? NaN)),
    })),
  };
}

/** Single cycles with the value as their mean. */
function centred(samples: readonly Sample[], value: number): Sample[] {
  const centre = mean(samples.map((sample) => sample.value));
  return samples.map((sample) => ({ ...sample, value: sample.value - centre + value }));
}
