import { expose } from 'comlink';
import type { AnalysisApi } from '#contract/analysis-api.ts';
import { startBeating } from './life/life.ts';
import { liveApi } from './live/live-look.ts';
import { analyseClip } from './pipeline/analyse-clip.ts';
import { Engine } from './pipeline/engine.ts';

const engine = new Engine();
startBeating();
expose({
  analyse: (clip, options, known, onProgress, onPreview, onFinding, seekedFrames) =>
    analyseClip(engine, { clip, options, known, onProgress, onPreview, onFinding, seekedFrames }),
  ...liveApi(engine),
} satisfies AnalysisApi);
