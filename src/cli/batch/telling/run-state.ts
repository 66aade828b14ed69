import type { AnalysisProgress } from '#contract/analysis-api.ts';
import type { VideoEnd } from '../one-video.ts';
import type { Numbered } from './batch-teller.ts';

/** Followed frames are nearly all of the work on a video. */
const SHARE_BEFORE_FOLLOWING = 0.15;

/** How far a run is, and how long it will take. */
export class RunState {
  private readonly shares = new Map<number, number>();
  private made = 0;
  failed = 0;
  asBefore = 0;

  constructor(
    readonly total: number,
    private readonly startMs: number,
  ) {}

  get ended(): number {
    return this.made + this.failed + this.asBefore;
  }

  /** Share of the run, 0 to 1, the videos in work counted by their frames. */
  get share(): number {
    return this.total === 0 ? 1 : (this.ended + this.sharesInWork()) / this.total;
  }

  progress({ number }: Numbered, progress: AnalysisProgress): void {
    const share = shareOf(progress);
    if (share !== null) this.shares.set(number, share);
  }

  end({ number }: Numbered, end: VideoEnd): void {
    this.shares.delete(number);
    if (!end.ok) this.failed += 1;
    else if (end.value.asBefore) this.asBefore += 1;
    else this.made += 1;
  }

  /** Seconds left at the pace so far; null until something was worked on. What was there before took no time. */
  secondsLeft(nowMs: number): number | null {
    const worked = this.made + this.failed + this.sharesInWork();
    if (worked < 0.5) return null;
    const secondsEach = (nowMs - this.startMs) / 1000 / worked;
    return secondsEach * (this.total - this.asBefore - worked);
  }

  private sharesInWork(): number {
    return [...this.shares.values()].reduce((sum, share) => sum + share, 0);
  }
}

function shareOf(progress: AnalysisProgress): number | null {
  if (progress.stage === 'measuring') return 1;
  if (progress.stage !== 'following-walker' || progress.framesTotal === 0) return null;
  const following = progress.framesDone / progress.framesTotal;
  return SHARE_BEFORE_FOLLOWING + (1 - SHARE_BEFORE_FOLLOWING) * following;
}

/** "about 3 min", "about 2 h 10 min". */
export function durationText(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 1) return 'about a minute';
  if (minutes < 60) return `about ${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `about ${hours} h` : `about ${hours} h ${minutes % 60} min`;
}
