import type { Side } from '../body/skeleton.ts';
import type { Report, View } from './report.ts';

/**
 * The leg that the camera sees unhidden, or null where neither is in front of the other.
 * Someone who faces the right edge of the picture shows the right leg.
 */
export function nearLeg(view: View): Side | null {
  if (view.kind !== 'side') return null;
  return view.facing === 'left' || view.facing === 'right' ? view.facing : null;
}

/** Whether a leg is the one near the camera, in any pass of a video. */
export function isNear({ view, passes }: Pick<Report, 'view' | 'passes'>, leg: Side): boolean {
  const views = passes?.map((pass) => pass.view) ?? [view];
  return views.some((seen) => nearLeg(seen) === leg);
}

/** Whether the walk goes to the right of the picture; where the view is nearly square on, by the walker's own way. */
export function goesRight({ view, landmarks }: Pick<Report, 'view' | 'landmarks'>): boolean {
  const { walking, facing } = view;
  if (walking === 'left-to-right' || walking === 'right-to-left')
    return walking === 'left-to-right';
  if (facing === 'right' || facing === 'left') return facing === 'right';
  const hip = landmarks.names.indexOf('left_hip');
  const seen = landmarks.xPx.map((row) => row[hip] ?? NaN).filter(Number.isFinite);
  return (seen.at(-1) ?? NaN) > (seen[0] ?? NaN);
}
