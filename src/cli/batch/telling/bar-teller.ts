import type { AnalysisProgress } from '#contract/analysis-api.ts';
import type { VideoEnd } from '../one-video.ts';
import { endText, type BatchTeller, type Numbered } from './batch-teller.ts';
import { durationText, RunState } from './run-state.ts';

const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001b[K';

/** For a terminal: a bar of the whole run with the time left, and above it a line for each video that failed. */
export class BarTeller implements BatchTeller {
  private readonly state: RunState;

  constructor(
    private readonly total: number,
    private readonly write: (text: string) => void = (text) => process.stderr.write(text),
    private readonly nowMs: () => number = Date.now,
  ) {
    this.state = new RunState(total, nowMs());
  }

  begun(): void {
    this.draw();
  }

  progress(video: Numbered, progress: AnalysisProgress): void {
    this.state.progress(video, progress);
    this.draw();
  }

  ended(video: Numbered, end: VideoEnd): void {
    this.state.end(video, end);
    if (!end.ok) this.note(`[${video.number}/${this.total}] ${video.name}: ${endText(end)}`);
    this.draw();
  }

  note(sentence: string): void {
    this.write(`${CLEAR_LINE}${sentence}\n`);
  }

  close(): void {
    this.draw();
    this.write('\n');
  }

  private draw(): void {
    this.write(`${CLEAR_LINE}${barText(this.state, this.nowMs())}`);
  }
}

/** "[######------] 12 of 300, 2 without a report, 4 as before, about 14 min left". */
export function barText(state: RunState, nowMs: number): string {
  const full = Math.floor(Math.min(1, state.share) * BAR_WIDTH);
  const left = state.secondsLeft(nowMs);
  const parts = [
    `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}] ${state.ended} of ${state.total}`,
    state.failed === 0 ? null : `${state.failed} without a report`,
    state.asBefore === 0 ? null : `${state.asBefore} as before`,
    left === null || state.ended === state.total ? null : `${durationText(left)} left`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
