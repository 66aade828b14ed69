import { RESTART_PATH, type PageSign } from '#contract/kiosk-restart.ts';

const LOOKS_EVERY_MS = 1000;
/** Looks without a sign. They are counted, not timed: a machine that slept has not hung. */
const MOST_MISSED = 15;

let appUrl: string | null = null;
let missed = 0;

/*
 * Watches the page of a kiosk from outside of its thread. It cannot load a page itself: what it asks for wakes the
 * service worker, which can.
 */
self.addEventListener('message', ({ data }: MessageEvent<PageSign>) => {
  if (data !== 'alive') appUrl = data.appUrl;
  missed = 0;
});

// The first word: whoever started this worker may let go of its address.
self.postMessage('watching');

setInterval(() => {
  missed += 1;
  if (missed < MOST_MISSED || appUrl === null) return;
  missed = 0;
  // Without a service worker nobody answers, and the page stays as it is.
  const address = new URL(RESTART_PATH, appUrl);
  if (self.crossOriginIsolated) address.searchParams.set('isolated', '');
  void fetch(address, { cache: 'no-store' }).catch(() => undefined);
}, LOOKS_EVERY_MS);
