import { LANDMARK_COUNT } from '#core/skeleton.ts';
import type { FollowedRows } from './hand.ts';
import type { PlacedPose } from './local-hand.ts';

/** Frames handed over at a time: about a second of work, so that little is lost when it is cut off. */
const BATCH_FRAMES = 24;

/** Collects the landmarks of frames and hands them over a batch at a time; a frame without a pose is a row of NaN. */
export class RowBatch {
  readonly #onRows: (rows: FollowedRows) => void;
  #frames: number[] = [];
  #poses: (PlacedPose | null)[] = [];

  constructor(onRows: (rows: FollowedRows) => void) {
    this.#onRows = onRows;
  }

  add(frame: number, pose: PlacedPose | null): void {
    this.#frames.push(frame);
    this.#poses.push(pose);
    if (this.#frames.length >= BATCH_FRAMES) this.flush();
  }

  flush(): void {
    if (this.#frames.length === 0) return;
    const column = (value: (pose: PlacedPose) => Float32Array) => {
      const rows = new Float32Array(this.#poses.length * LANDMARK_COUNT).fill(NaN);
      this.#poses.forEach((pose, i) => {
        if (pose !== null) rows.set(value(pose), i * LANDMARK_COUNT);
      });
      return rows;
    };
    this.#onRows({
      frames: Int32Array.from(this.#frames),
      xPx: column(({ pose, region }) =>
        pose.x.map((x) => region.centreXPx + (x - 0.5) * region.sidePx),
      ),
      yPx: column(({ pose, region }) =>
        pose.y.map((y) => region.centreYPx + (y - 0.5) * region.sidePx),
      ),
      score: column(({ pose }) => pose.score),
      worldX: column(({ pose }) => pose.worldX),
      worldY: column(({ pose }) => pose.worldY),
      worldZ: column(({ pose }) => pose.worldZ),
      sharpness: column(({ sharpness }) => sharpness),
    });
    this.#frames = [];
    this.#poses = [];
  }
}
