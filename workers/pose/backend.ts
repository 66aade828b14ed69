import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import '@tensorflow/tfjs-backend-webgpu';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendName } from '#contract/backend.ts';
import { appFile } from './app-file.ts';

/** Whether TensorFlow.js has its wasm kernels: the whole worker has but one TensorFlow.js. */
let wasmIsHere = false;

/** Starts TensorFlow.js on a backend, or changes to it. Null where it runs, else why not. */
export async function startBackend(name: BackendName): Promise<AnalysisError | null> {
  // Its threads are workers made from blobs, which our policy refuses; one of them failing ends the whole worker.
  // Several workers with a thread each use the cores as well.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const didNotStart: AnalysisError = { code: 'model-failed', detail: `${name} did not start` };
  if (name === 'webgpu' && !('gpu' in navigator)) return didNotStart;
  if (name === 'wasm' && !wasmIsHere) {
    const error = await takeWasm();
    if (error !== null) return error;
  }
  try {
    if (!(await tf.setBackend(name))) return didNotStart;
    await tf.ready();
    return null;
  } catch {
    return didNotStart;
  }
}

/** Hands TensorFlow.js its kernels as bytes that were checked. */
async function takeWasm(): Promise<AnalysisError | null> {
  const simd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT');
  const kernels = await appFile(simd ? 'tfjs-backend-wasm-simd.wasm' : 'tfjs-backend-wasm.wasm');
  if (!kernels.ok) return kernels.error;
  const address = URL.createObjectURL(new Blob([kernels.value], { type: 'application/wasm' }));
  // One for each kind must be named; which one this browser takes was asked above.
  setWasmPaths({
    'tfjs-backend-wasm.wasm': address,
    'tfjs-backend-wasm-simd.wasm': address,
    'tfjs-backend-wasm-threaded-simd.wasm': address,
  });
  wasmIsHere = true;
  return null;
}
