import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

/** Starts the backend that most devices measure with: in Node it reads its kernels from their package. */
export async function startWasmInNode(): Promise<void> {
  const carrier = import.meta.resolve('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(fileURLToPath(new URL('./', carrier)));
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend('wasm');
}
