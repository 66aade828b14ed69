import type { FollowedStretch } from '#contract/analysis-api.ts';
import type { LandmarkTrack } from '#core/landmark-track.ts';
import { LANDMARK_COUNT } from '#core/skeleton.ts';
import type { FollowedRows } from './hand.ts';

/** Batches of a stretch are consecutive, but for frames that could not be decoded: those are marked. */
export function stretchOf({ frames, ...columns }: FollowedRows): FollowedStretch {
  const from = frames[0] ?? 0;
  const to = (frames.at(-1) ?? -1) + 1;
  if (to - from === frames.length) {
    return { from, to, ...columns, decoded: new Uint8Array(frames.length).fill(1) };
  }
  const decoded = new Uint8Array(to - from);
  for (const frame of frames) decoded[frame - from] = 1;
  const spread = (values: Float32Array) => {
    const all = new Float32Array((to - from) * LANDMARK_COUNT).fill(NaN);
    frames.forEach((frame, i) => {
      const row = values.subarray(i * LANDMARK_COUNT, (i + 1) * LANDMARK_COUNT);
      all.set(row, (frame - from) * LANDMARK_COUNT);
    });
    return all;
  };
  const { xPx, yPx, score, worldX, worldY, worldZ, sharpness } = columns;
  return {
    from,
    to,
    decoded,
    xPx: spread(xPx),
    yPx: spread(yPx),
    score: spread(score),
    worldX: spread(worldX),
    worldY: spread(worldY),
    worldZ: spread(worldZ),
    sharpness: spread(sharpness),
  };
}

const COLUMNS = ['xPx', 'yPx', 'score', 'worldX', 'worldY', 'worldZ', 'sharpness'] as const;

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
      for (const column of COLUMNS) {
        const row = batch[column].subarray(i * LANDMARK_COUNT, (i + 1) * LANDMARK_COUNT);
        this.track[column].set(row, frame * LANDMARK_COUNT);
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
  const rows = (values: Float32Array) => {
    const some = new Float32Array(frames.length * LANDMARK_COUNT);
    frames.forEach((frame, i) => {
      const at = (frame - stretch.from) * LANDMARK_COUNT;
      some.set(values.subarray(at, at + LANDMARK_COUNT), i * LANDMARK_COUNT);
    });
    return some;
  };
  const { xPx, yPx, score, worldX, worldY, worldZ, sharpness } = stretch;
  return {
    frames: Int32Array.from(frames),
    xPx: rows(xPx),
    yPx: rows(yPx),
    score: rows(score),
    worldX: rows(worldX),
    worldY: rows(worldY),
    worldZ: rows(worldZ),
    sharpness: rows(sharpness),
  };
}
