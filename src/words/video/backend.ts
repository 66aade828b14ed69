import { msg, str } from '@lit/localize';
import { BACKENDS, type BackendName, type BackendTrial } from '#contract/backend.ts';
import { numberText } from '../base/format.ts';

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
  const first =
    time === null ? NAMES[chosen] : msg(str`${NAMES[chosen]}, ${timeText(time)} a frame`);
  return `${[first, ...others].join('; ')}.`;
}

export function onThisDevice(trial: BackendTrial): string {
  return msg(str`On this device: ${trialText(trial)}`);
}

export function measureAgain(): string {
  return msg('Measure again');
}

export function notMeasuredYet(): string {
  return msg('Which way of computing is quickest here is measured with the next video.');
}

function timeText(ms: number | null): string {
  return ms === null ? msg('not available') : `${numberText(ms, ms < 10 ? 1 : 0)} ms`;
}
