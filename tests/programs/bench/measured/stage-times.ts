import type { AnalysisProgress } from '#contract/analysis-api.ts';

/** When an analysis told of a stage, seconds from its start. */
export interface StageTime {
  readonly stage: AnalysisProgress['stage'];
  readonly atS: number;
}

const LOADING: readonly StageTime['stage'][] = ['loading-model', 'trying-backends'];

/** Seconds in which models were loaded: from word of it to word of anything else. */
export function loadingS(stages: readonly StageTime[]): number {
  let sumS = 0;
  for (const [i, { stage, atS }] of stages.entries()) {
    const next = stages[i + 1];
    if (LOADING.includes(stage) && next !== undefined) sumS += next.atS - atS;
  }
  return sumS;
}
