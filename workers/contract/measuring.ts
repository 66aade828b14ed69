import type { Correction } from '#core/corrections/correction.ts';
import type { KeptTrackTrouble } from '#core/kept-track/read-kept-track.ts';
import type { Report } from '#core/report/report.ts';
import type { Result } from '#core/result.ts';

/** The surface of the worker that measures a kept walk again. Comlink carries it; it answers in the order of the calls. */
export interface MeasuringApi {
  /** The walk that `measure` is about from now on; gives why it cannot be measured, or null. */
  take(report: Report, version: string): KeptTrackTrouble | null;
  /** @param corrections all of them. */
  measure(corrections: readonly Correction[]): Result<Report, KeptTrackTrouble>;
}
