import { frameAt } from '../curves/cycle-curves.ts';
import type { Report } from '../report/report.ts';

/** Times of one video: frame number, real seconds of the report, and the file's own seconds of a player. */
export class VideoClock {
  /** How many frames can be shown; of a file that is cut off only those that could be read. */
  readonly frames: number;
  private readonly timeS: readonly number[];
  private readonly meanIntervalS: number;

  /**
   * `firstFileTimeS` is where the player itself puts the first frame, once that is known: players move an edited
   * video to start at 0 where the file's own time of the same frame is some milliseconds later.
   */
  constructor(
    private readonly report: Pick<Report, 'timeS' | 'video' | 'landmarks'>,
    private readonly firstFileTimeS = report.video.firstFrameFileTimeS,
  ) {
    this.timeS = report.timeS;
    this.frames = shownFrames(report);
    const lastS = report.timeS.at(-1) ?? 0;
    this.meanIntervalS = this.timeS.length > 1 ? lastS / (this.timeS.length - 1) : 1 / 30;
  }

  /** Real seconds at which a frame begins. */
  startS(frame: number): number {
    return this.timeS[frame] ?? 0;
  }

  /** Where a player must seek to show this frame: the middle of its interval, so that rounding cannot miss it. */
  seekFileTimeS(frame: number): number {
    const fromS = this.startS(frame);
    const toS = this.timeS[frame + 1] ?? fromS + this.meanIntervalS;
    return this.fileTimeS((fromS + toS) / 2);
  }

  /** The frame that a player shows when it says that it is at this time of the file. */
  frameAtFileTime(fileTimeS: number): number {
    const realS = (fileTimeS - this.firstFileTimeS) * this.report.video.timeScale;
    // A player's own timestamps are rounded: a hair before the frame is the frame.
    return frameAt(this.timeS, realS + this.meanIntervalS * 0.1);
  }

  /** The frame on show at a real time of the report. */
  frameAtReal(realS: number): number {
    return frameAt(this.timeS, realS + 1e-6);
  }

  /** A real time as time of the file. */
  fileTimeS(realS: number): number {
    return this.firstFileTimeS + realS / this.report.video.timeScale;
  }
}

/** A player asked for a picture behind the end of what is readable fails for good. */
function shownFrames({
  timeS,
  video,
  landmarks,
}: Pick<Report, 'timeS' | 'video' | 'landmarks'>): number {
  if (video.decodedFrameCount >= video.frameCount) return timeS.length;
  const lastSeen = landmarks.xPx.findLastIndex((points) => points.some((x) => x !== null));
  return Math.min(timeS.length, Math.max(video.decodedFrameCount, lastSeen + 1));
}
