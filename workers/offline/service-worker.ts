import type { ModelVariant } from '../contract/analysis-api.ts';
import type { OfflineRequest, OfflineState } from '../contract/offline.ts';
import { DownloadError } from './download.ts';
import { isNamedByContent, PAGE, type AppFile } from './file-list.ts';
import { FileStore } from './file-store.ts';
import { answersRestart } from './kiosk-restart.ts';
import { OfflineNetworks } from './offline-networks.ts';

declare const self: ServiceWorkerGlobalScope;
/** Every file of this version: the build puts them here. */
declare const APP_FILES: readonly AppFile[];

const { scope } = self.registration;
let watched: ModelVariant | null = null;
let toldPercent = -1;
const store = new FileStore(APP_FILES, scope, () => void tellProgress());
const networks = new OfflineNetworks(APP_FILES, store, (state) => void tellPages(state));
const byPath = new Map(APP_FILES.map((file) => [file.path, file]));

self.addEventListener('install', (event) => {
  const app = APP_FILES.filter(({ part }) => part === 'app');
  event.waitUntil(Promise.all(app.map((file) => store.keep(file))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([sweepIfAlone(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === null || answersRestart(event, path)) return;
  if (request.mode === 'navigate') event.waitUntil(sweepIfAlone());
  const file = byPath.get(path);
  if (file !== undefined) event.respondWith(answer(file, request));
  else if (isNamedByContent(path)) event.respondWith(answerOlder(request));
});

self.addEventListener('message', (event) => {
  const asked = event.data as OfflineRequest;
  if (asked.ask === 'take-over') {
    event.waitUntil(self.skipWaiting());
    return;
  }
  watched = asked.model;
  toldPercent = -1;
  if (asked.ask === 'load') event.waitUntil(networks.load(asked.model));
  event.waitUntil(networks.state(asked.model).then(tellPages));
});

/** The path below the app's address; null where the browser is to do what it always does. */
function pathOf({ method, url }: Request): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null;
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  return path === '' ? PAGE : path;
}

/** A file of this version. What is not the right one comes as the site sends it: the page checks it as well. */
async function answer(file: AppFile, request: Request): Promise<Response> {
  try {
    return await (request.cache === 'reload' && request.mode !== 'navigate'
      ? store.renew(file)
      : store.get(file));
  } catch (reason) {
    if (reason instanceof DownloadError && reason.why === 'unreachable') return Response.error();
    return await fetch(request);
  }
}

/** A page that is older than this worker is still open and asks for something of its own version. */
async function answerOlder(request: Request): Promise<Response> {
  return (await store.older(request.url)) ?? (await fetch(request).catch(() => Response.error()));
}

/** Files of other versions stay while a page is open that may be one of theirs, or a newer version is on its way. */
async function sweepIfAlone(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing !== null || waiting !== null) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 0) await store.sweep();
}

async function tellProgress(): Promise<void> {
  if (watched === null) return;
  const state = await networks.state(watched);
  const percent = Math.floor((100 * state.doneBytes) / state.totalBytes);
  if (state.code !== 'loading' || percent === toldPercent) return;
  toldPercent = percent;
  await tellPages(state);
}

async function tellPages(state: OfflineState): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(state);
}
