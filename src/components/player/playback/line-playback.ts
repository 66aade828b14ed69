/** Plays lines whose video is not there: reports, with each picture of the screen, how much time has passed. */
export class LinePlayback {
  private request = 0;
  private lastMs: number | null = null;

  constructor(private readonly step: (elapsedS: number) => void) {}

  get isRunning(): boolean {
    return this.request !== 0;
  }

  start(): void {
    if (!this.isRunning) this.request = requestAnimationFrame(this.tick);
  }

  stop(): void {
    cancelAnimationFrame(this.request);
    this.request = 0;
    this.lastMs = null;
  }

  private readonly tick = (nowMs: number) => {
    const elapsedS = (nowMs - (this.lastMs ?? nowMs)) / 1000;
    this.lastMs = nowMs;
    // Before the step, which may stop it.
    this.request = requestAnimationFrame(this.tick);
    this.step(elapsedS);
  };
}
