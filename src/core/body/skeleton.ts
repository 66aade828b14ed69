/**
 * The 33 BlazePose landmarks in their own order. "left" and "right" are the walker's own.
 * Source: MediaPipe BlazePose GHUM topology.
 */
export const LANDMARK_NAMES = [
  'nose',
  'left_eye_inner',
  'left_eye',
  'left_eye_outer',
  'right_eye_inner',
  'right_eye',
  'right_eye_outer',
  'left_ear',
  'right_ear',
  'mouth_left',
  'mouth_right',
  'left_shoulder',
  'right_shoulder',
  'left_elbow',
  'right_elbow',
  'left_wrist',
  'right_wrist',
  'left_pinky',
  'right_pinky',
  'left_index',
  'right_index',
  'left_thumb',
  'right_thumb',
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle',
  'left_heel',
  'right_heel',
  'left_foot_index',
  'right_foot_index',
] as const;

export type LandmarkName = (typeof LANDMARK_NAMES)[number];

/** The two legs, in the order in which everything is reported. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Landmarks that exist once for each side. */
export type PairedLandmark =
  'shoulder' | 'hip' | 'knee' | 'ankle' | 'heel' | 'foot_index' | 'ear' | 'eye';

export const LANDMARK_COUNT = LANDMARK_NAMES.length;

const INDEX = new Map<string, number>(LANDMARK_NAMES.map((name, index) => [name, index]));

/** Position of a landmark in every per-frame array. Throws on an unknown name: that is a bug. */
export function landmarkIndex(name: LandmarkName): number {
  const index = INDEX.get(name);
  if (index === undefined) throw new RangeError(`unknown landmark ${name}`);
  return index;
}

/** Position of a paired landmark, such as the left heel. */
export function sideIndex(side: Side, part: PairedLandmark): number {
  return landmarkIndex(`${side}_${part}`);
}

/** What the network of the legs sees of each leg, in its order; `ball` is the hinge of the toes. */
export const LEG_POINTS = ['hip', 'knee', 'ankle', 'heel', 'foot_index', 'ball'] as const;
export type LegPoint = (typeof LEG_POINTS)[number];

/** What the network of the feet sees of each foot, in its order. */
export const FOOT_POINTS = [
  'ankle',
  'heel',
  'foot_index',
  'ball',
] as const satisfies readonly LegPoint[];

/** Of both legs. */
export const LEG_POINT_COUNT = SIDES.length * LEG_POINTS.length;

/** Position of a leg's point in every per-frame array of them: the left leg's first. */
export function legPointIndex(side: Side, point: LegPoint): number {
  return SIDES.indexOf(side) * LEG_POINTS.length + LEG_POINTS.indexOf(point);
}

/** The other leg. */
export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** Bones drawn on the video, as pairs of landmark names. */
export const BONES: readonly (readonly [LandmarkName, LandmarkName])[] = [
  ['left_shoulder', 'right_shoulder'],
  ['left_hip', 'right_hip'],
  ['left_shoulder', 'left_hip'],
  ['right_shoulder', 'right_hip'],
  ['left_shoulder', 'left_elbow'],
  ['left_elbow', 'left_wrist'],
  ['right_shoulder', 'right_elbow'],
  ['right_elbow', 'right_wrist'],
  ['left_hip', 'left_knee'],
  ['left_knee', 'left_ankle'],
  ['left_ankle', 'left_heel'],
  ['left_heel', 'left_foot_index'],
  ['left_ankle', 'left_foot_index'],
  ['right_hip', 'right_knee'],
  ['right_knee', 'right_ankle'],
  ['right_ankle', 'right_heel'],
  ['right_heel', 'right_foot_index'],
  ['right_ankle', 'right_foot_index'],
];
