import { mean } from '#core/statistics.ts';
import type { LabFrame } from '../truth/lab-truth.ts';

/** An event further away than this is another one. */
const TOLERANCE_S = 0.12;
/** So near to the first and the last seen frame an event cannot be told from the cut. */
const MARGIN_S = 0.15;

/** How the events of one kind compare. */
export interface EventError {
  /** True events inside the window. */
  readonly due: number;
  /** Found ones inside the window that belong to no true one. */
  readonly extra: number;
  /** Found minus true for each pair, seconds. */
  readonly errorsS: readonly number[];
}

/** The same over many clips. NaN where there is nothing to divide by. */
export interface EventTotals {
  readonly f1: number;
  readonly meanErrorMs: number;
  readonly n: number;
  readonly of: number;
}

/** A stretch of time, its ends not in it. */
export interface Window {
  readonly fromS: number;
  readonly toS: number;
}

/** When events count: well between the first and the last frame with the walker in it. */
export function eventWindow(seen: readonly LabFrame[]): Window {
  return { fromS: (seen[0]?.t ?? 0) + MARGIN_S, toS: (seen.at(-1)?.t ?? 0) - MARGIN_S };
}

/** Gives each true event, in their order, the nearest found one that is still free and near enough. */
export function eventError(
  foundS: readonly number[],
  trueS: readonly number[],
  { fromS, toS }: Window,
): EventError {
  const counts = (timeS: number) => timeS > fromS && timeS < toS;
  const due = trueS.filter(counts);
  const free = [...foundS];
  const errorsS: number[] = [];
  for (const timeS of due) {
    const nearest = free.reduce(
      (best, one) => (Math.abs(one - timeS) < Math.abs(best - timeS) ? one : best),
      Infinity,
    );
    if (Math.abs(nearest - timeS) > TOLERANCE_S) continue;
    free.splice(free.indexOf(nearest), 1);
    errorsS.push(nearest - timeS);
  }
  return { due: due.length, extra: free.filter(counts).length, errorsS };
}

/** Pools both legs or many clips: every event weighs the same. */
export function pooledEvents(parts: readonly EventError[]): EventTotals {
  const sum = (count: (part: EventError) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  const hits = sum((part) => part.errorsS.length);
  const due = sum((part) => part.due);
  return {
    f1: (2 * hits) / (due + hits + sum((part) => part.extra)),
    meanErrorMs: 1000 * mean(parts.flatMap((part) => part.errorsS.map(Math.abs))),
    n: hits,
    of: due,
  };
}
