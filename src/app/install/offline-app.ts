import { DEFAULT_MODEL } from '#contract/model.ts';
import type { OfflineRequest, OfflineState } from '#contract/offline.ts';
import { costsTheReader } from './metered.ts';
import { VersionWatch } from './version-watch.ts';

/** A service worker that says nothing for so long was ended by the browser, and is asked again. */
const SILENCE_MS = 45_000;

/**
 * The app on this device: whether it works without a network, and whether a newer one waits. Does nothing where the
 * browser has no service worker.
 */
export class OfflineApp extends EventTarget {
  /** What of the networks lies here; null while that is not known, or cannot be. */
  networks: OfflineState | null = null;
  /** Whether this browser cannot keep the app, or could not when it tried. */
  cannot = false;
  /** Whether this page saw them come: then it says that they are all here. */
  cameNow = false;
  readonly versions = new VersionWatch(() => this.changed());
  private silence: ReturnType<typeof setTimeout> | undefined;

  /** @param script the address of the service worker */
  async start(script: string): Promise<void> {
    // A page that is no secure one, and some private windows, have none.
    if (!('serviceWorker' in navigator)) {
      this.giveUp();
      return;
    }
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<OfflineState>) =>
      this.hear(data),
    );
    window.addEventListener('online', () => {
      if (this.networks?.code === 'failed') this.load();
    });
    try {
      const registration = await serviceWorker.register(script);
      this.versions.watch(serviceWorker, registration);
      const first = registration.active === null ? registration.installing : null;
      // A part did not come, or found no room: the next visit tries again.
      first?.addEventListener('statechange', () => {
        if (first.state === 'redundant') this.giveUp();
      });
      await serviceWorker.ready;
    } catch {
      this.giveUp();
      return;
    }
    this.cannot = false;
    this.ask({ ask: costsTheReader() ? 'state' : 'load', model: DEFAULT_MODEL });
  }

  /** Loads what is missing. */
  load(): void {
    this.ask({ ask: 'load', model: DEFAULT_MODEL });
  }

  private ask(request: OfflineRequest): void {
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(request));
  }

  private hear(state: OfflineState): void {
    this.networks = state;
    clearTimeout(this.silence);
    if (state.code === 'loading') {
      this.cameNow = true;
      this.silence = setTimeout(() => this.load(), SILENCE_MS);
    }
    this.changed();
  }

  private giveUp(): void {
    this.cannot = true;
    this.changed();
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** The one of this page. */
export const OFFLINE_APP = new OfflineApp();
