import { timeOfDay } from './kiosk-settings.ts';
import { failedOf, noteTested, wasTestedOn, type CheckResult } from './self-test.ts';

const EVERY_MS = 30_000;

/** What the morning's self-test asks of the kiosk. */
export interface Morning {
  /** "HH:MM"; null: never closed, and the test runs after midnight. */
  opensAt(): string | null;
  /** Whether nobody uses the device. */
  isFree(): boolean;
  run(): Promise<readonly CheckResult[]>;
  /** Says aloud what is wrong. */
  say(failed: readonly CheckResult[]): void;
}

/** Tests the device once a day, from when it opens, as soon as it is free. Returns what ends that. */
export function startMorningTest(morning: Morning): () => void {
  let running = false;
  // A device that cannot write it down must not test itself all day.
  let lastDay = '';
  const look = async () => {
    const now = new Date();
    const nowMs = now.getTime();
    const isDone = lastDay === now.toDateString() || wasTestedOn(nowMs);
    if (running || isDone || !isMorning(now, morning.opensAt()) || !morning.isFree()) return;
    running = true;
    try {
      const results = await morning.run();
      lastDay = now.toDateString();
      noteTested(nowMs);
      const failed = failedOf(results);
      if (failed.length > 0) morning.say(failed);
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return () => clearInterval(timer);
}

function isMorning(now: Date, opensAt: string | null): boolean {
  return timeOfDay(now) >= (opensAt ?? '00:00');
}
