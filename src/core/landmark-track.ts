import { LANDMARK_COUNT } from './skeleton.ts';

/**
 * One walker through one clip: a row for every displayed frame, a column for every landmark.
 * A frame without the walker is a row of NaN (a gap), never left out (a shift).
 */
export interface LandmarkTrack {
  /** Real seconds from the first displayed frame, ascending; slow motion already undone. */
  readonly timeS: Float64Array;
  /** Image size as displayed (rotation applied), pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
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
}

/** An empty track (all gaps) for the given frame times. */
export function emptyTrack(timeS: Float64Array, widthPx: number, heightPx: number): LandmarkTrack {
  const gaps = () => new Float32Array(timeS.length * LANDMARK_COUNT).fill(NaN);
  return {
    timeS,
    widthPx,
    heightPx,
    xPx: gaps(),
    yPx: gaps(),
    score: gaps(),
    worldX: gaps(),
    worldY: gaps(),
    worldZ: gaps(),
    sharpness: gaps(),
  };
}

/** The track with gaps in the given frames. */
export function withoutFrames(track: LandmarkTrack, gone: readonly boolean[]): LandmarkTrack {
  if (!gone.includes(true)) return track;
  return mapColumns(track, (values) =>
    values.map((value, at) => (gone[Math.floor(at / LANDMARK_COUNT)] === true ? NaN : value)),
  );
}

/** Some consecutive frames of the track, both ends included; their times stay as they are. */
export function framesOf(track: LandmarkTrack, from: number, to: number): LandmarkTrack {
  const cut = mapColumns(track, (values) =>
    values.subarray(from * LANDMARK_COUNT, (to + 1) * LANDMARK_COUNT),
  );
  return { ...cut, timeS: track.timeS.subarray(from, to + 1) };
}

function mapColumns(
  track: LandmarkTrack,
  change: (values: Float32Array) => Float32Array,
): LandmarkTrack {
  return {
    ...track,
    xPx: change(track.xPx),
    yPx: change(track.yPx),
    score: change(track.score),
    worldX: change(track.worldX),
    worldY: change(track.worldY),
    worldZ: change(track.worldZ),
    sharpness: change(track.sharpness),
  };
}

/** One landmark's coordinate over all frames, copied out for filtering. */
export function columnOf(values: Float32Array, landmark: number): Float64Array {
  const frames = values.length / LANDMARK_COUNT;
  const column = new Float64Array(frames);
  for (let i = 0; i < frames; i++) column[i] = values[i * LANDMARK_COUNT + landmark] ?? NaN;
  return column;
}
