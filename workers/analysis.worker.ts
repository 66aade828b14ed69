import { expose } from 'comlink';
import type { AnalysisApi } from '#contract/analysis-api.ts';
import { live } from './live/live-look.ts';
import { analyseClip } from './pipeline/analyse-clip.ts';

expose({ analyse: analyseClip, ...live } satisfies AnalysisApi);
