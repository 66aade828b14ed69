import type { OfflineRequest } from '#contract/offline.ts';

/** How often a page that stays open asks for a newer version. */
const EVERY_MS = 60 * 60 * 1000;

/**
 * Whether a newer version of the app is here: `waiting` until a page lets it in, `elsewhere` when another page did, and
 * this one still is the older version. Nothing is ever loaded anew here unless somebody asks for it.
 */
export type NewVersion = 'none' | 'waiting' | 'elsewhere';

/** Watches for newer versions, and lets one in when it is asked to. */
export class VersionWatch {
  found: NewVersion = 'none';
  private asked = false;
  private registration: ServiceWorkerRegistration | null = null;

  constructor(private readonly changed: () => void) {}

  watch(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
    this.registration = registration;
    // A page of the first visit has none until its own one takes over: that is no newer version.
    let controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (controlled) this.tookOver();
      controlled = true;
    });
    registration.addEventListener('updatefound', () => this.follow(registration.installing));
    this.follow(registration.installing);
    this.look();
    setInterval(() => void registration.update().catch(() => undefined), EVERY_MS);
  }

  /** Loads the page in its newer version. */
  letIn(): void {
    if (this.found === 'elsewhere') location.reload();
    this.asked = true;
    const request: OfflineRequest = { ask: 'take-over' };
    this.registration?.waiting?.postMessage(request);
  }

  private follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => this.look());
  }

  /** The very first one waits for a moment as well, but there is no older one that it would replace. */
  private look(): void {
    const { active = null, waiting = null } = this.registration ?? {};
    if (this.found !== 'none' || active === null || waiting === null) return;
    this.found = 'waiting';
    this.changed();
  }

  private tookOver(): void {
    if (this.asked) location.reload();
    this.found = 'elsewhere';
    this.changed();
  }
}
