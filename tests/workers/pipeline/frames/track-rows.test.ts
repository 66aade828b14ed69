import { expect, test } from 'vitest';
import { buildColumns, emptyTrack, ROW_LENGTHS, TRACK_COLUMNS } from '#core/body/landmark-track.ts';
import type { FollowedRows } from '../../../../workers/pipeline/frames/frame-analyser.ts';
import { stretchOf, TrackRows } from '../../../../workers/pipeline/frames/track-rows.ts';

const empty = () => emptyTrack(Float64Array.of(0, 0.1, 0.2, 0.3, 0.4), 100, 100);

/** Every value of a frame's rows is the frame's number. */
function rowsOf(frames: readonly number[]): FollowedRows {
  const columns = buildColumns((_, length) =>
    Float32Array.from(
      { length: frames.length * length },
      (__, i) => frames[Math.floor(i / length)]!,
    ),
  );
  return { frames: Int32Array.from(frames), ...columns };
}

test('every column of a frame lands in its own row, and a frame that could not be decoded is a gap', () => {
  const rows = new TrackRows(empty());
  rows.restore(stretchOf(rowsOf([1, 3])));
  for (const column of TRACK_COLUMNS) {
    const length = ROW_LENGTHS[column];
    const firstOfRow = [0, 1, 2, 3, 4].map((frame) => rows.track[column][frame * length]);
    const lastOfRow = [0, 1, 2, 3, 4].map((frame) => rows.track[column][(frame + 1) * length - 1]);
    expect({ column, firstOfRow }).toEqual({ column, firstOfRow: [NaN, 1, NaN, 3, NaN] });
    expect({ column, lastOfRow }).toEqual({ column, lastOfRow: [NaN, 1, NaN, 3, NaN] });
  }
  expect(rows.decodedFrames).toBe(2);
});
