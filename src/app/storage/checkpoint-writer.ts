import type {
  AnalysisProgress,
  Finding,
  FollowedStretch,
  KnownSoFar,
} from '#contract/analysis-api.ts';
import type { AnalysisRequest } from '../analysis/analysis-request.ts';
import { writeClip } from './clip-store.ts';
import { holdVideo } from './video-lock.ts';
import type { UnfinishedVideo, UnfinishedStore } from './unfinished-store.ts';

/** What is lost at most when the tab goes: little, for few writes. */
const WRITE_EVERY_MS = 1500;

/**
 * Keeps what one running analysis finds, so that it can be gone on with. Nothing here delays the analysis or fails
 * it: where the device is full or storage is blocked, there is nothing to go on from, and that is all.
 */
export class CheckpointWriter {
  /** Settles when the video is written, or cannot be. */
  readonly videoWritten: Promise<void>;
  /** Whether anything was found in this run. */
  heardOfAny = false;
  private video: UnfinishedVideo;
  private waiting: FollowedStretch[] = [];
  private changed = false;
  private works = true;
  private writing: Promise<void>;
  private release: (() => void) | null = null;
  private readonly timer: ReturnType<typeof setInterval>;

  /** `release` lets go of a video that this tab holds already, and that is in the clip store: one gone on with. */
  constructor(
    private readonly store: UnfinishedStore,
    id: string,
    private readonly request: AnalysisRequest,
    release: (() => void) | null = null,
  ) {
    const { options, chosen, known, recordedMs } = request;
    const found = known?.found ?? null;
    const framesDone = framesIn(known);
    const startedAtMs = Date.now();
    this.video = { id, startedAtMs, options, chosen, found, framesDone, framesTotal: null };
    if (recordedMs !== null) this.video = { ...this.video, recordedMs };
    this.release = release;
    this.writing = this.begin();
    this.videoWritten =
      release === null ? this.writing.then(() => this.writeVideo()) : this.writing;
    this.timer = setInterval(() => this.write(), WRITE_EVERY_MS);
    document.addEventListener('visibilitychange', this.writeIfHidden);
  }

  /** How many pictures there are. */
  note(progress: AnalysisProgress): void {
    if (progress.stage !== 'following-walker') return;
    if (this.video.framesTotal !== progress.framesTotal)
      this.change({ framesTotal: progress.framesTotal });
  }

  hear(finding: Finding): void {
    this.heardOfAny = true;
    if (!this.works) return;
    if (finding.kind === 'found') {
      this.change({ found: finding.found });
    } else {
      const { from, to } = finding.stretch;
      this.waiting.push(finding.stretch);
      this.change({ framesDone: this.video.framesDone + to - from });
    }
  }

  /** Another network goes on: the people found stay, what the network before it followed is deleted. */
  startOver({ options, known }: AnalysisRequest): void {
    const found = known?.found ?? null;
    this.waiting = [];
    this.changed = false;
    this.heardOfAny = false;
    this.video = { ...this.video, options, found, framesDone: 0, framesTotal: null };
    const { video } = this;
    this.writing = this.writing.then(() => this.putAfresh(video));
  }

  /**
   * The analysis was cut off: everything is kept, so that it can go on. Where this run got no further than the one
   * before it, the landmarks are deleted: they may be the cause of the failure.
   */
  async leave(): Promise<void> {
    this.write();
    await this.stop();
    if (!this.heardOfAny && this.video.framesDone > 0) {
      this.change({ framesDone: 0, framesTotal: null });
      await this.putAfresh(this.video);
    }
    this.release?.();
  }

  /**
   * What was recorded goes back to where it was, unused: nothing that was found in it stays. Gives what lets go of it,
   * or null if it is not written on the device.
   */
  async giveBack(): Promise<(() => void) | null> {
    await this.stop();
    this.change({ found: null, framesDone: 0, framesTotal: null, unused: true });
    await this.putAfresh(this.video);
    return this.works ? this.release : null;
  }

  /** Nobody will go on with it: nothing stays, the video only if the history has taken it over. */
  async drop(videoIsTaken: boolean): Promise<void> {
    await this.stop();
    await quietly(() => this.store.forgetFindings(this.video.id));
    await this.videoWritten;
    if (!videoIsTaken) await quietly(() => this.store.forget(this.video.id));
    this.release?.();
  }

  private async begin(): Promise<void> {
    this.release ??= await holdVideo(this.video.id);
    if (this.release === null) this.works = false;
    else if (this.video.framesDone > 0) await this.put(this.video, []);
    else await this.putAfresh(this.video);
  }

  private async writeVideo(): Promise<void> {
    if (this.works) await this.attempt(() => writeClip(this.video.id, this.request.clip));
  }

  private change(news: Partial<UnfinishedVideo>): void {
    const video = { ...this.video, ...news };
    // Pictures that are looked at twice come twice.
    const framesDone = Math.min(video.framesDone, video.framesTotal ?? Infinity);
    this.video = { ...video, framesDone };
    this.changed = true;
  }

  private readonly writeIfHidden = () => {
    if (document.visibilityState === 'hidden') this.write();
  };

  /** One write at a time, of all that came since the last. */
  private write(): void {
    if (!this.changed) return;
    const { video, waiting } = this;
    this.waiting = [];
    this.changed = false;
    this.writing = this.writing.then(() => this.put(video, waiting));
  }

  private async put(video: UnfinishedVideo, stretches: readonly FollowedStretch[]): Promise<void> {
    if (this.works) await this.attempt(() => this.store.put(video, stretches));
  }

  private async putAfresh(video: UnfinishedVideo): Promise<void> {
    if (this.works) await this.attempt(() => this.store.putAfresh(video));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.works = false;
      this.waiting = [];
    }
  }

  private async stop(): Promise<void> {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.writeIfHidden);
    await this.writing;
  }
}

function framesIn(known: KnownSoFar | null): number {
  return known?.followed.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0;
}

async function quietly(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}
