import type { VideoClock } from '#core/video/video-clock.ts';

/** What the playhead needs of a `<video>`. */
export interface SeekableVideo {
  /** In the file's own seconds. */
  currentTime: number;
  readonly seeking: boolean;
}

/** Where the video is. It plays or stands in each of these states. */
export type VideoState =
  /** There is no video to show: the lines move alone. */
  | { readonly kind: 'lines-only'; readonly because: 'no-video' | 'unplayable' }
  /** The video is not ready: the lines move alone, and the video goes to `target` once it is. */
  | { readonly kind: 'loading'; readonly target: number; readonly afterFault: boolean }
  /** The video shows the frame on show. */
  | { readonly kind: 'shown' }
  /** The video is on its way. */
  | {
      readonly kind: 'seeking';
      /** The newest frame that was asked for. */
      readonly target: number;
      /** The frame of the seek under way: a frame that a video cannot reach is sought only once. */
      readonly sought: number | null;
      readonly soughtAtMs: number;
      readonly afterFault: boolean;
    };

export interface PlayheadHost {
  /** The video on the page, or null while there is none. */
  video(): SeekableVideo | null;
  /** The state changed. */
  changed(): void;
  /** A frame is on show; `settled` is false while the video is on its way to another one. */
  shown(frame: number, settled: boolean): void;
}

const LONGEST_SEEK_MS = 1000;

/** The frame on show, and the way of a video to the frame that was asked for. */
export class Playhead {
  frame = 0;
  state: VideoState = { kind: 'lines-only', because: 'no-video' };
  private clock: VideoClock | null = null;

  constructor(
    private readonly host: PlayheadHost,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** Target frame: the one asked for if the video is on its way, else the one on show. Repeated keys add up. */
  get aim(): number {
    const { state } = this;
    return state.kind === 'seeking' || state.kind === 'loading' ? state.target : this.frame;
  }

  get isAtEnd(): boolean {
    return this.clock !== null && this.aim >= this.clock.frames - 1;
  }

  /** Another walk is on show, at its first frame. The video stays what it is: ready, loading, or none. */
  startAnew(clock: VideoClock): void {
    const { state } = this;
    this.clock = clock;
    this.frame = 0;
    if (state.kind === 'loading') this.enter({ ...state, target: 0 });
    else if (state.kind === 'lines-only') this.host.changed();
    else this.goTo(0);
  }

  /** Another video, or none, of the walk on show. The frame stays. */
  load(hasVideo: boolean): void {
    this.enter(
      hasVideo
        ? { kind: 'loading', target: this.aim, afterFault: false }
        : { kind: 'lines-only', because: 'no-video' },
    );
  }

  /** The video can be sought in from now on. `clock` knows where it puts its first frame. */
  ready(clock: VideoClock): void {
    const { state } = this;
    if (state.kind !== 'loading') return;
    this.clock = clock;
    this.enter({ ...state, kind: 'seeking', sought: null, soughtAtMs: -Infinity });
    this.goTo(state.target);
  }

  /** Shows a frame, or the nearest one that there is. */
  goTo(frame: number): void {
    const { clock, state } = this;
    if (clock === null) return;
    const target = Math.min(Math.max(0, frame), Math.max(0, clock.frames - 1));
    const video = this.host.video();
    if (state.kind === 'loading' || state.kind === 'lines-only' || video === null) {
      if (state.kind === 'loading') this.enter({ ...state, target });
      this.show(target);
      return;
    }
    const before = state.kind === 'seeking' ? state : STANDING;
    this.enter({ ...before, kind: 'seeking', target });
    // While one seek is under way the newest target waits: a fast hand must not queue up seeks.
    // A seek that does not end is given up: near the cut of a damaged file a video waits for ever.
    if (!video.seeking || this.nowMs() - before.soughtAtMs > LONGEST_SEEK_MS)
      this.seek(video, clock, target);
  }

  /** Seeks the first frame without waiting for the seek under way: to play from the end would end at once. */
  restart(): void {
    const video = this.host.video();
    const { clock, state } = this;
    if (video === null || clock === null || state.kind === 'lines-only') return;
    if (state.kind === 'loading') this.enter({ ...state, target: 0 });
    else this.seek(video, clock, 0);
  }

  /** A seek ended. */
  arrived(): void {
    const video = this.host.video();
    const { clock, state } = this;
    if (video === null || clock === null) return;
    if (state.kind === 'loading' || state.kind === 'lines-only') return;
    const there = clock.frameAtFileTime(video.currentTime);
    if (state.kind === 'seeking' && state.target !== there && state.target !== state.sought)
      this.seek(video, clock, state.target);
    else this.enter({ kind: 'shown' });
    this.show(there);
  }

  /** The playing video shows the picture of this time, in the file's own seconds. */
  follow(fileTimeS: number): void {
    if (this.clock !== null) this.show(this.clock.frameAtFileTime(fileTimeS));
  }

  /** The video failed. True if it is to be loaded once more: a damaged part stops a video for good. */
  failed(): boolean {
    const { state } = this;
    const mayRetry = state.kind === 'shown' || (state.kind === 'seeking' && !state.afterFault);
    this.enter(
      mayRetry
        ? // No further than it came: the fault lies behind.
          { kind: 'loading', target: Math.min(this.aim, this.frame), afterFault: true }
        : { kind: 'lines-only', because: 'unplayable' },
    );
    return mayRetry;
  }

  private seek(video: SeekableVideo, clock: VideoClock, target: number): void {
    const afterFault = this.state.kind === 'seeking' && this.state.afterFault;
    this.enter({
      kind: 'seeking',
      target,
      sought: target,
      soughtAtMs: this.nowMs(),
      afterFault,
    });
    video.currentTime = clock.seekFileTimeS(target);
  }

  private show(frame: number): void {
    if (frame !== this.frame) {
      this.frame = frame;
      this.host.changed();
    }
    this.host.shown(frame, this.aim === frame);
  }

  private enter(state: VideoState): void {
    this.state = state;
    this.host.changed();
  }
}

const STANDING = { sought: null, soughtAtMs: -Infinity, afterFault: false } as const;
