import { emptyTrack, ROW_LENGTHS, type LandmarkTrack } from '../body/landmark-track.ts';
import { LANDMARK_COUNT } from '../body/skeleton.ts';
import type { ClipContext } from '../passes/clip-context.ts';
import type { Report } from '../report/report.ts';
import { failure, success, type Result } from '../result.ts';
import { KEPT_COLUMNS, keptPoints, type KeptColumn } from './kept-points.ts';
import { unpackIntegers } from './packed-integers.ts';
import { PARTS, PARTS_OF_SECOND } from './quantised-track.ts';

/** Why a walk cannot be measured again: its report keeps no landmarks as seen, or what it keeps is damaged. */
export type KeptTrackTrouble = 'landmarks-not-kept' | 'landmarks-damaged';

/** What `readWalk` takes. */
export interface KeptTrack {
  readonly track: LandmarkTrack;
  readonly clip: ClipContext;
}

/** A longer video is nobody's walk, and a report that claims one is not measured. */
const LONGEST_S = 5 * 3600;

/** Whether a report keeps what measuring again needs; it may still be damaged. */
export function isTrackKept({ measuredFrom }: Pick<Report, 'measuredFrom'>): boolean {
  return measuredFrom !== undefined;
}

/** The track that a report was measured from, and what was known of its clip. */
export function readKeptTrack(report: Report): Result<KeptTrack, KeptTrackTrouble> {
  const kept = report.measuredFrom;
  if (kept === undefined) return failure('landmarks-not-kept');
  const frames = report.timeS.length;
  const timeS = timesOf(kept.timeS, frames);
  if (timeS === null) return failure('landmarks-damaged');
  const track = emptyTrack(timeS, report.video.widthPx, report.video.heightPx);
  fillFromLandmarks(track, report.landmarks);
  for (const column of KEPT_COLUMNS) {
    if (!fillColumn(track, column, kept.columns[column])) return failure('landmarks-damaged');
  }
  return success({
    track,
    clip: {
      software: report.software,
      video: report.video,
      notices: report.notices.slice(0, kept.videoNotices),
      people: kept.people,
      covered: { hidden: flagsOf(kept.hidden, frames), doubtful: flagsOf(kept.doubtful, frames) },
      mayBeMixedUp: kept.mayBeMixedUp,
      videoLook: kept.videoLook,
      heightM: kept.heightM,
      ...(kept.cutsS === undefined ? {} : { cutsS: kept.cutsS }),
    },
  });
}

function timesOf(text: string, frames: number): Float64Array | null {
  const timeS = unpackIntegers(text, frames)?.map((part) => part / PARTS_OF_SECOND);
  if (timeS === undefined) return null;
  const ascends = timeS.every((t, i) => i === 0 || t > (timeS[i - 1] ?? NaN));
  const spanS = (timeS[frames - 1] ?? 0) - (timeS[0] ?? 0);
  return ascends && spanS <= LONGEST_S ? timeS : null;
}

/** Points that no leg is measured by, such as elbows, are not repaired: the report's own table has them as seen. */
function fillFromLandmarks(track: LandmarkTrack, { xPx, yPx, score }: Report['landmarks']): void {
  for (let i = 0; i < track.timeS.length; i++) {
    for (let point = 0; point < LANDMARK_COUNT; point++) {
      const at = i * LANDMARK_COUNT + point;
      track.xPx[at] = xPx[i]?.[point] ?? NaN;
      track.yPx[at] = yPx[i]?.[point] ?? NaN;
      track.score[at] = score[i]?.[point] ?? NaN;
    }
  }
}

/** A column that is left out has no value at all. False where the text does not hold the column. */
function fillColumn(track: LandmarkTrack, column: KeptColumn, text: string | undefined): boolean {
  const frames = track.timeS.length;
  const points = keptPoints(column);
  const count = points.length * frames;
  const values = text === undefined ? null : unpackIntegers(text, count);
  if (text !== undefined && values === null) return false;
  points.forEach((point, k) => {
    for (let i = 0; i < frames; i++)
      track[column][i * ROW_LENGTHS[column] + point] =
        (values?.[k * frames + i] ?? NaN) / PARTS[column];
  });
  return true;
}

function flagsOf(runs: readonly (readonly [number, number])[], frames: number): boolean[] {
  const flags = new Array<boolean>(frames).fill(false);
  for (const [from, to] of runs) flags.fill(true, from, to + 1);
  return flags;
}
