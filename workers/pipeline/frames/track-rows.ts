import type { FollowedStretch } from '#contract/analysis-api.ts';
import {
  buildColumns,
  ROW_LENGTHS,
  TRACK_COLUMNS,
  type LandmarkTrack,
} from '#core/body/landmark-track.ts';
import type { FollowedRows } from './frame-analyser.ts';

/** Batches of a stretch are consecutive, but for frames that could not be decoded: those are marked. */
export function stretchOf({ frames, ...columns }: FollowedRows): FollowedStretch {
  const from = frames[0] ?? 0;
  const to = (frames.at(-1) ?? -1) + 1;
  if (to - from === frames.length) {
    return { from, to, ...columns, decoded: new Uint8Array(frames.length).fill(1) };
  }
  const decoded = new Uint8Array(to - from);
  for (const frame of frames) decoded[frame - from] = 1;
  const spread = buildColumns((column, rowLength) => {
    const all = new Float32Array((to - from) * rowLength).fill(NaN);
    frames.forEach((frame, i) => {
      all.set(rowAt(columns[column], i, rowLength), (frame - from) * rowLength);
    });
    return all;
  });
  return { from, to, decoded, ...spread };
}

function rowAt(values: Float32Array, row: number, rowLength: number): Float32Array {
  return values.subarray(row * rowLength, (row + 1) * rowLength);
}

/** The track while it fills. */
export class TrackRows {
  readonly #decoded: Uint8Array;

  constructor(readonly track: LandmarkTrack) {
    this.#decoded = new Uint8Array(track.timeS.length);
  }

  get decodedFrames(): number {
    return this.#decoded.reduce((sum, one) => sum + one, 0);
  }

  has(frame: number): boolean {
    return this.#decoded[frame] === 1;
  }

  take(batch: FollowedRows): void {
    batch.frames.forEach((frame, i) => {
      this.#decoded[frame] = 1;
      for (const column of TRACK_COLUMNS) {
        const rowLength = ROW_LENGTHS[column];
        this.track[column].set(rowAt(batch[column], i, rowLength), frame * rowLength);
      }
    });
  }

  /**
   * Frames of an earlier run; a stretch that does not fit this clip is left out. Gives back the frames that were there
   * already: they were looked at twice.
   */
  restore(stretch: FollowedStretch): FollowedRows {
    const frames = Array.from(stretch.decoded, (_, i) => stretch.from + i);
    const fits = stretch.to <= this.#decoded.length && stretch.to - stretch.from === frames.length;
    const kept = fits ? frames.filter((_, i) => stretch.decoded[i] === 1) : [];
    const twice = kept.filter((frame) => this.has(frame));
    this.take(
      rowsIn(
        stretch,
        kept.filter((frame) => !this.has(frame)),
      ),
    );
    return rowsIn(stretch, twice);
  }
}

/** Some of a stretch's frames. */
function rowsIn(stretch: FollowedStretch, frames: readonly number[]): FollowedRows {
  const some = buildColumns((column, rowLength) => {
    const rows = new Float32Array(frames.length * rowLength);
    frames.forEach((frame, i) => {
      rows.set(rowAt(stretch[column], frame - stretch.from, rowLength), i * rowLength);
    });
    return rows;
  });
  return { frames: Int32Array.from(frames), ...some };
}
