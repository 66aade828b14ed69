import { lifeSignIn } from './life-signs.ts';

/** How long a worker may say nothing. */
export interface Patience {
  /** No beat: its thread is stuck or gone. */
  readonly silenceMs: number;
  /** No beat in a step that was announced as long. */
  readonly longStepMs: number;
  /** It beats, but nothing gets done: what it waits for never comes. */
  readonly standstillMs: number;
}

/** What was found wrong. */
export type Lifeless = 'silent' | 'standing-still';

const TICK_MS = 1000;

/**
 * Tells a slow worker from a dead one: calls `onLifeless` once when it was silent or stood still for too long. It
 * counts ticks, not the clock: a laptop that slept is not a worker that hangs.
 */
export class Watchdog {
  private readonly timer: ReturnType<typeof setInterval>;
  private silentMs = 0;
  private stillMs = 0;
  private inLongStep = false;
  private readonly listen = ({ data }: MessageEvent<unknown>) => this.hear(data);

  constructor(
    private readonly worker: EventTarget,
    private patience: Patience,
    private readonly onLifeless: (how: Lifeless) => void,
  ) {
    worker.addEventListener('message', this.listen as EventListener);
    this.timer = setInterval(() => this.tick(), TICK_MS);
  }

  /** Something got done. */
  progress(): void {
    this.silentMs = 0;
    this.stillMs = 0;
  }

  /** From now on it may be silent for so long. */
  be(patience: Patience): void {
    this.patience = patience;
  }

  stop(): void {
    clearInterval(this.timer);
    this.worker.removeEventListener('message', this.listen as EventListener);
  }

  private hear(message: unknown): void {
    const sign = lifeSignIn(message);
    // An answer or a call is a sign of life as well.
    this.silentMs = 0;
    if (sign === 'long-step') this.inLongStep = true;
    if (sign === 'long-step-done') this.inLongStep = false;
  }

  private tick(): void {
    this.silentMs += TICK_MS;
    this.stillMs += TICK_MS;
    const { silenceMs, longStepMs, standstillMs } = this.patience;
    const silent = this.silentMs >= (this.inLongStep ? longStepMs : silenceMs);
    const still = this.stillMs >= standstillMs;
    if (!silent && !still) return;
    this.stop();
    this.onLifeless(silent ? 'silent' : 'standing-still');
  }
}
