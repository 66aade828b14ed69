import { CYCLE_POINTS, normaliseCycle } from '../cycles/normalise.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { firstAtOrAfter } from '../signal/first-at-or-after.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import { mean, median } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import { known, type Sample } from './sample.ts';

/** Toe-off of a cycle whose own was not found. */
const USUAL_TOE_OFF_PERCENT = 62;
/** A curve with more of its window missing than this gives no extreme. */
const MOST_MISSING_OF_CURVE = 0.15;

/** As much of a walk as the values of its single cycles are read from. */
export type CycleSignals = Pick<
  WalkSignals,
  'timeS' | 'cycles' | 'events' | 'legs' | 'obliquityDeg' | 'trunkLeanDeg' | 'isExact'
>;

/** One leg's cycles read one by one. */
export type CycleReader = (signals: CycleSignals, side: Side) => Sample[];

/** A part of the cycle, percent; to toe-off where that is its end. */
export type Percents = readonly [from: number, to: number | 'toe-off'];

/** Accepted cycles of one leg, or of both. */
export function acceptedCycles(signals: CycleSignals, side: Side | null): Cycle[] {
  return signals.cycles.filter((c) => c.accepted && (side === null || c.side === side));
}

/** A series over one cycle, 0 to 100 %. */
export function curveOf(signals: CycleSignals, cycle: Cycle, values: Float64Array): Float64Array {
  return normaliseCycle(signals.timeS, values, cycle.startS, cycle.endS);
}

/** Time in the clip of a percentage of a cycle. */
export function timeAt(cycle: Cycle, percent: number): number {
  return cycle.startS + ((cycle.endS - cycle.startS) * percent) / 100;
}

function percentOf(cycle: Cycle, timeS: number): number {
  return (100 * (timeS - cycle.startS)) / (cycle.endS - cycle.startS);
}

/** First event inside a cycle, as a percentage; NaN when there is none. The events ascend. */
export function eventPercent(cycle: Cycle, timesS: readonly number[]): number {
  let next = firstAtOrAfter(timesS, cycle.startS);
  while (timesS[next] === cycle.startS) next++;
  const inside = timesS[next] ?? NaN;
  return inside < cycle.endS ? percentOf(cycle, inside) : NaN;
}

/** Highest (or lowest) value within the percents, with its moment. */
export function extreme(
  signals: CycleSignals,
  cycle: Cycle,
  values: Float64Array,
  window: readonly [number, number],
  isHighest: boolean,
): Sample {
  const curve = curveOf(signals, cycle, values);
  if (isHighest) return highest(curve, cycle, window);
  const { value, timeS } = highest(
    curve.map((one) => -one),
    cycle,
    window,
  );
  return { value: -value, timeS };
}

function highest(curve: Float64Array, cycle: Cycle, [from, to]: readonly [number, number]): Sample {
  let best = NaN;
  let at = NaN;
  let missing = 0;
  for (let percent = Math.ceil(from); percent <= to; percent++) {
    const value = curve[percent] ?? NaN;
    if (!Number.isFinite(value)) missing++;
    else if (!Number.isFinite(best) || value > best) [best, at] = [value, percent];
  }
  const enough = missing <= MOST_MISSING_OF_CURVE * (to - from + 1);
  return { value: enough ? best : NaN, timeS: timeAt(cycle, at) };
}

/** Moving mean over `reach` points on either side; NaN where the point itself is. */
function held(curve: Float64Array, reach: number): Float64Array {
  return curve.map((value, i) =>
    Number.isFinite(value) ? mean(curve.slice(Math.max(0, i - reach), i + reach + 1)) : NaN,
  );
}

/** A peak of stance is one that is held: the mean over so many percent of the cycle to either side. */
export const HELD_PERCENT = 7;

/**
 * Peak stance dorsiflexion, cycle by cycle. A stiff ankle stays near its peak for long, where a single frame's noise
 * passes for a higher one: the peak is read off the curve's mean over a seventh of the cycle (46 rendered legs, seen
 * three ways, clips not recorded: error 1.94-2.14 deg and no bias; over a tenth 2.02-2.12 and 0.4-0.7 too high).
 */
export function heldPeakDorsiflexion(window: Percents): CycleReader {
  return (signals, side) =>
    each(signals, side, (cycle) => {
      const ankle = signals.legs[side].ankleDorsiflexionDeg;
      const within = windowOf(signals, side, cycle, window);
      return signals.isExact === true
        ? extreme(signals, cycle, ankle, within, true)
        : highest(held(curveOf(signals, cycle, ankle), HELD_PERCENT), cycle, within);
    });
}

