import { VideoClock } from '#core/video/video-clock.ts';
import type { Report } from '#core/report/report.ts';
import { isSameVideo } from '#core/video/same-video.ts';
import { LinePlayback } from './line-playback.ts';
import { firstPictureTime, PictureWatch } from './picture-watch.ts';
import { Playhead, type PlayheadHost } from './playhead.ts';

/** From fast to slow. */
export const SPEEDS = [2, 1, 0.5, 0.25, 0.125] as const;
export type Speed = (typeof SPEEDS)[number];

/** A stride that is played again and again: its start and end, real seconds. */
type Stride = readonly [number, number];
/** A picture this much before the stride is still the one that the player was sent to. */
const STRIDE_SLACK_S = 0.05;

export interface PlaybackHost extends PlayheadHost {
  video(): HTMLVideoElement | null;
}

/** Plays a walk: its video with the lines, or the lines alone where there is no video. */
export class VideoPlayback {
  isPlaying = false;
  clock: VideoClock | null = null;
  readonly playhead: Playhead;
  private chosenSpeed: Speed = 1;
  private stride: Stride | null = null;
  private report: Report | null = null;
  /** Where the video puts its first picture, in its own seconds; null where that is not known. */
  private firstPictureS: number | null = null;
  /** A new one for each video that is loaded: an answer of an older one is dropped. */
  private loading = Symbol();
  /** Where the lines are while they play alone, or the video goes backward, real seconds. */
  private linesAtS = 0;
  private direction: 1 | -1 = 1;
  private readonly lines = new LinePlayback((elapsedS) => this.playLines(elapsedS));
  private readonly pictures = new PictureWatch((fileTimeS) => this.follow(fileTimeS));

  constructor(private readonly host: PlaybackHost) {
    this.playhead = new Playhead(host);
  }

  get speed(): Speed {
    return this.chosenSpeed;
  }

  set speed(speed: Speed) {
    this.chosenSpeed = speed;
    const video = this.host.video();
    if (video !== null) video.playbackRate = speed;
    this.host.changed();
  }

  /** One speed on, as far as there is one. */
  changeSpeed(direction: 'slower' | 'faster'): void {
    const next = SPEEDS.indexOf(this.speed) + (direction === 'slower' ? 1 : -1);
    this.speed = SPEEDS[next] ?? this.speed;
  }

  /** Plays on or backward; faster where it already does. No video plays backward by itself: it is sought frame by frame. */
  play(direction: 1 | -1): void {
    if (this.isPlaying && this.direction === direction) return this.changeSpeed('faster');
    this.pause();
    if (direction === 1) this.start();
    else this.startLines(-1);
  }

  get isRepeating(): boolean {
    return this.stride !== null;
  }

  /** Plays this stride again and again, from its start; null: the whole video. */
  repeat(stride: Stride | null): void {
    this.stride = stride;
    this.host.changed();
    if (stride !== null) this.goToTime(stride[0]);
  }

  /** Takes a walk. Other numbers of the walk on show leave the video where it is. */
  takeReport(report: Report): void {
    const isSame = this.report !== null && isSameVideo(report, this.report);
    this.report = report;
    if (isSame) return;
    this.stride = null;
    this.stop();
    this.clock = this.newClock(report);
    this.playhead.startAnew(this.clock);
  }

  /** Takes another video of the walk on show, or none. */
  takeVideo(hasVideo: boolean): void {
    this.loading = Symbol();
    this.firstPictureS = null;
    this.stop();
    this.playhead.load(hasVideo);
  }

  /** The video has data. Not sought in before its first picture came: a seek would be taken for that. */
  async begin(video: HTMLVideoElement): Promise<void> {
    if (this.playhead.state.kind !== 'loading') return;
    const { loading } = this;
    const firstPictureS = await firstPictureTime(video);
    if (this.loading !== loading || this.report === null) return;
    this.firstPictureS = firstPictureS;
    this.clock = this.newClock(this.report);
    this.playhead.ready(this.clock);
  }

