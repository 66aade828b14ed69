import { otherSide, SIDES, type Side } from '../body/skeleton.ts';
import { nearestInTime } from '../signal/nearest-in-time.ts';
import { sumOf } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import { acceptedCycles } from './per-cycle.ts';
import { known, type Sample } from './sample.ts';

/** Two contacts further apart than this share of a stride are not one step. */
const MOST_STEP_OF_STRIDE = 0.8;

/** Time from the other foot's contact to this one's. */
export function stepTimes(signals: WalkSignals, side: Side): Sample[] {
  const before = signals.events[otherSide(side)].initialContactS;
  return signals.events[side].initialContactS.flatMap((contact) => {
    const previous = before.filter((t) => t < contact).at(-1);
    const value = previous === undefined ? NaN : contact - previous;
    return value < MOST_STEP_OF_STRIDE * signals.strideS ? [{ value, timeS: contact }] : [];
  });
}

/** Durations of the accepted strides of both feet. */
export function strideTimes(signals: WalkSignals): Sample[] {
  return acceptedCycles(signals, null).map((cycle) => ({
    value: cycle.endS - cycle.startS,
    timeS: cycle.startS,
  }));
}

/** Steps a minute: two a stride. */
export function cadence(signals: WalkSignals): Sample[] {
  return strideTimes(signals).map(({ value, timeS }) => ({ value: 120 / value, timeS }));
}

/** Distance between the heels along the path at this foot's contact, metres. */
export function stepLengths(signals: WalkSignals, side: Side, heightM: number): Sample[] {
  const { body, view } = signals;
  const lead = body[side].heel.x;
  const trail = body[otherSide(side)].heel.x;
  return known(
    signals.events[side].initialContactS.map((contact) => {
      const i = nearestInTime(signals.timeS, contact);
      const apartPx = (lead[i] ?? NaN) - (trail[i] ?? NaN);
      const value = (heightM * apartPx) / ((view.path.bodyHeightPx[i] ?? NaN) * view.heading.x);
      return { value: value > 0 ? value : NaN, timeS: contact };
    }),
  );
}

/** Two steps' length over the stride's time, for every accepted stride, metres a second. */
export function walkingSpeeds(signals: WalkSignals, heightM: number): Sample[] {
  const steps = SIDES.flatMap((side) =>
    stepLengths(signals, side, heightM).map((sample) => ({ ...sample, side })),
  );
  return acceptedCycles(signals, null).flatMap((cycle) => {
    const within = steps.filter(
      (step) => step.timeS > cycle.startS + 1e-6 && step.timeS <= cycle.endS + 1e-6,
    );
    const sides = new Set(within.map((step) => step.side));
    if (within.length !== 2 || sides.size !== 2) return [];
    const lengthM = sumOf(within.map(({ value }) => value));
    return [{ value: lengthM / (cycle.endS - cycle.startS), timeS: cycle.startS }];
  });
}
