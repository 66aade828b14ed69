import { LANDMARK_COUNT, LEG_POINT_COUNT } from './skeleton.ts';

/** What is known of some frames, frame after frame: `ROW_LENGTHS` values each. NaN is a gap. */
export interface TrackColumns {
  /** frame * LANDMARK_COUNT + landmark; image pixels as displayed, origin at the top left corner. */
  readonly xPx: Float32Array;
  readonly yPx: Float32Array;
  /** 0 to 1, the network's own visibility. */
  readonly score: Float32Array;
  /** Metres, origin at the middle of the hips, camera axes (x right, y down, z away from the camera). */
  readonly worldX: Float32Array;
  readonly worldY: Float32Array;
  readonly worldZ: Float32Array;
  /** How sharp the picture is there, see `edgeSharpness`; NaN where that was not looked at: known of the feet's tips alone. */
  readonly sharpness: Float32Array;
  /**
   * frame * LEG_POINT_COUNT + `legPointIndex`: what the network of the legs sees of the leg that the landmarks of this
   * frame call left or right; image pixels as displayed. NaN throughout where it did not look.
   */
  readonly legXPx: Float32Array;
  readonly legYPx: Float32Array;
  /** How far off it takes itself to be, body heights. */
  readonly legSigma: Float32Array;
  /** 0 to 1: how likely something is before the point. */
  readonly legHidden: Float32Array;
}

/** How many values a frame has in each column. */
export const ROW_LENGTHS: Readonly<Record<TrackColumn, number>> = {
  xPx: LANDMARK_COUNT,
  yPx: LANDMARK_COUNT,
  score: LANDMARK_COUNT,
  worldX: LANDMARK_COUNT,
  worldY: LANDMARK_COUNT,
  worldZ: LANDMARK_COUNT,
  sharpness: LANDMARK_COUNT,
  legXPx: LEG_POINT_COUNT,
  legYPx: LEG_POINT_COUNT,
  legSigma: LEG_POINT_COUNT,
  legHidden: LEG_POINT_COUNT,
};

export type TrackColumn = keyof TrackColumns;
export const TRACK_COLUMNS = Object.keys(ROW_LENGTHS) as TrackColumn[];

/**
 * One walker through one clip: a row for every displayed frame, a column for every landmark.
 * A frame without the walker is a row of NaN (a gap), never left out (a shift).
 */
export interface LandmarkTrack extends TrackColumns {
  /** Real seconds from the first displayed frame, ascending; slow motion already undone. */
  readonly timeS: Float64Array;
  /** Image size as displayed (rotation applied), pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Every column built in the same way. */
export function buildColumns(
  build: (column: TrackColumn, rowLength: number) => Float32Array,
): TrackColumns {
  return Object.fromEntries(
    TRACK_COLUMNS.map((column) => [column, build(column, ROW_LENGTHS[column])]),
  ) as unknown as TrackColumns;
}

/** An empty track (all gaps) for the given frame times. */
export function emptyTrack(timeS: Float64Array, widthPx: number, heightPx: number): LandmarkTrack {
  const gaps = (rowLength: number) => new Float32Array(timeS.length * rowLength).fill(NaN);
  return { timeS, widthPx, heightPx, ...buildColumns((_, rowLength) => gaps(rowLength)) };
}

/** The track with gaps in the given frames. */
export function withoutFrames(track: LandmarkTrack, gone: readonly boolean[]): LandmarkTrack {
  if (!gone.includes(true)) return track;
  const without = buildColumns((column, rowLength) =>
    track[column].map((value, at) => (gone[Math.floor(at / rowLength)] === true ? NaN : value)),
  );
  return { ...track, ...without };
}

/** Some consecutive frames of the track, both ends included; their times stay as they are. */
export function framesOf(track: LandmarkTrack, from: number, to: number): LandmarkTrack {
  const cut = buildColumns((column, rowLength) =>
    track[column].subarray(from * rowLength, (to + 1) * rowLength),
  );
  return { ...track, ...cut, timeS: track.timeS.subarray(from, to + 1) };
}

/** One point's values over all frames, copied out for filtering. */
export function columnOf(
  values: Float32Array,
  point: number,
  rowLength: number = LANDMARK_COUNT,
): Float64Array {
  const frames = values.length / rowLength;
  const column = new Float64Array(frames);
  for (let i = 0; i < frames; i++) column[i] = values[i * rowLength + point] ?? NaN;
  return column;
}
