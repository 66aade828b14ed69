/** A terminal and npm both hand on one press of Ctrl-C: what follows so soon is the same one. */
const SAME_PRESS_MS = 500;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Listens for the wish to stop. The first asks for a clean end, the next one ends at once. */
export class Interrupt {
  private firstMs: number | null = null;

  constructor(
    private readonly onFirst: () => void,
    private readonly onSecond: () => void,
    private readonly nowMs: () => number = Date.now,
  ) {
    for (const signal of SIGNALS) process.on(signal, this.hear);
  }

  get asked(): boolean {
    return this.firstMs !== null;
  }

  /** Takes the listeners away. */
  end(): void {
    for (const signal of SIGNALS) process.off(signal, this.hear);
  }

  readonly hear = (): void => {
    const nowMs = this.nowMs();
    if (this.firstMs === null) {
      this.firstMs = nowMs;
      this.onFirst();
    } else if (nowMs - this.firstMs >= SAME_PRESS_MS) this.onSecond();
  };
}
