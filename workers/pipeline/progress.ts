import type { OnProgress } from '#contract/analysis-api.ts';

/** Time left is told only once this many frames have shown the pace. */
const FRAMES_TO_JUDGE = 8;
/** Progress goes to the page at most this often. */
const EVERY_MS = 100;

/** Counts frames of one stage and reports them with the time left. */
export class FrameCounter {
  readonly #stage: 'finding-walker' | 'following-walker';
  readonly #report: OnProgress;
  readonly #startedMs = performance.now();
  #total = 0;
  #done = 0;
  #reportedMs = -Infinity;

  constructor(stage: 'finding-walker' | 'following-walker', report: OnProgress) {
    this.#stage = stage;
    this.#report = report;
  }

  /** So many more frames are to be done. */
  expect(frames: number): void {
    this.#total += frames;
  }

  /** So many more frames are done. */
  count(frames = 1): void {
    this.#done += frames;
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
