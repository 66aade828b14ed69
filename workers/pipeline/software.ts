import type { AnalysisOptions } from '#contract/analysis-api.ts';
import type { BackendName } from '#contract/backend.ts';
import type { Report } from '#core/report/report.ts';
import { weightsSha256 } from '../../models/manifest.ts';
import { FOOT, LEG } from '../pose/leg/leg-source.ts';

/** What measured, for the report: this version, and every network with the sha256 of its weights. */
export function softwareOf(
  options: Pick<AnalysisOptions, 'model' | 'legs'>,
  backend: BackendName,
): Report['software'] {
  const landmarks = `blazepose-${options.model}`;
  const names = [landmarks, ...(seesLegs(options) ? [LEG.name, FOOT.name] : [])];
  return {
    name: 'heelrise',
    version: __HEELRISE_VERSION__,
    model: landmarks,
    modelSha256: weightsSha256(landmarks),
    networks: names.map((name) => ({ name, sha256: weightsSha256(name) })),
    backend,
  };
}

/** Whether our own networks look at the legs: unless they were asked not to. */
export function seesLegs({ legs }: Pick<AnalysisOptions, 'legs'>): boolean {
  return legs ?? true;
}