  fail(video: HTMLVideoElement): void {
    this.loading = Symbol();
    this.stop();
    if (this.playhead.failed()) video.load();
  }

  toggle(): void {
    const video = this.playableVideo();
    if (this.lines.isRunning || (video !== null && !video.paused)) this.pause();
    else this.start();
  }

  pause(): void {
    if (this.lines.isRunning) {
      this.lines.stop();
      this.setPlaying(false);
    }
    this.playableVideo()?.pause();
  }

  private start(): void {
    const video = this.playableVideo();
    this.direction = 1;
    if (video === null) this.startLines(1);
    else this.startVideo(video);
  }

  /** The video began to play. */
  played(): void {
    this.setPlaying(true);
  }

  /** The video stopped: stands on the frame whose lines are drawn, whatever the last picture on its way was. */
  paused(): void {
    // It went backward since.
    if (this.lines.isRunning) return;
    this.setPlaying(false);
    this.goTo(this.playhead.aim);
  }

  goTo(frame: number): void {
    this.playhead.goTo(frame);
    this.linesAtS = this.clock?.startS(this.playhead.aim) ?? 0;
  }

  /** Stops at a frame. */
  stepTo(frame: number): void {
    this.pause();
    this.goTo(frame);
  }

  /** Goes to the frame on show at a real time of the report. */
  goToTime(timeS: number): void {
    if (this.clock !== null) this.goTo(this.clock.frameAtReal(timeS));
  }

  /** Nothing is followed any more: the video is another one, or has failed, or there is none. */
  private stop(): void {
    this.lines.stop();
    this.pictures.stop();
    this.setPlaying(false);
  }

  private newClock(report: Report): VideoClock {
    return this.firstPictureS === null
      ? new VideoClock(report)
      : new VideoClock(report, this.firstPictureS);
  }

  private playableVideo(): HTMLVideoElement | null {
    return this.playhead.state.kind === 'lines-only' ? null : this.host.video();
  }

  private startVideo(video: HTMLVideoElement): void {
    if (this.playhead.isAtEnd) this.playhead.restart();
    video.playbackRate = this.speed;
    // A refusal (the tab is hidden, the video is gone) leaves it paused, which the button shows.
    video.play().catch(() => undefined);
    this.pictures.follow(video);
  }

  private startLines(direction: 1 | -1): void {
    if (this.clock === null) return;
    this.direction = direction;
    this.linesAtS = this.startS(this.clock, direction);
    this.lines.start();
    this.setPlaying(true);
  }

  /** Where playing begins: at the other end where there is nothing left in this direction. */
  private startS(clock: VideoClock, direction: 1 | -1): number {
    const { aim, isAtEnd } = this.playhead;
    if (direction === 1) return isAtEnd ? 0 : clock.startS(aim);
    return clock.startS(aim === 0 ? clock.frames - 1 : aim);
  }

  /** As fast as the video would play: slow motion is slow. */
  private playLines(elapsedS: number): void {
    const { clock, report, direction } = this;
    if (clock === null || report === null) return;
    this.linesAtS += direction * elapsedS * this.speed * report.video.timeScale;
    const [fromS, toS] = this.stride ?? [-Infinity, Infinity];
    if (this.linesAtS >= toS || this.linesAtS < fromS)
      this.linesAtS = direction === 1 ? fromS : toS;
    this.playhead.goTo(clock.frameAtReal(this.linesAtS));
    const isOver = direction === 1 ? this.playhead.isAtEnd : this.playhead.aim === 0;
    if (isOver) this.pause();
  }

  private follow(fileTimeS: number): void {
    this.playhead.follow(fileTimeS);
    const video = this.host.video();
    if (this.stride === null || this.clock === null || video === null) return;
    const [fromS, toS] = this.stride;
    const nowS = this.clock.startS(this.playhead.frame);
    if (nowS >= toS || nowS < fromS - STRIDE_SLACK_S)
      video.currentTime = this.clock.seekFileTimeS(this.clock.frameAtReal(fromS));
  }

  private setPlaying(isPlaying: boolean): void {
    this.isPlaying = isPlaying;
    this.host.changed();
  }
}
