import { expose } from 'comlink';
import type { AnalysisApi } from '#contract/analysis-api.ts';
import { analyseClip } from './pipeline/analyse-clip.ts';

expose({
  analyse: analyseClip,
  startLive: () => Promise.resolve(false),
  look: () => Promise.reject(new Error('not started')),
  stopLive: () => undefined,
} satisfies AnalysisApi);
