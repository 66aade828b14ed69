import type { Report } from '#core/report/report.ts';
import { nearestIndex } from './curve-error.ts';
import { LEG_POINTS, seenFrames, type LabFrame, type LabTruth } from '../truth/lab-truth.ts';

/** A point counts as found within this part of the walker's height in the picture. */
const FOUND_WITHIN = 0.12;
/** So many of the ten points of the legs have to be. */
const POINTS_NEEDED = 8;

/** Part of the seen frames in which the landmarks lie on the walker; 0 for a report without landmarks. */
export function partFollowed(truth: LabTruth, report: Report): number {
  const seen = seenFrames(truth);
  const followed = seen.filter((frame) => pointsFound(truth, frame, report) >= POINTS_NEEDED);
  return seen.length === 0 ? 0 : followed.length / seen.length;
}

function pointsFound(truth: LabTruth, frame: LabFrame, { landmarks, timeS }: Report): number {
  const row = nearestIndex(timeS, frame.t);
  const [xPx, yPx] = [landmarks.xPx[row], landmarks.yPx[row]];
  const reachPx = FOUND_WITHIN * heightPx(truth, frame);
  return LEG_POINTS.filter((name) => {
    const column = landmarks.names.indexOf(name);
    const place = frame.px[name];
    const [x, y] = [xPx?.[column] ?? null, yPx?.[column] ?? null];
    if (x === null || y === null || place === null) return false;
    return Math.hypot(x - place[0], y - place[1]) < reachPx;
  }).length;
}

/** How tall the walker is in the picture: as the truth says, else by the depth of the left hip. */
function heightPx({ camera, subject }: LabTruth, { bodyHeightPx, px }: LabFrame): number {
  return bodyHeightPx ?? (camera.fx * subject.stature_m) / (px.left_hip?.[2] ?? NaN);
}
