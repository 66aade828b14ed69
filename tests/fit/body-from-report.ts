import { bodyOf, type Body } from '#core/body.ts';
import { emptyTrack } from '#core/landmark-track.ts';
import type { Report } from '#core/report/report.ts';
import { LANDMARK_COUNT } from '#core/skeleton.ts';
import { viewOf, type WalkView } from '#core/view/view.ts';

/** The repaired walker as a report carries it; without the network's 3D points, which it does not. */
export function bodyFromReport(report: Report): Body {
  const track = emptyTrack(
    Float64Array.from(report.timeS),
    report.video.widthPx,
    report.video.heightPx,
  );
  const fill = (into: Float32Array, rows: readonly (readonly (number | null)[])[]) => {
    rows.forEach((row, frame) => {
      row.forEach((value, landmark) => {
        into[frame * LANDMARK_COUNT + landmark] = value ?? NaN;
      });
    });
  };
  fill(track.xPx, report.landmarks.xPx);
  fill(track.yPx, report.landmarks.yPx);
  fill(track.score, report.landmarks.score);
  return bodyOf(track);
}

/** The report's own view, with the path measured again. */
export function viewFromReport(report: Report, body: Body): WalkView {
  const again = viewOf(body);
  const forwardX = report.view.facing === 'left' ? -1 : 1;
  const heading = report.view.treadmill ? { x: forwardX, z: 0 } : again.heading;
  return { ...again, view: report.view, forwardX, heading };
}
