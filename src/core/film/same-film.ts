import type { Report } from '../report/report.ts';

/** What a player tells of a film. */
export interface FilmFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationS: number;
}

/** How a film differs from the one that a report is about. */
export type FilmMisfit = 'shape' | 'duration';

/** Players and decoders round an odd width, and read the shape of a pixel each in its way. */
const SIZE_SHARE = 0.02;
/** Sound that goes on after the last picture, and a first picture that comes late, belong to the same film. */
const DURATION_S = 0.5;

/** Why a film cannot be the one that a report is about, by what a player tells of it; null where nothing speaks against it. */
export function misfitOf(
  { video, notices }: Pick<Report, 'video' | 'notices'>,
  film: FilmFacts,
): FilmMisfit | null {
  const isNear = (one: number, other: number) => Math.abs(one - other) <= SIZE_SHARE * other;
  if (!isNear(film.widthPx, video.widthPx) || !isNear(film.heightPx, video.heightPx))
    return 'shape';
  // A part that plays slower or faster is measured at the speed of life: the film is longer or shorter than that.
  if (notices.some(({ code }) => code === 'changed-speed')) return null;
  const fileS = video.durationS / video.timeScale;
  const apartS = Math.abs(film.durationS - fileS - Math.max(0, video.firstFrameFileTimeS));
  return Math.min(apartS, Math.abs(film.durationS - fileS)) <= DURATION_S ? null : 'duration';
}