/** Greatest or least value of one curve of a leg within a part of the cycle. */
export function curveExtreme(
  curve: keyof CycleSignals['legs'][Side],
  window: Percents,
  which: 'greatest' | 'least',
): CycleReader {
  return (signals, side) =>
    each(signals, side, (cycle) =>
      extreme(
        signals,
        cycle,
        signals.legs[side][curve],
        windowOf(signals, side, cycle, window),
        which === 'greatest',
      ),
    );
}

function windowOf(
  signals: CycleSignals,
  side: Side,
  cycle: Cycle,
  [from, to]: Percents,
): readonly [number, number] {
  if (to !== 'toe-off') return [from, to];
  const toeOff = eventPercent(cycle, signals.events[side].toeOffS);
  return [from, Number.isFinite(toeOff) ? toeOff : USUAL_TOE_OFF_PERCENT];
}

/** Dorsiflexion at initial contact. */
export function ankleAtContact(signals: CycleSignals, side: Side): Sample[] {
  return each(signals, side, (cycle) => {
    const curve = curveOf(signals, cycle, signals.legs[side].ankleDorsiflexionDeg);
    return { value: curve[0] ?? NaN, timeS: cycle.startS };
  });
}

/** Highest less lowest ankle angle of the cycle. */
export function ankleRange(signals: CycleSignals, side: Side): Sample[] {
  return each(signals, side, (cycle) => {
    const ankle = signals.legs[side].ankleDorsiflexionDeg;
    const high = extreme(signals, cycle, ankle, [0, 100], true);
    const low = extreme(signals, cycle, ankle, [0, 100], false);
    return { value: high.value - low.value, timeS: high.timeS };
  });
}

/** Foot progression while the foot is flat: the median over a part of the cycle. */
export function footProgressionMedian([from, to]: readonly [number, number]): CycleReader {
  return (signals, side) =>
    each(signals, side, (cycle) => {
      const curve = curveOf(signals, cycle, signals.legs[side].footProgressionDeg);
      return { value: median(curve.slice(from, to + 1)), timeS: timeAt(cycle, 30) };
    });
}

/**
 * Highest less lowest obliquity over the cycle, from the cycles of both legs. Each cycle is read where the leg's mean
 * curve is highest and lowest: its own extremes are partly noise, and noise only ever widens a range.
 */
export function obliquityRange(signals: CycleSignals): Sample[] {
  return SIDES.flatMap((side) => {
    const curves = acceptedCycles(signals, side).map((cycle) => ({
      cycle,
      curve: curveOf(signals, cycle, signals.obliquityDeg),
    }));
    const whole = curves.filter(({ curve }) => missingShare(curve) <= MOST_MISSING_OF_CURVE);
    const usual = Array.from({ length: CYCLE_POINTS }, (_, percent) =>
      mean(whole.map(({ curve }) => curve[percent] ?? NaN)),
    );
    const order = [...usual.keys()].filter((percent) => Number.isFinite(usual[percent]));
    order.sort((a, b) => (usual[b] ?? NaN) - (usual[a] ?? NaN));
    const [high, low] = [order[0] ?? NaN, order.at(-1) ?? NaN];
    return known(
      whole.map(({ cycle, curve }) => ({
        value: (curve[high] ?? NaN) - (curve[low] ?? NaN),
        timeS: timeAt(cycle, high),
      })),
    );
  });
}

function missingShare(curve: Float64Array): number {
  return curve.filter((value) => !Number.isFinite(value)).length / curve.length;
}

/** Peak obliquity with the stance leg's side up, within a part of its cycle. */
export function pelvicDrop(window: readonly [number, number]): CycleReader {
  return (signals, side) =>
    each(signals, side, (cycle) => {
      const peak = extreme(signals, cycle, signals.obliquityDeg, window, side === 'right');
      return side === 'right' ? peak : { ...peak, value: -peak.value };
    });
}

/** Mean trunk lean over each cycle. */
export function trunkLeanMean(signals: CycleSignals): Sample[] {
  return each(signals, null, (cycle) => {
    const curve = curveOf(signals, cycle, signals.trunkLeanDeg);
    return { value: mean(curve), timeS: timeAt(cycle, 30) };
  });
}

/** When heel or toes leave the floor, percent of the cycle. The toes' is the share of stance. */
export function eventShare(event: 'heelOffS' | 'toeOffS'): CycleReader {
  return (signals, side) =>
    each(signals, side, (cycle) => {
      const value = eventPercent(cycle, signals.events[side][event]);
      return { value, timeS: timeAt(cycle, value) };
    });
}

/** One sample for each accepted cycle that has a value. */
export function each(
  signals: CycleSignals,
  side: Side | null,
  sampleOf: (cycle: Cycle) => Sample,
): Sample[] {
  return known(acceptedCycles(signals, side).map(sampleOf));
}
