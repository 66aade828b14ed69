import type { AnalysisProgress } from '#contract/analysis-api.ts';
import { ProgressLine } from '../../progress-line.ts';
import type { VideoEnd } from '../one-video.ts';
import { endText, type BatchTeller, type Numbered } from './batch-teller.ts';

/** A line on standard error for each video once it is done; for a terminal where videos come one after the other. */
export class LineTeller implements BatchTeller {
  private readonly lines = new Map<number, ProgressLine>();

  constructor(private readonly total: number) {}

  begun({ name, number }: Numbered): void {
    this.lines.set(number, new ProgressLine(`[${number}/${this.total}] ${name}`));
  }

  progress({ number }: Numbered, progress: AnalysisProgress): void {
    this.lines.get(number)?.show(progress);
  }

  ended({ number }: Numbered, end: VideoEnd): void {
    this.lines.get(number)?.end(endText(end));
    this.lines.delete(number);
  }

  note(sentence: string): void {
    process.stderr.write(`${sentence}\n`);
  }

  close(): void {
    this.lines.clear();
  }
}
