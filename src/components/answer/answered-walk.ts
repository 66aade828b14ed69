import { isSample } from '../../sample/samples.ts';
import type { Report } from '#core/report/report.ts';

/** One video of what is answered. */
export interface AnsweredVideo {
  readonly report: Report;
  readonly clip: Blob | null;
}

/** What an answer is given to: one result, or the videos of a visit with what they show together. */
export interface AnsweredWalk {
  readonly outcome: Report['outcome'];
  readonly patterns: Report['patterns'];
  readonly measures: Report['measures'];
  readonly videos: readonly AnsweredVideo[];
  /** "Filmed on 3 November 2026". */
  readonly when: string;
}

/** Whether all of it came with the app. */
export function isOfSample({ videos }: Pick<AnsweredWalk, 'videos'>): boolean {
  return videos.length > 0 && videos.every(({ report }) => isSample(report));
}
