import type { Report } from '#core/report/report.ts';
import { isSample } from '../../sample/samples.ts';
import type { QueuedVideo } from '../queue/video-queue.ts';

/**
 * Whether a video that was watched is kept. Beside a walk, a video without one is: where it may be nowhere else, and where
 * somebody stands still, which gives the walks of the same visit their zero.
 */
export function isToKeep(
  { job, takenUp }: Pick<QueuedVideo, 'takenUp'> & { job: Pick<QueuedVideo['job'], 'request'> },
  report: Pick<Report, 'outcome' | 'neutral' | 'video'>,
): boolean {
  // A sample is nobody's walk: among those of a person it would be compared with them.
  if (isSample(report)) return false;
  const { outcome, neutral } = report;
  const isElsewhere = job.request.recordedMs === null && takenUp === null;
  return outcome.code === 'walk' || neutral.level === 'standing' || !isElsewhere;
}
