import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

/** Where the page's own copies of weights and wasm lie. */
export const MODELS_URL = new URL('/models/', self.location.origin).href;

/** TensorFlow.js on wasm with SIMD and one thread: what a page without cross-origin isolation gets. */
export async function startWasm(): Promise<void> {
  setWasmPaths(MODELS_URL);
  if (!(await tf.setBackend('wasm'))) throw new Error('the wasm backend did not start');
  await tf.ready();
}
