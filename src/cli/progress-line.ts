import type { AnalysisProgress } from '#contract/analysis-api.ts';

/** One line on stderr for one video: rewritten as the analysis goes on where that can be seen, else written once. */
export class ProgressLine {
  constructor(private readonly title: string) {}

  show(progress: AnalysisProgress): void {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${this.title}: ${stateOf(progress)}`);
  }

  /** Closes the line with what came out. */
  end(outcome: string): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    process.stderr.write(`${this.title}: ${outcome}\n`);
  }
}

function stateOf(progress: AnalysisProgress): string {
  switch (progress.stage) {
    case 'opening':
      return 'opening';
    case 'loading-model':
      return 'loading the model';
    case 'trying-backends':
      return 'trying what runs quickest here';
    case 'finding-walker':
      return `looking for the walker, ${progress.framesDone} of ${progress.framesTotal}`;
    case 'following-walker':
      return `frame ${progress.framesDone} of ${progress.framesTotal}`;
    case 'measuring':
      return 'measuring';
  }
}
