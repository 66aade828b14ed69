import type { AnalysisProgress, ModelVariant } from '#contract/analysis-api.ts';
import { Watchdog, type Patience } from '#contract/watchdog.ts';
import { SILENT_S } from '#core/kiosk/kiosk-limits.ts';
import type { Report } from '#core/report/report.ts';
import { AnalysisClient } from '../analysis/analysis-client.ts';
import { AnalysisJob, mayWorkAgain } from '../analysis/analysis-job.ts';
import { openSeekedFrames } from '../analysis/seeked-frames.ts';
import { usualOptions } from '../analysis/usual-options.ts';
import { NO_CHECKPOINT } from '../storage/no-checkpoint.ts';
import type { Draft } from '../walks/drafts.ts';
import { startAnalysisWorker } from '../worker/worker-connection.ts';

/** In a lobby others wait: a worker that says nothing is given up sooner than at home. */
const PATIENCE: Patience = {
  silenceMs: SILENT_S * 1000,
  longStepMs: 180_000,
  standstillMs: 180_000,
};
/** From frame to frame something gets done. */
const PATIENCE_COUNTED: Patience = { ...PATIENCE, standstillMs: 60_000 };

/** A walk of this visitor that was read. */
export interface ReadWalk {
  readonly report: Report;
  readonly clip: Blob;
}

/**
 * What is recorded and measured of one visitor, in memory and nowhere else. Tells of changes with `change`. Its owner
 * drops it with the visitor, after `forget`.
 */
export class LobbyVisit extends EventTarget {
  walks: readonly ReadWalk[] = [];
  progress: AnalysisProgress = { stage: 'opening' };
  /** Whether the last walk could not be read. */
  lastFailed = false;
  private job: AnalysisJob | null = null;
  private worker: Worker | null = null;
  private readonly client: AnalysisClient;
  private isOver = false;

  constructor(startWorker: () => Worker = startAnalysisWorker) {
    super();
    this.client = new AnalysisClient({
      openSeekedFrames,
      startWorker: () => (this.worker = startWorker()),
    });
  }

  get reports(): readonly Report[] {
    return this.walks.map(({ report }) => report);
  }

  /**
   * Reads a recording. Where the worker is lost it is read once more by a fresh one: the recording is still here. Not
   * where it hung: the visitor has waited, and the next one may hang as well. Whether it was read; false also where the
   * visitor has gone meanwhile.
   */
  async read(draft: Draft, model: ModelVariant): Promise<boolean> {
    this.lastFailed = false;
    const read = (await this.attempt(draft, model)) ?? (await this.attempt(draft, model));
    if (this.isOver) return false;
    this.lastFailed = read !== true;
    return read === true;
  }

  /** Lets go of everything, and ends the worker with all that it saw. */
  forget(): void {
    this.isOver = true;
    this.walks = [];
    this.progress = { stage: 'opening' };
    this.job?.cancel();
    this.job = null;
    this.client.end();
    this.worker = null;
  }

  /** Null: it may well be read by another worker. */
  private async attempt(
    { video, recordedMs }: Draft,
    model: ModelVariant,
  ): Promise<boolean | null> {
    if (this.isOver) return false;
    const made = { atMs: video.lastModified, source: 'recorded' } as const;
    const options = { ...usualOptions(video.name), model, made };
    const job = new AnalysisJob({ clip: video, options, known: null, chosen: false, recordedMs });
    this.job = job;
    const running = job.run(this.client, NO_CHECKPOINT);
    const watchdog = this.watch(job);
    const hear = () => this.hear(job, watchdog);
    job.addEventListener('change', hear);
    await running;
    watchdog?.stop();
    job.removeEventListener('change', hear);
    this.job = null;
    const { state } = job;
    if (this.hasGone() || state.name === 'running') return false;
    if (state.name === 'failed') return mayWorkAgain(state.error) ? null : false;
    const { report } = state.analysis;
    const analysedAt = new Date().toISOString();
    this.walks = [...this.walks, { report: { ...report, analysedAt }, clip: video }];
    return true;
  }

  private hasGone(): boolean {
    return this.isOver;
  }

  /** A worker that hangs is ended. */
  private watch(job: AnalysisJob): Watchdog | null {
    const { worker } = this;
    return worker === null ? null : new Watchdog(worker, PATIENCE, () => job.cancel());
  }

  private hear({ state }: AnalysisJob, watchdog: Watchdog | null): void {
    if (state.name !== 'running') return;
    watchdog?.progress();
    watchdog?.be('framesDone' in state.progress ? PATIENCE_COUNTED : PATIENCE);
    this.progress = state.progress;
    this.dispatchEvent(new Event('change'));
  }
}
