import type { AnalysisOptions, KnownSoFar } from '#contract/analysis-api.ts';

/** What to analyse. */
export interface AnalysisRequest {
  readonly clip: Blob;
  readonly options: AnalysisOptions;
  /** What an earlier run found, or null. */
  readonly known: KnownSoFar | null;
  /** Whether the reader chose whom to follow. */
  readonly chosen: boolean;
  /** How long it was recorded here, so that it may be nowhere else; null for a file. */
  readonly recordedMs: number | null;
}
