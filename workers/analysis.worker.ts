import { expose } from 'comlink';
import type { AnalysisApi } from '#contract/analysis-api.ts';
import { analyseClip } from './pipeline/analyse-clip.ts';

expose({ analyse: analyseClip } satisfies AnalysisApi);
