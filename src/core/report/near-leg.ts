import type { Side } from '../skeleton.ts';
import type { Report, View } from './report.ts';

/**
 * The leg that the camera sees unhidden, or null where neither is in front of the other.
 * Someone who faces the right edge of the picture shows the right leg.
 */
export function nearLeg(view: View): Side | null {
  if (view.kind !== 'side') return null;
  return view.facing === 'left' || view.facing === 'right' ? view.facing : null;
}

/** Whether a leg is the one near the camera, in any pass of a film. */
export function isNear({ view, passes }: Pick<Report, 'view' | 'passes'>, leg: Side): boolean {
  const views = passes?.map((pass) => pass.view) ?? [view];
  return views.some((seen) => nearLeg(seen) === leg);
}
