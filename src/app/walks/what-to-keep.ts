import type { Report } from '#core/report/report.ts';
import type { QueuedFilm } from '../queue/film-queue.ts';

/**
 * Whether a film that was watched is kept. Beside a walk, a video without one is: where it may be nowhere else, and where
 * somebody stands still, which gives the walks of the same visit their zero.
 */
export function isToKeep(
  { job, takenUp }: Pick<QueuedFilm, 'takenUp'> & { job: Pick<QueuedFilm['job'], 'request'> },
  { outcome, neutral }: Pick<Report, 'outcome' | 'neutral'>,
): boolean {
  const isElsewhere = job.request.recordedMs === null && takenUp === null;
  return outcome.code === 'walk' || neutral.level === 'standing' || !isElsewhere;
}
