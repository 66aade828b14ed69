import * as tf from '@tensorflow/tfjs';
import { expose } from 'comlink';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { MODELS_URL, startWasm } from './wasm-backend.ts';

/** What pose-detection asks the network for, segmentation left out. */
const OUTPUTS = ['ld_3d', 'output_poseflag', 'activation_heatmap', 'world_3d'];
const INPUT_PX = 256;
const WARM_PICTURES = 5;

let network: tf.GraphModel | null = null;
let picture: tf.Tensor | null = null;

/** One picture through the network, everything that it says read. */
async function look(): Promise<void> {
  if (network === null || picture === null) throw new Error('not loaded');
  const outputs = network.execute(picture, OUTPUTS);
  const tensors = Array.isArray(outputs) ? outputs : [outputs];
  for (const tensor of tensors) await tensor.data();
  tf.dispose(tensors);
}

const api = {
  async load(model: ModelVariant): Promise<void> {
    await startWasm();
    network = await tf.loadGraphModel(`${MODELS_URL}blazepose-${model}.json`);
    picture = tf.randomUniform([1, INPUT_PX, INPUT_PX, 3], 0, 1, 'float32', 'picture');
    for (let i = 0; i < WARM_PICTURES; i++) await look();
  },
  /** Pictures a second over at least `seconds`. */
  async run(seconds: number): Promise<number> {
    const startMs = performance.now();
    let pictures = 0;
    let elapsedS = 0;
    while (elapsedS < seconds) {
      await look();
      pictures++;
      elapsedS = (performance.now() - startMs) / 1000;
    }
    return pictures / elapsedS;
  },
};

export type BareNetworkWorker = typeof api;
expose(api);
