import { networkErrorsOf } from '../bias/network-errors.ts';
import { byHandOf } from '../corrections/by-hand.ts';
import type { Correction } from '../corrections/correction.ts';
import { walkReport } from '../document/walk-report.ts';
import { readKeptTrack, type KeptTrackTrouble } from '../kept-track/read-kept-track.ts';
import { walkReader } from '../passes/read-walk.ts';
import { without } from '../report/without.ts';
import { parseReport } from '../report/parse.ts';
import type { Report } from '../report/report.ts';
import { failure, success, type Result } from '../result.ts';

/** What a measured walk may lack: none of it is left over from before. */
const MEASURED_OR_LACKING = ['speedClass', 'passes', 'corrections'] as const;

/** Measures a walk again with these corrections: all of them, not those that came new. */
export type Measurer = (corrections: readonly Correction[]) => Result<Report, KeptTrackTrouble>;

/**
 * A kept walk measured again from what the networks saw of it, by the code that runs now and with these corrections; none
 * gives the machine's own reading. With its own corrections and by the version that wrote it, a report stays as it is,
 * byte for byte. What is not measured stays: dates, drawings, what the walk was measured from.
 * @param corrections all of them, not those that came new. @param version of the software that measures now.
 */
export function measureAgain(
  report: Report,
  corrections: readonly Correction[],
  version: string,
): Result<Report, KeptTrackTrouble> {
  const measurer = measurerOf(report, version);
  return measurer.ok ? measurer.value(corrections) : measurer;
}

/** The same for a walk that is corrected again and again: what no correction changes is read once. */
export function measurerOf(report: Report, version: string): Result<Measurer, KeptTrackTrouble> {
  const kept = readKeptTrack(report);
  if (!kept.ok) return kept;
  const { track, clip } = kept.value;
  const software = { ...clip.software, version };
  const today = { ...clip, software };
  const read = walkReader(track, today, networkErrorsOf(software.model));
  const unmeasured = without(report, MEASURED_OR_LACKING);
  return success((corrections) => {
    const measured = parseReport({
      ...unmeasured,
      ...walkReport(read(byHandOf(corrections)), today),
      ...(corrections.length === 0 ? {} : { corrections }),
    });
    // Only landmarks that no video has give what no report holds.
    return measured.ok ? success(measured.value) : failure('landmarks-damaged');
  });
}
