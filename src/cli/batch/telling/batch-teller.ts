import type { AnalysisProgress } from '#contract/analysis-api.ts';
import type { VideoEnd } from '../one-video.ts';

/** A video with its place in the list, from 1 on. */
export interface Numbered {
  readonly name: string;
  readonly number: number;
}

/** Hears of every step of a run and reports it. */
export interface BatchTeller {
  begun(video: Numbered): void;
  progress(video: Numbered, progress: AnalysisProgress): void;
  ended(video: Numbered, end: VideoEnd): void;
  /** Something about the run as a whole, a sentence. */
  note(sentence: string): void;
  /** Nothing more will come. */
  close(): void;
}

/** What became of a video, in a few words. */
export function endText(end: VideoEnd): string {
  if (!end.ok) return end.error.sentence;
  const { report, asBefore } = end.value;
  const told = `${report.video.frameCount} frames, ${report.outcome.code}`;
  return asBefore ? `${told}, as before` : told;
}
