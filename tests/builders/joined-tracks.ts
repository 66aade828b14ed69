import {
  emptyTrack,
  ROW_LENGTHS,
  TRACK_COLUMNS,
  type LandmarkTrack,
} from '#core/body/landmark-track.ts';

/** Tracks one after the other as one video of an even rate; `gapS` seconds without the walker lie between them. */
export function joinedTracks(parts: readonly LandmarkTrack[], gapS = 0, fps = 30): LandmarkTrack {
  const gap = Math.round(gapS * fps);
  const frames = parts.reduce((sum, { timeS }) => sum + timeS.length + gap, -gap);
  const [first] = parts;
  const video = emptyTrack(
    Float64Array.from({ length: frames }, (_, i) => i / fps),
    first?.widthPx ?? 0,
    first?.heightPx ?? 0,
  );
  let at = 0;
  for (const part of parts) {
    for (const column of TRACK_COLUMNS) video[column].set(part[column], at * ROW_LENGTHS[column]);
    at += part.timeS.length + gap;
  }
  return video;
}
