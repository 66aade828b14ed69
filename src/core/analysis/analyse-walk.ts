import { networkErrorsOf, type NetworkErrors } from '../bias/network-errors.ts';
import type { LandmarkTrack } from '../body/landmark-track.ts';
import { walkReport } from '../document/walk-report.ts';
import type { ClipContext } from '../passes/clip-context.ts';
import type { Report } from '../report/report.ts';
import { readWalk } from '../passes/read-walk.ts';

/** Landmarks to report: what was measured, written down. Pure: the same track gives the same report. */
export function analyseWalk(
  track: LandmarkTrack,
  clip: ClipContext,
  errors: NetworkErrors | null = networkErrorsOf(clip.software.model),
): Report {
  return walkReport(readWalk(track, clip, errors), clip);
}
