import type { VideoClock } from '#core/video/video-clock.ts';
import type { Moment } from '#core/report/moments.ts';

/** The moments of the steps that are seen on a frame. */
export function momentsAt(moments: readonly Moment[], clock: VideoClock, frame: number): Moment[] {
  return moments.filter(({ timeS }) => clock.frameAtReal(timeS) === frame);
}

/** The frame of the nearest moment before (`-1`) or after (`1`) a frame; null where there is none. */
export function momentFrameBeside(
  moments: readonly Moment[],
  clock: VideoClock,
  frame: number,
  direction: -1 | 1,
): number | null {
  const distances = moments
    .map(({ timeS }) => direction * (clock.frameAtReal(timeS) - frame))
    .filter((distance) => distance > 0);
  return distances.length === 0 ? null : frame + direction * Math.min(...distances);
}
