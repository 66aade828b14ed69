import { landmarkIndex, LANDMARK_NAMES } from '../body/skeleton.ts';
import type { Report } from '../report/report.ts';
import { pointsOf } from './frame-points.ts';
import { isKnown, type Point } from './shape.ts';

/** A disc that covers a head. */
export interface HeadDisc {
  readonly at: Point;
  readonly radiusPx: number;
}

/** Nose, eyes, ears and mouth: the first landmarks, up to the right corner of the mouth. */
const FACE = LANDMARK_NAMES.slice(0, landmarkIndex('mouth_right') + 1).map(landmarkIndex);
/** From the middle of the face: chin, crown and the back of the head, with room for a hand's breadth of error. */
const RADIUS_OF_TRUNK = 0.36;
/** No smaller than this share of the picture's height, whatever the points say. */
const LEAST_RADIUS = 0.02;
/** So long a head may be missing before nothing can be said of where it is. */
const LONGEST_GAP_S = 0.5;

/**
 * Where the head of the walker is in a frame, from the landmarks; from a neighbouring frame, larger, where this one has
 * none. Null where no frame near by has one: then a face may be anywhere.
 */
export function headDisc(report: Report, frame: number, scale: number): HeadDisc | null {
  const own = discOf(report, frame, scale);
  if (own !== null) return own;
  const nowS = report.timeS[frame] ?? 0;
  for (let away = 1; away < report.timeS.length; away++) {
    const near = [frame - away, frame + away].filter(
      (other) => Math.abs((report.timeS[other] ?? Infinity) - nowS) <= LONGEST_GAP_S,
    );
    if (near.length === 0) return null;
    for (const other of near) {
      const disc = discOf(report, other, scale);
      if (disc !== null) return { at: disc.at, radiusPx: disc.radiusPx * (1.5 + away * 0.1) };
    }
  }
  return null;
}

function discOf(report: Report, frame: number, scale: number): HeadDisc | null {
  const position = pointsOf(report, frame, scale);
  const face = FACE.map(position).filter(isKnown);
  const shoulders = middle(
    [landmarkIndex('left_shoulder'), landmarkIndex('right_shoulder')].map(position),
  );
  const hips = middle([landmarkIndex('left_hip'), landmarkIndex('right_hip')].map(position));
  const at = middle(face);
  if (at === null || shoulders === null) return null;
  const trunkPx = hips === null ? 0 : Math.hypot(shoulders.x - hips.x, shoulders.y - hips.y);
  const neckPx = Math.hypot(shoulders.x - at.x, shoulders.y - at.y);
  const leastPx = LEAST_RADIUS * report.video.heightPx * scale;
  return { at, radiusPx: Math.max(trunkPx * RADIUS_OF_TRUNK, neckPx * 0.9, leastPx) };
}

function middle(points: readonly Point[]): Point | null {
  const known = points.filter(isKnown);
  if (known.length === 0) return null;
  const sum = known.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / known.length, y: sum.y / known.length };
}
