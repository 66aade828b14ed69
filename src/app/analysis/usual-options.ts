import type { AnalysisOptions } from '#contract/analysis-api.ts';
import { DEFAULT_MODEL } from '#contract/model.ts';

/** How a video is watched of which nothing else was said. */
export function usualOptions(name: string): AnalysisOptions {
  return {
    name,
    model: DEFAULT_MODEL,
    heightM: null,
    trueFps: null,
    decodePath: 'auto',
    backend: 'auto',
    workers: null,
  };
}
