/** Seconds without a touch until everything is erased (clinical-rules.md 11.3), and for how long that is announced. */
export const IDLE_S = 60;
export const WARNING_S = 20;

/** What a person does who is there. */
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'scroll'] as const;

export interface IdleHost {
  /** Whether the device works or films, and nobody is expected to touch it. */
  isBusy(): boolean;
  /** Whole seconds that are left, in the last of them; null while somebody is there. */
  warned(leftS: number | null): void;
  expired(): void;
}

/** Counts the time since somebody touched the screen. Any touch starts it anew. */
export class IdleWatch {
  private touchedMs = Date.now();
  private ticking: ReturnType<typeof setInterval> | undefined;
  private ended = new AbortController();

  constructor(private readonly host: IdleHost) {}

  start(): void {
    this.stop();
    this.ended = new AbortController();
    const { signal } = this.ended;
    for (const sign of SIGNS_OF_LIFE)
      window.addEventListener(sign, this.touched, { signal, capture: true, passive: true });
    this.touchedMs = Date.now();
    this.ticking = setInterval(this.tick, 500);
  }

  stop(): void {
    this.ended.abort();
    clearInterval(this.ticking);
  }

  /** What is shown stays until the next tick: a button must outlive the press on it. */
  private readonly touched = () => {
    this.touchedMs = Date.now();
  };

  private readonly tick = () => {
    if (this.host.isBusy()) this.touchedMs = Date.now();
    const leftS = IDLE_S - (Date.now() - this.touchedMs) / 1000;
    if (leftS > WARNING_S) {
      this.host.warned(null);
      return;
    }
    if (leftS > 0) {
      this.host.warned(Math.ceil(leftS));
      return;
    }
    this.stop();
    this.host.expired();
  };
}
