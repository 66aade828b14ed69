import { expose } from 'comlink';
import type { AnalysisApi } from '#contract/analysis-api.ts';
import { startBeating } from './life/life.ts';
import { live } from './live/live-look.ts';
import { analyseClip } from './pipeline/analyse-clip.ts';

startBeating();
expose({ analyse: analyseClip, ...live } satisfies AnalysisApi);
