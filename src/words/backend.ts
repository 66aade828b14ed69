import { BACKENDS, type BackendName, type BackendTrial } from '#contract/backend.ts';

const NAMES: Readonly<Record<BackendName, string>> = {
  wasm: 'wasm',
  webgl: 'WebGL',
  webgpu: 'WebGPU',
};

/** "wasm, 31 ms a picture; WebGL 420 ms; WebGPU not available." The one in use comes first. */
export function trialText({ chosen, msPerPicture }: BackendTrial): string {
  const others = BACKENDS.filter((name) => name !== chosen).map(
    (name) => `${NAMES[name]} ${timeText(msPerPicture[name])}`,
  );
  const time = msPerPicture[chosen];
  const first = time === null ? NAMES[chosen] : `${NAMES[chosen]}, ${timeText(time)} a picture`;
  return `${[first, ...others].join('; ')}.`;
}

export const NOT_MEASURED_YET =
  'Which way of computing is quickest here is measured with the next film.';

function timeText(ms: number | null): string {
  return ms === null ? 'not available' : `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}
