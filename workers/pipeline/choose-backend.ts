import type { AnalysisOptions, OnProgress } from '#contract/analysis-api.ts';
import type { BackendName, BackendTrial } from '#contract/backend.ts';
import { inLongStep } from '../life/life.ts';
import { tryBackends } from '../pose/backend-trial.ts';
import { workersFor } from './frames/worker-count.ts';

/** The backend to run on: the one asked for, or what a short trial on this device finds quickest. */
export async function chooseBackend(
  options: Pick<AnalysisOptions, 'backend' | 'model' | 'workers'>,
  onProgress: OnProgress,
): Promise<{ readonly backend: BackendName; readonly trial: BackendTrial | null }> {
  if (options.backend !== 'auto') return { backend: options.backend, trial: null };
  onProgress({ stage: 'trying-backends' });
  const trial = await inLongStep(() =>
    tryBackends(options.model, {
      wasm: workersFor('wasm', options.workers),
      webgl: workersFor('webgl', options.workers),
      webgpu: workersFor('webgpu', options.workers),
    }),
  );
  return { backend: trial.chosen, trial };
}
