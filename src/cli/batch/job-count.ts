import { availableParallelism, totalmem } from 'node:os';

/** What Chromium with one page, its worker, networks and pictures takes at its worst, in GiB. */
const MEMORY_PER_JOB_GIB = 1.5;
/** Share of the memory that we take unasked. */
const OUR_SHARE = 0.75;
const GIB = 2 ** 30;

interface Machine {
  readonly cores: number;
  readonly memoryGiB: number;
}

/** How many videos to analyse side by side: as many as asked for, or (null) as many as cores and memory bear. */
export function jobCount(
  asked: number | null,
  videos: number,
  machine: Machine = { cores: availableParallelism(), memoryGiB: totalmem() / GIB },
): number {
  const byMemory = Math.floor((machine.memoryGiB * OUR_SHARE) / MEMORY_PER_JOB_GIB);
  const wanted = asked ?? Math.min(machine.cores, byMemory);
  return Math.max(1, Math.min(wanted, videos));
}

/**
 * Workers inside each page: null lets a page that is alone take what it wants. Side by side each gets its share of the
 * cores; the report is the same.
 */
export function workersPerPage(jobs: number, cores = availableParallelism()): number | null {
  return jobs === 1 ? null : Math.max(1, Math.floor(cores / jobs));
}
