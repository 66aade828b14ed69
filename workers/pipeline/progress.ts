import type { AnalysisProgress } from '#contract/analysis-api.ts';

/** Time left is told only once this many frames have shown the pace. */
const FRAMES_TO_JUDGE = 8;
/** Progress goes to the page at most this often. */
const EVERY_MS = 100;

/** Counts frames of one stage and reports them with the time left. */
export class FrameCounter {
  readonly #stage: 'finding-walker' | 'following-walker';
  readonly #total: number;
  readonly #report: (progress: AnalysisProgress) => void;
  readonly #startedMs = performance.now();
  #done = 0;
  #reportedMs = -Infinity;

  constructor(
    stage: 'finding-walker' | 'following-walker',
    total: number,
    report: (progress: AnalysisProgress) => void,
  ) {
    this.#stage = stage;
    this.#total = total;
    this.#report = report;
  }

  /** One more frame is done. */
  count(): void {
    this.#done++;
    const nowMs = performance.now();
    if (nowMs - this.#reportedMs < EVERY_MS && this.#done < this.#total) return;
    this.#reportedMs = nowMs;
    const perFrameS = (nowMs - this.#startedMs) / 1000 / this.#done;
    this.#report({
      stage: this.#stage,
      framesDone: this.#done,
      framesTotal: this.#total,
      secondsLeft: this.#done < FRAMES_TO_JUDGE ? null : perFrameS * (this.#total - this.#done),
    });
  }
}
