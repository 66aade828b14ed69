import {
  HIP_TO_ANKLE_OF_STATURE,
  NOSE_TO_ANKLE_OF_STATURE,
  SHOULDER_TO_ANKLE_OF_STATURE,
  SOLE_BELOW_ANKLE_OF_STATURE,
} from '../body/anthropometry.ts';
import { median } from '../statistics.ts';

/** COCO point numbers of the coarse people finder. */
const COCO = {
  nose: 0,
  leftEar: 3,
  rightEar: 4,
  leftShoulder: 5,
  rightShoulder: 6,
  leftHip: 11,
  rightHip: 12,
  leftKnee: 13,
  rightKnee: 14,
  leftAnkle: 15,
  rightAnkle: 16,
} as const;

/** A point below this score is not used to size or place a person. */
const MIN_POINT_SCORE = 0.2;

export interface CoarsePoint {
  readonly x: number;
  readonly y: number;
  readonly score: number;
}

/** One person in one sampled frame, image pixels: where the hips are and how tall the body stands. */
export interface Sighting {
  readonly score: number;
  readonly hipXPx: number;
  readonly hipYPx: number;
  readonly soleYPx: number;
  readonly bodyHeightPx: number;
  /** Left minus right ankle, in body heights: across the image and along it. What moves when one steps. */
  readonly ankleGapX: number;
  readonly ankleGapY: number;
  /** Whether place and size were read from landmarks, not from the coarse points. */
  readonly placed: boolean;
}

/**
 * Reads a person's place and size from the 17 coarse points (image pixels).
 * Null when hips or feet are too unsure to say: a head behind a fence is no walker yet.
 */
export function sightingOf(score: number, points: readonly CoarsePoint[]): Sighting | null {
  const at = (index: number) => points[index] ?? { x: NaN, y: NaN, score: 0 };
  const hip = middleOf([at(COCO.leftHip), at(COCO.rightHip)]);
  const shoulder = middleOf([at(COCO.leftShoulder), at(COCO.rightShoulder)]);
  const head = middleOf([at(COCO.nose), at(COCO.leftEar), at(COCO.rightEar)]);
  const left = at(COCO.leftAnkle);
  const right = at(COCO.rightAnkle);
  const seen = [left, right].filter((ankle) => ankle.score >= MIN_POINT_SCORE);
  if (hip === null || seen.length === 0) return null;
  const lowestAnkleY = Math.max(...seen.map((ankle) => ankle.y));
  const bodyHeightPx = median([
    head === null ? NaN : (lowestAnkleY - head.y) / NOSE_TO_ANKLE_OF_STATURE,
    shoulder === null ? NaN : (lowestAnkleY - shoulder.y) / SHOULDER_TO_ANKLE_OF_STATURE,
    (lowestAnkleY - hip.y) / HIP_TO_ANKLE_OF_STATURE,
  ]);
  if (!(bodyHeightPx > 0)) return null;
  return {
    score,
    hipXPx: hip.x,
    hipYPx: hip.y,
    soleYPx: lowestAnkleY + SOLE_BELOW_ANKLE_OF_STATURE * bodyHeightPx,
    bodyHeightPx,
    ankleGapX: (left.x - right.x) / bodyHeightPx,
    ankleGapY: (left.y - right.y) / bodyHeightPx,
    placed: false,
  };
}

function middleOf(points: readonly CoarsePoint[]): { x: number; y: number } | null {
  const seen = points.filter((point) => point.score >= MIN_POINT_SCORE);
  if (seen.length === 0) return null;
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return { x: sum(seen.map((p) => p.x)), y: sum(seen.map((p) => p.y)) };
}
