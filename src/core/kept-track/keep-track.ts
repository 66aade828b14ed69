import { ROW_LENGTHS, type LandmarkTrack } from '../body/landmark-track.ts';
import type { ClipContext } from '../passes/clip-context.ts';
import type { MeasuredFrom } from '../report/measured-from.ts';
import { KEPT_COLUMNS, keptPoints, type KeptColumn } from './kept-points.ts';
import { packIntegers } from './packed-integers.ts';
import { PARTS, PARTS_OF_SECOND } from './quantised-track.ts';

/** A track and what is known of its clip, as the report keeps them. */
export function keepTrack(track: LandmarkTrack, clip: ClipContext): MeasuredFrom {
  const columns = KEPT_COLUMNS.flatMap((column) => {
    const values = keptValues(track, column);
    return values.some(Number.isFinite) ? [[column, packIntegers(values)] as const] : [];
  });
  return {
    timeS: packIntegers(track.timeS.map((t) => Math.round(t * PARTS_OF_SECOND))),
    columns: Object.fromEntries(columns),
    hidden: runsOf(clip.covered.hidden),
    doubtful: runsOf(clip.covered.doubtful),
    people: clip.people,
    mayBeMixedUp: clip.mayBeMixedUp,
    videoLook: clip.videoLook,
    heightM: clip.heightM,
    ...(clip.cutsS === undefined ? {} : { cutsS: [...clip.cutsS] }),
    videoNotices: clip.notices.length,
  };
}

/** Point after point, each over all frames: a point changes less from frame to frame than one from another. */
function keptValues(track: LandmarkTrack, column: KeptColumn): Float64Array {
  const frames = track.timeS.length;
  const points = keptPoints(column);
  const values = new Float64Array(points.length * frames);
  points.forEach((point, k) => {
    for (let i = 0; i < frames; i++)
      values[k * frames + i] = Math.round(
        (track[column][i * ROW_LENGTHS[column] + point] ?? NaN) * PARTS[column],
      );
  });
  return values;
}

function runsOf(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, frame) => {
    const last = runs.at(-1);
    if (!flag) return;
    if (last?.[1] === frame - 1) last[1] = frame;
    else runs.push([frame, frame]);
  });
  return runs;
}
