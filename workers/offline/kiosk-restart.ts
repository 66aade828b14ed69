import { RESTART_PATH, STEP_PATH } from '#contract/kiosk-restart.ts';

declare const self: ServiceWorkerGlobalScope;

/** Whether the page that hangs is isolated from other origins, in the address of the page between. */
const ISOLATED = 'isolated';

/**
 * Loads a kiosk's page anew while its own thread hangs. To load it by its own address does not help: the browser puts it
 * into the process that hangs. A page between, of another opener policy, makes it take a new process (4 s in Chromium).
 * Whether it was asked for; then it is answered.
 */
export function answersRestart(event: FetchEvent, path: string): boolean {
  if (path === RESTART_PATH) {
    event.waitUntil(restartKiosks(new URL(event.request.url).searchParams.has('isolated')));
    event.respondWith(new Response(null, { status: 204 }));
    return true;
  }
  if (path !== STEP_PATH) return false;
  event.respondWith(stepPage(new URL(event.request.url).search));
  return true;
}

async function restartKiosks(isolated: boolean): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' });
  for (const page of pages) {
    const { searchParams: query } = new URL(page.url);
    if (![...query.keys()].some((name) => name.toLowerCase() === 'kiosk')) continue;
    if (isolated) query.set(ISOLATED, '');
    await page
      .navigate(`${self.registration.scope}${STEP_PATH}?${query.toString()}`)
      .catch(() => null);
  }
}

/** Goes on to the app at once. Isolated less than the app where its host isolates it, and more where it does not. */
function stepPage(search: string): Response {
  const asked = new URLSearchParams(search);
  const wasIsolated = asked.has(ISOLATED);
  asked.delete(ISOLATED);
  // What stands in an address is written by anybody.
  const query = asked.toString().replaceAll('&', '&amp;');
  return new Response(`<!doctype html><meta http-equiv="refresh" content="0;url=./?${query}">`, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cross-Origin-Opener-Policy': 'same-origin',
      ...(wasIsolated ? {} : { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}
