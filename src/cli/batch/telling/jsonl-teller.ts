import type { AnalysisProgress } from '#contract/analysis-api.ts';
import { reportFile, type VideoEnd } from '../one-video.ts';
import type { BatchTeller, Numbered } from './batch-teller.ts';

/** For programs: every step as one line of JSON on standard output. */
export class JsonlTeller implements BatchTeller {
  constructor(
    private readonly write: (text: string) => void = (text) => process.stdout.write(text),
  ) {}

  begun({ name, number }: Numbered): void {
    this.tell({ step: 'begun', video: name, number });
  }

  progress({ name, number }: Numbered, progress: AnalysisProgress): void {
    this.tell({ step: 'progress', video: name, number, ...progress });
  }

  ended({ name, number }: Numbered, end: VideoEnd): void {
    if (!end.ok) {
      const { code, sentence } = end.error;
      return this.tell({ step: 'no-report', video: name, number, code, sentence });
    }
    const { report, asBefore } = end.value;
    this.tell({
      step: 'report',
      video: name,
      number,
      report: reportFile(name),
      outcome: report.outcome.code,
      frames: report.video.frameCount,
      asBefore,
    });
  }

  note(sentence: string): void {
    this.tell({ step: 'note', sentence });
  }

  close(): void {
    this.tell({ step: 'end' });
  }

  private tell(step: Readonly<Record<string, unknown>>): void {
    this.write(`${JSON.stringify(step)}\n`);
  }
}
