import * as tf from '@tensorflow/tfjs';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { success, type Result } from '#core/result.ts';
import { appFile } from './app-file.ts';

/** A network of the manifest, its files checked, as TensorFlow.js takes one: from memory. */
export async function modelArtifacts(
  name: string,
): Promise<Result<tf.io.IOHandler, AnalysisError>> {
  const [graph, weights] = await Promise.all([appFile(`${name}.json`), appFile(`${name}.bin`)]);
  if (!graph.ok) return graph;
  if (!weights.ok) return weights;
  const json = JSON.parse(new TextDecoder().decode(graph.value)) as tf.io.ModelJSON;
  const artifacts = await tf.io.getModelArtifactsForJSON(json, (manifest) =>
    Promise.resolve([tf.io.getWeightSpecs(manifest), weights.value]),
  );
  return success({ load: () => Promise.resolve(artifacts) });
}
