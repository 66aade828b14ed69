import { strideAround } from '#core/curves/cycle-cursor.ts';
import { VideoClock } from '#core/video/video-clock.ts';
import { nearLeg } from '#core/report/near-leg.ts';
import type { Report } from '#core/report/report.ts';

/** Which frames are made into a video, and when each is shown in it. */
export interface VideoPlan {
  readonly frames: readonly number[];
  /** Seconds from the start of the new video; one more than frames: when the last one ends. */
  readonly timesS: readonly number[];
}

/** So many frames a second a GIF has at most: more make it large, and no player shows them. */
const GIF_FPS = 20;
/** A GIF is no higher. */
export const MOST_GIF_HEIGHT_PX = 360;

/** Of real time: the clock of the walk, also where the file is slow motion. */
export const OUT_SPEEDS = [1, 0.5, 0.25, 0.125] as const;
export type OutSpeed = (typeof OUT_SPEEDS)[number];

/**
 * The frames of the whole video, or of the stride at a time of the report; null where there is no stride.
 * @param speed of the new video against real time.
 */
export function videoPlan(
  report: Report,
  { part, format, speed }: { part: 'whole' | 'stride'; format: 'video' | 'gif'; speed: OutSpeed },
  nowS: number,
): VideoPlan | null {
  const clock = new VideoClock(report);
  const stride =
    part === 'whole' ? null : strideAround(report, nearLeg(report.view) ?? 'right', nowS);
  if (part === 'stride' && stride === null) return null;
  const first = stride === null ? 0 : clock.frameAtReal(stride[0]);
  const last = stride === null ? clock.frames - 1 : clock.frameAtReal(stride[1]);
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const outS = (frame: number) => (clock.startS(frame) - clock.startS(first)) / speed;
  const frames = format === 'gif' ? thinned(all, outS) : all;
  const usualS = (report.timeS.at(-1) ?? 0) / Math.max(1, report.timeS.length - 1) / speed;
  const endS = last + 1 < report.timeS.length ? outS(last + 1) : outS(last) + usualS;
  return { frames, timesS: [...frames.map(outS), endS] };
}

/** No two of them closer than a GIF shows. */
function thinned(frames: readonly number[], outS: (frame: number) => number): readonly number[] {
  let dueS = 0;
  return frames.filter((frame) => {
    if (outS(frame) < dueS - 1e-3) return false;
    dueS = outS(frame) + 1 / GIF_FPS;
    return true;
  });
}

/** The size of a picture of at most this height, in even px, never larger than the video itself. */
export function sizeFor(
  { widthPx, heightPx }: Pick<Report['video'], 'widthPx' | 'heightPx'>,
  mostHeightPx: number,
) {
  // Of a video held upright the width is the shorter side: the size is told by that.
  const scale = Math.min(1, mostHeightPx / Math.min(widthPx, heightPx));
  const even = (px: number) => Math.max(2, 2 * Math.floor((px * scale) / 2 + 0.01));
  return { widthPx: even(widthPx), heightPx: even(heightPx) };
}
