import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import '@tensorflow/tfjs-backend-webgpu';
import type { BackendName } from '#contract/backend.ts';

/** Where our own copies of weights and wasm are served. */
export const MODELS_URL = new URL(`${import.meta.env.BASE_URL}models/`, self.location.origin).href;

let started = false;

/** Starts TensorFlow.js on a backend, or changes to it. False where this browser lacks it or it fails to start. */
export async function startBackend(name: BackendName): Promise<boolean> {
  if (!started) {
    started = true;
    setWasmPaths(MODELS_URL);
    // Its threads are workers made from blobs, which our policy refuses; one of them failing ends the whole worker.
    // Several workers with a thread each use the cores as well.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  }
  if (name === 'webgpu' && !('gpu' in navigator)) return false;
  try {
    if (!(await tf.setBackend(name))) return false;
    await tf.ready();
    return true;
  } catch {
    return false;
  }
}
