import { BACKENDS, type BackendName, type BackendTrial } from '#contract/backend.ts';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { beat } from '../life/life.ts';
import { startBackend } from './backend.ts';
import { loadPoseNetwork } from './pose-network.ts';
import { POSE_INPUT_PX, type SquarePose } from './pose-source.ts';

/** Pictures timed on each backend, after the first, which is slow. */
const TIMED_PICTURES = 5;
/** Landmarks further from those of wasm, in shares of the square, are wrong: a fault of the driver. */
const MAX_DIFFERENCE = 0.02;

/**
 * Runs the landmark network a few times on each backend of this device. `sharing` is how many workers would share
 * the work on each: wasm has a core for each of them, one graphics card serves all. A backend that is drawn in
 * software, fails, or gives other landmarks than wasm is no choice.
 */
export async function tryBackends(
  variant: ModelVariant,
  sharing: Readonly<Record<BackendName, number>>,
): Promise<BackendTrial> {
  const ms: Record<BackendName, number | null> = { wasm: null, webgl: null, webgpu: null };
  let reference: SquarePose | null = null;
  let chosen: BackendName = 'wasm';
  for (const name of BACKENDS) {
    if (!(await isHardware(name))) continue;
    const run = await timed(name, variant);
    if (run === null) continue;
    reference ??= run.pose;
    if (!agrees(run.pose, reference)) continue;
    ms[name] = Math.round(10 * run.ms) / 10;
    const best = ms[chosen];
    if (best === null || run.ms / sharing[name] < best / sharing[chosen]) chosen = name;
  }
  return { chosen, msPerPicture: ms };
}

async function timed(
  name: BackendName,
  variant: ModelVariant,
): Promise<{ readonly ms: number; readonly pose: SquarePose | null } | null> {
  try {
    if ((await startBackend(name)) !== null) return null;
    const loaded = await loadPoseNetwork(variant);
    if (!loaded.ok) return null;
    const network = loaded.value;
    try {
      const picture = testPicture();
      let pose = await network.estimate(picture);
      const times: number[] = [];
      for (let i = 0; i < TIMED_PICTURES; i++) {
        const startMs = performance.now();
        pose = await network.estimate(picture);
        times.push(performance.now() - startMs);
        beat();
      }
      return { ms: times.sort((a, b) => a - b)[TIMED_PICTURES >> 1] ?? NaN, pose };
    } finally {
      network.dispose();
    }
  } catch {
    return null;
  }
}

/**
 * Something like a body: a bright upright shape on a dark ground. What the network makes of it is the same everywhere.
 */
function testPicture(): Float32Array {
  const picture = new Float32Array(3 * POSE_INPUT_PX ** 2).fill(0.2);
  for (let y = 20; y < 236; y++) {
    const half = y < 60 ? 14 : y < 140 ? 30 : 20;
    for (let x = 128 - half; x < 128 + half; x++)
      picture.fill(0.8, 3 * (y * 256 + x), 3 * (y * 256 + x) + 2);
  }
  return picture;
}

function agrees(pose: SquarePose | null, reference: SquarePose | null): boolean {
  if (pose === null || reference === null) return pose === reference;
  return pose.x.every(
    (x, i) =>
      Math.abs(x - (reference.x[i] ?? NaN)) < MAX_DIFFERENCE &&
      Math.abs((pose.y[i] ?? NaN) - (reference.y[i] ?? NaN)) < MAX_DIFFERENCE,
  );
}

/** Graphics drawn by the processor are slower than wasm; trying them would only cost time. */
async function isHardware(name: BackendName): Promise<boolean> {
  if (name === 'wasm') return true;
  if (name === 'webgl') {
    const context = new OffscreenCanvas(1, 1).getContext('webgl2', {
      failIfMajorPerformanceCaveat: true,
    });
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  }
  if (!('gpu' in navigator)) return false;
  const adapter = await navigator.gpu.requestAdapter().catch(() => null);
  return adapter !== null && !adapter.info.isFallbackAdapter;
}
