import * as v from 'valibot';
import { dayOf } from '#core/report/dates.ts';
import { readStaff, writeStaff } from './staff-storage.ts';

/** The checks that the device makes of itself, in the order in which they are shown. */
export const SELF_CHECKS = [
  'pin',
  'storage',
  'camera',
  'light',
  'model',
  'speed',
  'sound',
  'phones',
  'version',
] as const;
export type SelfCheck = (typeof SELF_CHECKS)[number];

/** `warn`: it works, and not well. */
export type CheckStatus = 'ok' | 'warn' | 'fail';

/** What was found: a status and, where it is not `ok`, what it is. */
export type CheckCode =
  | 'ok'
  | 'no-pin'
  | 'storage-blocked'
  | 'storage-full'
  | 'no-camera'
  | 'camera-denied'
  | 'camera-in-use'
  | 'too-dark'
  | 'too-bright'
  | 'covered'
  | 'not-looked'
  | 'model-failed'
  | 'slow'
  | 'too-slow'
  | 'no-voice'
  | 'no-sound'
  | 'own-address'
  | 'newer-waits'
  | 'not-offline';

export const STATUS_OF: Readonly<Record<CheckCode, CheckStatus>> = {
  ok: 'ok',
  'no-pin': 'warn',
  'storage-blocked': 'fail',
  'storage-full': 'fail',
  'no-camera': 'fail',
  'camera-denied': 'fail',
  'camera-in-use': 'fail',
  'too-dark': 'warn',
  'too-bright': 'warn',
  covered: 'fail',
  'not-looked': 'warn',
  'model-failed': 'fail',
  slow: 'warn',
  'too-slow': 'fail',
  'no-voice': 'warn',
  'no-sound': 'warn',
  'own-address': 'warn',
  'newer-waits': 'warn',
  'not-offline': 'warn',
};

export interface CheckResult {
  readonly check: SelfCheck;
  readonly code: CheckCode;
}

/** How each is looked at. One that rejects counts as failed in its own way. */
export type SelfTestParts = Readonly<Record<SelfCheck, () => Promise<CheckCode>>>;

const IF_IT_BREAKS: Readonly<Record<SelfCheck, CheckCode>> = {
  pin: 'no-pin',
  storage: 'storage-blocked',
  camera: 'no-camera',
  light: 'not-looked',
  model: 'model-failed',
  speed: 'too-slow',
  sound: 'no-sound',
  phones: 'own-address',
  version: 'not-offline',
};

/** Every check, one after another: the camera and the networks are wanted by more than one. */
export async function runSelfTest(
  parts: SelfTestParts,
  onResult: (result: CheckResult) => void = () => undefined,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of SELF_CHECKS) {
    const code = await parts[check]().catch(() => IF_IT_BREAKS[check]);
    results.push({ check, code });
    onResult({ check, code });
  }
  return results;
}

/** What of the results is said aloud in the morning: whatever keeps a visitor from being served. */
export function failedOf(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.filter(({ code }) => STATUS_OF[code] === 'fail');
}

/** Mean and spread of the brightness of a picture, 0 to 255. @param rgba as a canvas gives it. */
export function lightOf(rgba: Uint8ClampedArray): CheckCode {
  const count = rgba.length / 4;
  if (count === 0) return 'not-looked';
  let [sum, squares] = [0, 0];
  for (let i = 0; i < rgba.length; i += 4) {
    const light = 0.299 * (rgba[i] ?? 0) + 0.587 * (rgba[i + 1] ?? 0) + 0.114 * (rgba[i + 2] ?? 0);
    sum += light;
    squares += light * light;
  }
  const mean = sum / count;
  const spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
  // A cap before the lens gives one colour; a dark room still shows its edges.
  if (spread < LEAST_SPREAD) return mean > BRIGHT ? 'too-bright' : 'covered';
  if (mean < DARK) return 'too-dark';
  return mean > BRIGHT ? 'too-bright' : 'ok';
}

const LEAST_SPREAD = 4;
const DARK = 45;
const BRIGHT = 225;

/** The 5 seconds of the sample walk are read within this; a visitor who waits longer goes away. */
const USUAL_S = 60;
const LONGEST_S = 180;

export function speedOf(seconds: number): CheckCode {
  if (!(seconds <= LONGEST_S)) return 'too-slow';
  return seconds <= USUAL_S ? 'ok' : 'slow';
}

const schema = v.object({ day: v.pipe(v.string(), v.isoDate()) });

/** Whether the device tested itself today already. */
export function wasTestedOn(nowMs: number): boolean {
  return readStaff('self-test', schema)?.day === dayOf(nowMs);
}

export function noteTested(nowMs: number): void {
  writeStaff('self-test', { day: dayOf(nowMs) });
}
