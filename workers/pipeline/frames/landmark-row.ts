import type { TrackColumns } from '#core/body/landmark-track.ts';

/** What the landmark network sees in one frame, in columns of a track. */
export type LandmarkRow = Pick<
  TrackColumns,
  'xPx' | 'yPx' | 'score' | 'worldX' | 'worldY' | 'worldZ' | 'sharpness'
>;
