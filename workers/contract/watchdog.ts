/**
 * Tells of silence: calls `onSilence` once when `feed` was not called for `limitMs`. It counts ticks, not the clock:
 * a laptop that slept is not a worker that hangs.
 */
export class Watchdog {
  private readonly timer: ReturnType<typeof setInterval>;
  private silentTicks = 0;

  constructor(limitMs: number, onSilence: () => void) {
    const ticks = 12;
    this.timer = setInterval(() => {
      this.silentTicks += 1;
      if (this.silentTicks < ticks) return;
      this.stop();
      onSilence();
    }, limitMs / ticks);
  }

  feed(): void {
    this.silentTicks = 0;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
