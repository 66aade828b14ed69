import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

/** Where our own copies of weights and wasm are served. */
export const MODELS_URL = new URL(`${import.meta.env.BASE_URL}models/`, self.location.origin).href;

let ready: Promise<string> | null = null;

/**
 * Starts TensorFlow.js on the wasm backend (the same numbers on every machine) and gives its name.
 * A second call waits for the first. Rejects when the wasm files cannot be had.
 */
export function startBackend(): Promise<string> {
  ready ??= start();
  return ready;
}

async function start(): Promise<string> {
  setWasmPaths(MODELS_URL);
  // Its threads are workers made from blobs, which our policy refuses; one of them failing ends the whole worker.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await tf.setBackend('wasm'))) throw new Error('the wasm backend did not start');
  await tf.ready();
  return tf.getBackend();
}
