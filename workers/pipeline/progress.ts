import type { OnProgress } from '#contract/analysis-api.ts';

/** Time left is given only once this many frames have shown the pace. */
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
  #known = 0;
  #reportedMs = -Infinity;

  constructor(stage: 'finding-walker' | 'following-walker', report: OnProgress) {
    this.#stage = stage;
    this.#report = report;
  }

  /** So many more frames are to be done. */
  expect(frames: number): void {
    this.#total += frames;
  }

  /** So many frames were done before: they say nothing of the pace. */
  know(frames: number): void {
    this.#known += frames;
    this.count(frames);
  }

  /** So many more frames are done. */
  count(frames = 1): void {
    this.#done += frames;
    const nowMs = performance.now();
    if (nowMs - this.#reportedMs < EVERY_MS && this.#done < this.#total) return;
    this.#reportedMs = nowMs;
    const timed = this.#done - this.#known;
    const left = this.#total - this.#done;
    const perFrameS = (nowMs - this.#startedMs) / 1000 / timed;
    this.#report({
      stage: this.#stage,
      framesDone: this.#done,
      framesTotal: this.#total,
      secondsLeft: left === 0 ? 0 : timed < FRAMES_TO_JUDGE ? null : perFrameS * left,
    });
  }
}
