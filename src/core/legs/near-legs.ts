import type { Body, PointSeries, SidePoints } from '../body/body.ts';
import { mapBothSides } from '../body/by-side.ts';
import { columnOf, type LandmarkTrack } from '../body/landmark-track.ts';
import {
  LEG_POINT_COUNT,
  legPointIndex,
  SIDES,
  type LegPoint,
  type Side,
} from '../body/skeleton.ts';
import { median } from '../statistics.ts';
import { viewOf } from '../view/view.ts';

/** A point that takes itself to be further off than this, body heights, is not measured by. */
const MOST_SIGMA = 0.02;
/** Where fewer of a foot's points are sure than this, the legs are left to the landmarks throughout. */
const LEAST_SURE = 0.6;
/** Walkers who go further off the picture's plane than this are seen rather along their walk than across it. */
const MOST_YAW_DEG = 45;
/** The points by which a foot is judged. */
const FOOT = ['ankle', 'heel', 'ball'] as const;

/**
 * The body with the legs' points as the networks of the legs see them, where they are sure. Elsewhere the landmark stands
 * in, moved by how far it lies from the point on the mean: a leg does not jump from one network's idea of it to the
 * other's. One network or the other for all frames, as their points are not the same places of a leg. From the front and
 * behind only the feet's direction is theirs (the 12 feet of graded15 to graded20: 3.7 deg off, by the landmarks 5.2);
 * the landmarks show beat and pelvis better there. Between the views, but rather along the walk than across it,
 * nothing is theirs: an angle along the line of sight asks for surer points. On the two real walks with markers (50 and
 * 56 deg off the picture's plane) the ankle was 6 to 11 deg off, by the landmarks with what is known of their errors 4 to
 * 8; the foot 2 to 11 and 4 to 9.
 */
export function withNearLegs(body: Body, track: LandmarkTrack): Body {
  const seen = mapBothSides((side) => sightOf(track, side));
  const foot = SIDES.flatMap((side) => FOOT.map((part) => seen[side](part).sure));
  const frames = body.left.hip.x.filter(Number.isFinite).length;
  const sure = foot.reduce((sum, flags) => sum + flags.filter(Boolean).length, 0);
  if (!(sure >= LEAST_SURE * foot.length * frames) || sure === 0) return body;
  const { kind, yawDeg } = viewOf(body).view;
  const alongTheWalk = kind === 'front' || kind === 'back';
  if (kind === 'oblique' && (yawDeg ?? 90) > MOST_YAW_DEG) return body;
  const sides = mapBothSides((side): SidePoints => {
    const points = body[side];
    const near = (part: LegPoint, landmark: PointSeries) => merged(landmark, seen[side](part));
    if (alongTheWalk) {
      const [heel, toe] = [near('heel', points.heel), near('foot_index', points.foot_index)];
      return { ...points, near_heel: heel, near_toe: toe };
    }
    return {
      ...points,
      knee: near('knee', points.knee),
      ankle: near('ankle', points.ankle),
      heel: near('heel', points.heel),
      foot_index: near('foot_index', points.foot_index),
      ball: near('ball', points.foot_index),
      hip_joint: near('hip', points.hip),
    };
  });
  return { ...body, ...sides };
}

/** One point over time, and where it is sure. */
interface Sight {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly sigma: Float64Array;
  readonly sure: readonly boolean[];
}

function sightOf(track: LandmarkTrack, side: Side): (part: LegPoint) => Sight {
  return (part) => {
    const column = (values: Float32Array) =>
      columnOf(values, legPointIndex(side, part), LEG_POINT_COUNT);
    const sigma = column(track.legSigma);
    return {
      x: column(track.legXPx),
      y: column(track.legYPx),
      sigma,
      sure: Array.from(sigma, (value) => value <= MOST_SIGMA),
    };
  };
}

function merged(landmark: PointSeries, sight: Sight): PointSeries {
  const along = (axis: 'x' | 'y') => {
    const apart = sight[axis].map((value, i) => value - (landmark[axis][i] ?? NaN));
    const known = median(apart.filter((_, i) => sight.sure[i] === true));
    const offset = Number.isFinite(known) ? known : 0;
    return sight[axis].map((value, i) =>
      sight.sure[i] === true ? value : (landmark[axis][i] ?? NaN) + offset,
    );
  };
  // A landmark that stands in is taken to be as far off as the least sure point that is used.
  const sigma = sight.sigma.map((value, i) => (sight.sure[i] === true ? value : MOST_SIGMA));
  return { ...landmark, x: along('x'), y: along('y'), sigma };
}
