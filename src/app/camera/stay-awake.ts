let holders = 0;
let lock: WakeLockSentinel | null = null;

/**
 * Keeps the screen on until the returned function is called: a phone that falls asleep stops its camera and its work.
 * Where the browser cannot, it does nothing.
 */
export function stayAwake(): () => void {
  holders += 1;
  if (holders === 1) document.addEventListener('visibilitychange', askAgain);
  void ask();
  let released = false;
  return () => {
    if (released) return;
    released = true;
    holders -= 1;
    if (holders > 0) return;
    document.removeEventListener('visibilitychange', askAgain);
    void lock?.release();
    lock = null;
  };
}

/** A browser takes the lock away from a page that is hidden. */
const askAgain = () => void ask();

async function ask(): Promise<void> {
  if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
  if (lock !== null && !lock.released) return;
  const given = await navigator.wakeLock.request('screen').catch(() => null);
  // Two may have asked, or nobody needs it any more.
  if (given === null) return;
  if (holders === 0 || (lock !== null && !lock.released)) void given.release();
  else lock = given;
}
