import * as v from 'valibot';
import { countVisit } from './kiosk-counts.ts';
import { watchPage } from './page-watch.ts';
import { forgetStaff, readStaff, writeStaff } from './staff-storage.ts';

/** What the watchdog asks of the kiosk. */
export interface Watched {
  /** Lets go of everything and shows the first screen, in place. May throw: the page is then loaded anew. */
  recover(): void;
}

/**
 * Brings a kiosk back to its first screen after an error that nobody caught, and counts that. A page that hangs is
 * loaded anew from outside of it (`watchPage`); a worker that hangs is met by who waits for it.
 */
export class Watchdog {
  private gone = new AbortController();
  private recovering = false;

  constructor(private readonly watched: Watched) {}

  start(): void {
    this.stop();
    this.gone = new AbortController();
    const { signal } = this.gone;
    window.addEventListener('error', this.meetError, { signal });
    window.addEventListener('unhandledrejection', this.meetError, { signal });
    countIfBroken();
    window.addEventListener('pagehide', () => forgetStaff('alive'), { signal });
    signal.addEventListener('abort', watchPage());
  }

  stop(): void {
    this.gone.abort();
  }

  private readonly meetError = () => {
    // What breaks while everything is let go of is part of the same trouble.
    if (this.recovering) return;
    this.recovering = true;
    countVisit('recovered');
    try {
      this.watched.recover();
    } catch {
      location.reload();
    }
    setTimeout(() => {
      this.recovering = false;
    });
  };
}

/** A page that ended as pages do took its sign of life back. One that hung, crashed or lost its power could not. */
function countIfBroken(): void {
  if (readStaff('alive', v.literal(true)) !== null) countVisit('recovered');
  writeStaff('alive', true);
}
