import type { AnalysisClient } from '../analysis/analysis-client.ts';
import type { AnalysisJob } from '../analysis/analysis-job.ts';
import type { AnalysisKeeper } from '../storage/no-checkpoint.ts';
import { stayAwake } from '../camera/stay-awake.ts';
import type { TakenUp } from '../storage/unfinished-videos.ts';

/** A video in line, with who keeps it and what is found in it. */
export interface QueuedVideo {
  readonly job: AnalysisJob;
  readonly keeper: AnalysisKeeper;
  /** What is written of it on the device from before, and held by this tab; null where nothing is. */
  readonly takenUp: TakenUp | null;
  /** The visit in which it was handed in. */
  readonly visitId: string;
}

/** Told when a video is no longer watched: its job is done or has failed. */
type Settle = (video: QueuedVideo) => Promise<void>;

/** The videos that are watched, one after the other, in the order in which they came. Tells of changes with `change`. */
export class VideoQueue extends EventTarget {
  /** What is watched now, or failed last; null where there is neither. */
  private video: QueuedVideo | null = null;
  private line: readonly QueuedVideo[] = [];
  private watching = false;
  private holders = 0;

  constructor(
    private readonly client: Pick<AnalysisClient, 'analyse' | 'whenFree'>,
    private readonly settle: Settle,
  ) {
    super();
  }

  get job(): AnalysisJob | null {
    return this.video?.job ?? null;
  }

  /** The visit of what is watched now, or failed last. */
  get visitId(): string | null {
    return this.video?.visitId ?? null;
  }

  /** Those whose turn has not come, the next one first. */
  get waiting(): readonly AnalysisJob[] {
    return this.line.map(({ job }) => job);
  }

  get isWatching(): boolean {
    return this.job?.state.name === 'running';
  }

  /** Whether everything waits, and nothing is watched for now. */
  get isHeld(): boolean {
    return this.holders > 0;
  }

  /** Everything waits until the returned function is called: what somebody does before the camera comes first. */
  hold(): () => void {
    this.holders += 1;
    this.job?.hold();
    this.tell();
    let isHolding = true;
    return () => {
      if (!isHolding) return;
      isHolding = false;
      this.holders -= 1;
      if (!this.isHeld) this.job?.goOn();
      this.tell();
    };
  }

  /** Whether a video of this visit is watched now or waits for its turn. */
  hasOf(visitId: string): boolean {
    return (
      (this.isWatching && this.visitId === visitId) ||
      this.line.some((video) => video.visitId === visitId)
    );
  }

  /** Puts a video at the end of the line; it is watched at once where the line is empty. */
  add(video: QueuedVideo): void {
    this.line = [...this.line, video];
    video.job.addEventListener('change', this.tell);
    void this.next();
    this.tell();
  }

  /** Takes a video out of the line; null if its turn has come. */
  withdraw(job: AnalysisJob): QueuedVideo | null {
    const video = this.line.find((one) => one.job === job) ?? null;
    this.line = this.line.filter((one) => one !== video);
    this.tell();
    return video;
  }

  private async next(): Promise<void> {
    const [video, ...rest] = this.line;
    if (this.watching || video === undefined) return;
    this.line = rest;
    this.watching = true;
    this.video = video;
    if (this.isHeld) video.job.hold();
    const letSleep = stayAwake();
    // Another screen may still have the worker.
    await this.client.whenFree();
    await video.job.run(this.client, video.keeper);
    letSleep();
    this.watching = false;
    if (!staysOnShow(video.job)) this.video = null;
    void this.next();
    this.tell();
    await this.settle(video);
  }

  private readonly tell = () => this.dispatchEvent(new Event('change'));
}

/** What failed stays to be read, unless another video takes its place. */
function staysOnShow({ state }: AnalysisJob): boolean {
  return state.name === 'failed' && state.error.code !== 'cancelled';
}
