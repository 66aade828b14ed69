import type { Report } from '../report/report.ts';

type Shown = Pick<Report, 'video' | 'timeS'>;

/** Whether two reports are of the same video, such as one before and one after a correction. */
export function isSameVideo(a: Shown, b: Shown): boolean {
  if (a.video === b.video) return true;
  return a.timeS.length === b.timeS.length && JSON.stringify(a.video) === JSON.stringify(b.video);
}
