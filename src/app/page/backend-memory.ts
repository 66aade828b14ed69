import * as v from 'valibot';
import type { Analysis } from '#contract/analysis-api.ts';
import {
  BACKENDS,
  type BackendChoice,
  type BackendName,
  type BackendTrial,
} from '#contract/backend.ts';

const KEY = 'heelrise-backend-trial';

const ms = v.nullable(v.pipe(v.number(), v.minValue(0)));
const remembered = v.object({
  browser: v.string(),
  trial: v.object({
    chosen: v.picklist(BACKENDS),
    msPerPicture: v.object({ wasm: ms, webgl: ms, webgpu: ms }),
  }),
});

/** Null: what is remembered is stored by the browser. */
let inMemory: { text: string | null } | null = null;

/** For a device in a lobby: what is measured holds until the page is left, and nothing of it is stored. */
export function storeNoTrial(): void {
  forgetTrial();
  inMemory = { text: null };
}

/** What was measured on this device with this version of the browser; null if nothing was, or storage is blocked. */
export function rememberedTrial(): BackendTrial | null {
  try {
    const text = inMemory === null ? localStorage.getItem(KEY) : inMemory.text;
    if (text === null) return null;
    const known = v.safeParse(remembered, JSON.parse(text));
    const same = known.success && known.output.browser === navigator.userAgent;
    return same ? known.output.trial : null;
  } catch {
    return null;
  }
}

/** The backend to ask for: the remembered one, else a trial. */
export function rememberedBackend(): BackendChoice {
  return rememberedTrial()?.chosen ?? 'auto';
}

/** Where the camera is looked at: a trial would keep somebody waiting who stands before it. */
export function liveBackend(): BackendName {
  return rememberedTrial()?.chosen ?? 'wasm';
}

/** What an analysis tells of this device: a trial is remembered; one that no longer holds is forgotten. */
export function learnFrom({ trial, report }: Analysis, asked: BackendChoice): void {
  const used = BACKENDS.find((name) => name === report.software.backend);
  if (trial !== null) rememberTrial(trial);
  else if (asked !== 'auto' && used !== undefined && used !== asked) forgetTrial();
}

/** Where storage is blocked the next video simply makes its own trial. */
function rememberTrial(trial: BackendTrial): void {
  const text = JSON.stringify({ browser: navigator.userAgent, trial });
  try {
    if (inMemory === null) localStorage.setItem(KEY, text);
    else inMemory.text = text;
  } catch {
    return;
  }
}

/** The next video measures again. */
export function forgetTrial(): void {
  if (inMemory !== null) inMemory.text = null;
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}
