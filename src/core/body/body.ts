import { columnOf, type LandmarkTrack } from './landmark-track.ts';
import { SIDES, sideIndex, type PairedLandmark, type Side } from './skeleton.ts';

/** The points that gait is measured from. */
export const BODY_PARTS = [
  'ear',
  'eye',
  'shoulder',
  'hip',
  'knee',
  'ankle',
  'heel',
  'foot_index',
] as const;
export const LEG_PARTS = ['hip', 'knee', 'ankle', 'heel', 'foot_index'] as const;
/**
 * What only the networks of the legs see: the ball of the foot, and the hip where the thigh turns. The hips of the
 * landmarks stay: the pelvis is read from them. From the front and behind, where the other points of a leg stay those
 * of the landmarks, its heel and toe tip.
 */
export const NEAR_PARTS = ['ball', 'hip_joint', 'near_heel', 'near_toe'] as const;
export type BodyPart = PairedLandmark | (typeof NEAR_PARTS)[number];

/** One landmark over time; pixels as displayed (y down) and the network's visibility. NaN is a gap. */
export interface PointSeries {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly score: Float64Array;
  /** Metres from the middle of the hips, camera axes. */
  readonly worldX: Float64Array;
  readonly worldY: Float64Array;
  readonly worldZ: Float64Array;
  /**
   * How far off a network of the legs takes the point to be, body heights; only points that were seen from near have
   * it.
   */
  readonly sigma?: Float64Array;
}

/** `NEAR_PARTS` are there where the legs were seen from near: the first two, or from front and behind the others. */
export type SidePoints = Readonly<Record<PairedLandmark, PointSeries>> &
  Readonly<Partial<Record<(typeof NEAR_PARTS)[number], PointSeries>>>;

/** A walker as series of points, left and right, one value a frame. */
export interface Body {
  readonly timeS: Float64Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly left: SidePoints;
  readonly right: SidePoints;
}

/** Whether the legs' points are those of the networks of the legs. */
export function legsSeenNear(body: Body): boolean {
  return body.left.ball !== undefined;
}

/** Whether the feet's direction is read from the points of the legs' networks. */
export function feetSeenNear(body: Body): boolean {
  return legsSeenNear(body) || body.left.near_heel !== undefined;
}

/** Picks the points of the landmark network out of a track. */
export function landmarkBody(track: LandmarkTrack): Body {
  const point = (side: Side, part: PairedLandmark): PointSeries => {
    const index = sideIndex(side, part);
    return {
      x: columnOf(track.xPx, index),
      y: columnOf(track.yPx, index),
      score: columnOf(track.score, index),
      worldX: columnOf(track.worldX, index),
      worldY: columnOf(track.worldY, index),
      worldZ: columnOf(track.worldZ, index),
    };
  };
  return mapSides(track, (side) => sidePoints((part) => point(side, part)));
}

/** The same walker with every point replaced. */
export function mapPoints(
  body: Body,
  change: (point: PointSeries, side: Side, part: BodyPart) => PointSeries,
): Body {
  return mapSides(body, (side) => {
    const near = NEAR_PARTS.flatMap((part) => {
      const point = body[side][part];
      return point === undefined ? [] : [[part, change(point, side, part)] as const];
    });
    return {
      ...sidePoints((part) => change(body[side][part], side, part)),
      ...Object.fromEntries(near),
    };
  });
}

/** Whether the walker is in the picture, frame by frame: there is a middle of the two hips. */
export function isSeen(body: Body): boolean[] {
  return Array.from(middle(body.left.hip.x, body.right.hip.x), Number.isFinite);
}

/** Halfway between a left and a right value, frame by frame; NaN where either is missing. */
export function middle(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, i) => (value + (right[i] ?? NaN)) / 2);
}

function mapSides(
  clip: { readonly timeS: Float64Array; readonly widthPx: number; readonly heightPx: number },
  build: (side: Side) => SidePoints,
): Body {
  const [left, right] = SIDES.map(build) as [SidePoints, SidePoints];
  return { timeS: clip.timeS, widthPx: clip.widthPx, heightPx: clip.heightPx, left, right };
}

function sidePoints(build: (part: PairedLandmark) => PointSeries): SidePoints {
  return Object.fromEntries(BODY_PARTS.map((part) => [part, build(part)])) as SidePoints;
}
