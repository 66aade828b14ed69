import * as v from 'valibot';
import { dayOf } from '#core/report/dates.ts';
import { readStaff, writeStaff } from './staff-storage.ts';

/**
 * What became of a visit: `left`: the person went away and was erased; `failed`: the device could not. `recovered`:
 * the watchdog brought the first screen back.
 */
export const VISIT_OUTCOMES = ['started', 'finished', 'left', 'failed', 'recovered'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** The visits of one day. */
export interface DayCounts extends Readonly<Record<VisitOutcome, number>> {
  /** "2026-11-03", here. */
  readonly day: string;
  /** Of the finished visits whose time is known: the sum of it, and how many they are. */
  readonly timedMs: number;
  readonly timed: number;
}

/** Older days are dropped. */
const MOST_DAYS = 800;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const daySchema = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  started: count,
  finished: count,
  left: count,
  failed: count,
  recovered: count,
  timedMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  timed: count,
});
const schema = v.array(daySchema);

const NOTHING = {
  started: 0,
  finished: 0,
  left: 0,
  failed: 0,
  recovered: 0,
  timedMs: 0,
  timed: 0,
};

/**
 * Adds one to today. Nothing of the person is written: neither when, nor what was found.
 * @param ms how long a finished visit took.
 */
export function countVisit(outcome: VisitOutcome, ms?: number): void {
  const today = dayOf(Date.now());
  const days = readCounts();
  const before = days.find(({ day }) => day === today) ?? { day: today, ...NOTHING };
  const isTimed = outcome === 'finished' && ms !== undefined && Number.isFinite(ms) && ms >= 0;
  const now: DayCounts = {
    ...before,
    [outcome]: before[outcome] + 1,
    timedMs: before.timedMs + (isTimed ? ms : 0),
    timed: before.timed + (isTimed ? 1 : 0),
  };
  const others = days.filter(({ day }) => day !== today);
  const all = [...others, now].toSorted((a, b) => a.day.localeCompare(b.day)).slice(-MOST_DAYS);
  // A full disk must not end a visit: it is then not counted.
  writeStaff('counts', all);
}

/** Every day on which somebody came, the oldest first. */
export function readCounts(): readonly DayCounts[] {
  return readStaff('counts', schema) ?? [];
}

/** The mean time of a finished visit, seconds; NaN where none is known. */
export function meanVisitS({ timedMs, timed }: Pick<DayCounts, 'timedMs' | 'timed'>): number {
  return timed === 0 ? NaN : timedMs / timed / 1000;
}

/** The days as CSV (RFC 4180), a line each; a mean time that is not known is empty. */
export function countsCsv(days: readonly DayCounts[]): string {
  const lines = days.map((day) => {
    const meanS = meanVisitS(day);
    const mean = Number.isFinite(meanS) ? meanS.toFixed(0) : '';
    return [day.day, ...VISIT_OUTCOMES.map((outcome) => day[outcome]), mean].join(',');
  });
  return [['day', ...VISIT_OUTCOMES, 'meanVisitS'].join(','), ...lines, ''].join('\r\n');
}
