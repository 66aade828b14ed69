import type { Report } from '../report/report.ts';

/** What a player knows of a video. */
export interface PlayerFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationS: number;
}

/** How a video differs from the one that a report is about. */
export type VideoMisfit = 'shape' | 'duration';

/** Players and decoders round an odd width, and read the shape of a pixel each in its way. */
const SIZE_SHARE = 0.02;
/** Sound that goes on after the last picture, and a first picture that comes late, belong to the same video. */
const DURATION_S = 0.5;

/**
 * Why a video cannot be the one that a report is about, by what a player knows of it; null where nothing speaks against
 * it.
 */
export function misfitOf(
  { video, notices }: Pick<Report, 'video' | 'notices'>,
  told: PlayerFacts,
): VideoMisfit | null {
  const isNear = (one: number, other: number) => Math.abs(one - other) <= SIZE_SHARE * other;
  if (!isNear(told.widthPx, video.widthPx) || !isNear(told.heightPx, video.heightPx))
    return 'shape';
  // A part that plays slower or faster is measured at the speed of life: the video is longer or shorter than that.
  if (notices.some(({ code }) => code === 'changed-speed')) return null;
  const fileS = video.durationS / video.timeScale;
  const apartS = Math.abs(told.durationS - fileS - Math.max(0, video.firstFrameFileTimeS));
  return Math.min(apartS, Math.abs(told.durationS - fileS)) <= DURATION_S ? null : 'duration';
}
