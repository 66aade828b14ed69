import type { PageSign } from '#contract/kiosk-restart.ts';
import { startWorker } from '#contract/start-worker.ts';
import pageWatchWorker from '../../../workers/life/page-watch.worker.ts?worker&url';

const BEATS_EVERY_MS = 1000;

/**
 * Has this page watched from outside of its thread: where it hangs for 15 seconds it is loaded anew. That needs the
 * service worker, so it works in the built app from its second start on. Returns what ends it.
 */
export function watchPage(
  startWatcher = () => startWorker(pageWatchWorker, 'page-watch'),
): () => void {
  if (typeof Worker === 'undefined') return () => undefined;
  const watcher = startWatcher();
  const tell = (sign: PageSign) => watcher.postMessage(sign);
  tell({ appUrl: new URL('.', document.baseURI).href });
  const beating = setInterval(() => tell('alive'), BEATS_EVERY_MS);
  return () => {
    clearInterval(beating);
    watcher.terminate();
  };
}
