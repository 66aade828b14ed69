import { routeOf } from '../page/route.ts';
import { INSTALL_OFFER } from './install-offer.ts';
import { OFFLINE_APP } from './offline-app.ts';

/**
 * Puts the app on this device when the page has its own files. Not while developing, where files change under the page,
 * and not for the command line, which has a browser of its own for each video.
 */
export function startOffline(): void {
  INSTALL_OFFER.listen();
  if (!import.meta.env.PROD || routeOf(location.hash).name === 'batch') return;
  const start = () => void OFFLINE_APP.start(`${import.meta.env.BASE_URL}sw.js`);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
