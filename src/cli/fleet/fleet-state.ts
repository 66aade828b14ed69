import type { Job, Queue } from 'bullmq';

/** How many of the jobs that ended last tell the pace. */
const PACE_OVER = 500;
/** A pause between two jobs that is longer is no work: the fleet stood still. */
const STANDSTILL_MS = 15 * 60_000;
const HOUR_MS = 3_600_000;
/** What BullMQ says of a job that was begun three times and never ended. */
const DEATHS = /^job (?:stalled|started) more than/;

/** The queue at a glance. */
export interface FleetState {
  readonly done: number;
  readonly inWork: number;
  readonly waiting: number;
  /** Waiting for another try. */
  readonly again: number;
  /** Set aside. */
  readonly failed: number;
  readonly workers: number;
  /** Null: too few are done to tell. */
  readonly anHour: number | null;
  readonly secondsLeft: number | null;
  /** Why jobs were set aside, the most frequent first. */
  readonly reasons: readonly (readonly [reason: string, jobs: number])[];
}

/** Looks at the queue. */
export async function fleetState(queue: Queue): Promise<FleetState> {
  const counts = await queue.getJobCounts();
  const of = (...states: readonly string[]) =>
    states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const endings = (await queue.getCompleted(0, PACE_OVER - 1)).map((job) => job.finishedOn ?? 0);
  const anHour = paceOf(endings);
  const open = of('waiting', 'prioritized', 'paused', 'delayed', 'active', 'waiting-children');
  return {
    done: of('completed'),
    inWork: of('active'),
    waiting: of('waiting', 'prioritized', 'paused', 'waiting-children'),
    again: of('delayed'),
    failed: of('failed'),
    workers: await queue.getWorkersCount(),
    anHour,
    secondsLeft: anHour === null ? null : (open / anHour) * 3600,
    reasons: reasonsOf(await queue.getFailed(0, PACE_OVER - 1)),
  };
}

/** Jobs an hour from the times at which they ended, milliseconds; stands still are left out. */
export function paceOf(endings: readonly number[]): number | null {
  const times = [...endings].sort((a, b) => a - b);
  let workedMs = 0;
  let jobs = 0;
  for (const [index, time] of times.entries()) {
    const gapMs = time - (times[index - 1] ?? -Infinity);
    if (gapMs > STANDSTILL_MS) continue;
    workedMs += gapMs;
    jobs += 1;
  }
  return workedMs === 0 ? null : (jobs / workedMs) * HOUR_MS;
}

function reasonsOf(failed: readonly Job[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const job of failed) {
    const reason = DEATHS.test(job.failedReason)
      ? 'its worker died with it each time'
      : job.failedReason;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
