import * as v from 'valibot';
import { countVisit } from './kiosk-counts.ts';
import { watchPage } from './page-watch.ts';
import { forgetStaff, readStaff, writeStaff } from './staff-storage.ts';

/** What went wrong: a bug, something that gives no sign of life, or what a screen tells of itself. */
export type RecoveryCause = 'error' | 'no-sign-of-life' | 'worker' | 'camera' | 'storage';

/** What the watchdog asks of the kiosk. */
export interface Watched {
  /** Lets go of everything and shows the first screen, in place. May throw: the page is then loaded anew. */
  recover(cause: RecoveryCause): void;
}

/** Something that has to give signs of life while it works. */
export interface Guard {
  alive(): void;
  end(): void;
}

/** Brings a kiosk back to its first screen when something breaks in it, and counts that. */
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

  /** Recovers now: a screen says that it cannot go on. */
  tell(cause: RecoveryCause): void {
    // What breaks while everything is let go of is part of the same trouble.
    if (this.recovering) return;
    this.recovering = true;
    countVisit('recovered');
    try {
      this.watched.recover(cause);
    } catch {
      location.reload();
    }
    setTimeout(() => {
      this.recovering = false;
    });
  }

  /** Recovers unless a sign of life comes at least every `limitMs`. */
  guard(limitMs: number): Guard {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.tell('no-sign-of-life'), limitMs);
    };
    alive();
    return { alive, end: () => clearTimeout(timer) };
  }

  private readonly meetError = () => this.tell('error');
}

/** A page that ended as pages do took its sign of life back. One that hung, crashed or lost its power could not. */
function countIfBroken(): void {
  if (readStaff('alive', v.literal(true)) !== null) countVisit('recovered');
  writeStaff('alive', true);
}
