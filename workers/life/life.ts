import { lifeMessage, type LifeSign } from '#contract/life-signs.ts';

const BEAT_EVERY_MS = 1000;

/** One sign of life for the whole worker, whatever works in it: the page that waits for it listens to this one. */
let say: (sign: LifeSign) => void = () => undefined;
let saidMs = 0;
let longSteps = 0;

/** From now on this worker gives signs of life. */
export function startBeating(): void {
  say = (sign) => self.postMessage(lifeMessage(sign));
  setInterval(beat, BEAT_EVERY_MS);
}

/** For loops that may keep the timer from its turn: between two pictures the worker is alive. */
export function beat(): void {
  const nowMs = performance.now();
  if (nowMs - saidMs < BEAT_EVERY_MS / 2) return;
  saidMs = nowMs;
  say('beat');
}

/** Announces work that may keep this worker from beating for long. */
export async function inLongStep<Value>(work: () => Promise<Value> | Value): Promise<Value> {
  if (longSteps++ === 0) say('long-step');
  try {
    return await work();
  } finally {
    if (--longSteps === 0) say('long-step-done');
  }
}
