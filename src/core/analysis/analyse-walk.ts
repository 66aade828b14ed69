import { networkErrorsOf, type NetworkErrors } from '../bias/network-errors.ts';
import type { LandmarkTrack } from '../body/landmark-track.ts';
import { walkReport } from '../document/walk-report.ts';
import { keepTrack } from '../kept-track/keep-track.ts';
import { quantisedTrack } from '../kept-track/quantised-track.ts';
import type { ClipContext } from '../passes/clip-context.ts';
import { readWalk } from '../passes/read-walk.ts';
import type { Report } from '../report/report.ts';

/**
 * Landmarks to report: what was measured, written down, with what it was measured from. Pure: the same track gives the
 * same report.
 */
export function analyseWalk(
  track: LandmarkTrack,
  clip: ClipContext,
  errors: NetworkErrors | null = networkErrorsOf(clip.software.model),
): Report {
  const kept = quantisedTrack(track);
  return {
    ...walkReport(readWalk(kept, clip, errors), clip),
    measuredFrom: keepTrack(kept, clip),
  };
}
