import type { Side } from '../body/skeleton.ts';
import type { WalkView } from './view.ts';

/**
 * The leg nearer to the camera: a walker who goes to the right of the picture shows the right one. Null where neither is
 * nearer: from the front, from behind, or from nobody knows where.
 */
export function nearSide({ view, forwardX }: WalkView): Side | null {
  if (view.kind !== 'side' && view.kind !== 'oblique') return null;
  return forwardX > 0 ? 'right' : 'left';
}
