import { LANDMARK_NAMES, type LandmarkName } from '../body/skeleton.ts';

/** How much of the picture itself is on show: all of it, the walker's face made unclear, or the drawing alone. */
export const PICTURE_MODES = ['whole', 'face-blurred', 'hidden'] as const;
export type PictureMode = (typeof PICTURE_MODES)[number];

/** What is drawn onto the video. */
export interface Overlay {
  readonly skeleton: boolean;
  readonly angles: boolean;
  readonly grid: boolean;
  readonly plumbLine: boolean;
  readonly trail: boolean;
  /** What the plumb line hangs through and the trail follows. */
  readonly point: TrackedPoint;
  readonly annotations: boolean;
  readonly picture: PictureMode;
}

/** Points of a walker that are worth following. */
export const TRACKED_POINTS = [
  'left_ankle',
  'right_ankle',
  'left_heel',
  'right_heel',
  'left_foot_index',
  'right_foot_index',
  'left_knee',
  'right_knee',
  'left_hip',
  'right_hip',
  'left_shoulder',
  'right_shoulder',
] as const satisfies readonly LandmarkName[];
export type TrackedPoint = (typeof TRACKED_POINTS)[number];

export const PLAIN_OVERLAY: Overlay = {
  skeleton: true,
  angles: false,
  grid: false,
  plumbLine: false,
  trail: false,
  point: 'right_ankle',
  annotations: true,
  picture: 'whole',
};

/** Position of a followed point in the arrays of a frame. */
export function trackedIndex(point: TrackedPoint): number {
  return LANDMARK_NAMES.indexOf(point);
}
