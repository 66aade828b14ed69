import { buildColumns, type TrackColumns } from '#core/body/landmark-track.ts';
import type { FollowedRows } from './frame-analyser.ts';

/** Frames handed over at a time: about a second of work, so that little is lost when it is cut off. */
const BATCH_FRAMES = 24;

/** Collects the landmarks of frames and passes them on a batch at a time; a frame without a pose is a row of NaN. */
export class RowBatch {
  readonly #onRows: (rows: FollowedRows) => void;
  #frames: number[] = [];
  #rows: (Partial<TrackColumns> | null)[] = [];

  constructor(onRows: (rows: FollowedRows) => void) {
    this.#onRows = onRows;
  }

  /** `row`: one frame's values of each column; a column that is left out is a gap. */
  add(frame: number, row: Partial<TrackColumns> | null): void {
    this.#frames.push(frame);
    this.#rows.push(row);
    if (this.#frames.length >= BATCH_FRAMES) this.flush();
  }

  flush(): void {
    if (this.#frames.length === 0) return;
    const columns = buildColumns((column, rowLength) => {
      const values = new Float32Array(this.#rows.length * rowLength).fill(NaN);
      this.#rows.forEach((row, i) => {
        const known = row?.[column];
        if (known !== undefined) values.set(known, i * rowLength);
      });
      return values;
    });
    this.#onRows({ frames: Int32Array.from(this.#frames), ...columns });
    this.#frames = [];
    this.#rows = [];
  }
}
