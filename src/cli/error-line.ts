import type { AnalysisError } from '#contract/analysis-error.ts';

/** Why a video gave no report, for stderr. */
export function errorLine(error: AnalysisError): string {
  return 'detail' in error ? `${error.code}: ${error.detail}` : error.code;
}
