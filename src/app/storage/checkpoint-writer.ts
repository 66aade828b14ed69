import type {
  AnalysisProgress,
  Finding,
  FollowedStretch,
  KnownSoFar,
} from '#contract/analysis-api.ts';
import type { AnalysisRequest } from '../analysis/analysis-request.ts';
import { writeClip } from './clip-store.ts';
import { holdFilm } from './film-lock.ts';
import type { UnfinishedFilm, UnfinishedStore } from './unfinished-store.ts';

/** What is lost at most when the tab goes: little, for few writes. */
const WRITE_EVERY_MS = 1500;

/**
 * Keeps what one running analysis finds, so that it can be gone on with. Nothing here delays the analysis or fails
 * it: where the device is full or storage is blocked, there is nothing to go on from, and that is all.
 */
export class CheckpointWriter {
  /** Settles when the film is written, or cannot be. */
  readonly filmWritten: Promise<void>;
  /** Whether anything was found in this run. */
  heardOfAny = false;
  private film: UnfinishedFilm;
  private waiting: FollowedStretch[] = [];
  private changed = false;
  private works = true;
  private writing: Promise<void>;
  private release: (() => void) | null = null;
  private readonly timer: ReturnType<typeof setInterval>;

  /** `release` lets go of a film that this tab holds already, and that is in the clip store: one gone on with. */
  constructor(
    private readonly store: UnfinishedStore,
    id: string,
    private readonly request: AnalysisRequest,
    release: (() => void) | null = null,
  ) {
    const { options, chosen, known, recordedMs } = request;
    const found = known?.found ?? null;
    const framesDone = framesIn(known);
    const startedAtMs = Date.now();
    this.film = { id, startedAtMs, options, chosen, found, framesDone, framesTotal: null };
    if (recordedMs !== null) this.film = { ...this.film, recordedMs };
    this.release = release;
    this.writing = this.begin();
    this.filmWritten = release === null ? this.writing.then(() => this.writeFilm()) : this.writing;
    this.timer = setInterval(() => this.write(), WRITE_EVERY_MS);
    document.addEventListener('visibilitychange', this.writeIfHidden);
  }

  /** How many pictures there are. */
  note(progress: AnalysisProgress): void {
    if (progress.stage !== 'following-walker') return;
    if (this.film.framesTotal !== progress.framesTotal)
      this.change({ framesTotal: progress.framesTotal });
  }

  hear(finding: Finding): void {
    this.heardOfAny = true;
    if (!this.works) return;
    if (finding.kind === 'found') {
      this.change({ found: finding.found });
    } else {
      const { from, to } = finding.stretch;
      this.waiting.push(finding.stretch);
      this.change({ framesDone: this.film.framesDone + to - from });
    }
  }

  /** Another network goes on: who was found stays, what the one before followed goes. */
  startOver({ options, known }: AnalysisRequest): void {
    const found = known?.found ?? null;
    this.waiting = [];
    this.changed = false;
    this.heardOfAny = false;
    this.film = { ...this.film, options, found, framesDone: 0, framesTotal: null };
    const { film } = this;
    this.writing = this.writing.then(() => this.putAfresh(film));
  }

  /**
   * The analysis was cut off: all stays, to be gone on with. Where it got no further than the run before it, the
   * followed pictures go: they may be why.
   */
  async leave(): Promise<void> {
    this.write();
    await this.stop();
    if (!this.heardOfAny && this.film.framesDone > 0) {
      this.change({ framesDone: 0, framesTotal: null });
      await this.putAfresh(this.film);
    }
    this.release?.();
  }

  /**
   * What was recorded goes back to where it was, unused: nothing that was found in it stays. Gives what lets go of it,
   * or null if it is not written on the device.
   */
  async giveBack(): Promise<(() => void) | null> {
    await this.stop();
    this.change({ found: null, framesDone: 0, framesTotal: null, unused: true });
    await this.putAfresh(this.film);
    return this.works ? this.release : null;
  }

  /** Nobody will go on with it: nothing stays, the film only if the history has taken it over. */
  async drop(filmIsTaken: boolean): Promise<void> {
    await this.stop();
    await quietly(() => this.store.forgetFindings(this.film.id));
    await this.filmWritten;
    if (!filmIsTaken) await quietly(() => this.store.forget(this.film.id));
    this.release?.();
  }

  private async begin(): Promise<void> {
    this.release ??= await holdFilm(this.film.id);
    if (this.release === null) this.works = false;
    else if (this.film.framesDone > 0) await this.put(this.film, []);
    else await this.putAfresh(this.film);
  }

  private async writeFilm(): Promise<void> {
    if (this.works) await this.attempt(() => writeClip(this.film.id, this.request.clip));
  }

  private change(news: Partial<UnfinishedFilm>): void {
    const film = { ...this.film, ...news };
    // Pictures that are looked at twice come twice.
    const framesDone = Math.min(film.framesDone, film.framesTotal ?? Infinity);
    this.film = { ...film, framesDone };
    this.changed = true;
  }

  private readonly writeIfHidden = () => {
    if (document.visibilityState === 'hidden') this.write();
  };

  /** One write at a time, of all that came since the last. */
  private write(): void {
    if (!this.changed) return;
    const { film, waiting } = this;
    this.waiting = [];
    this.changed = false;
    this.writing = this.writing.then(() => this.put(film, waiting));
  }

  private async put(film: UnfinishedFilm, stretches: readonly FollowedStretch[]): Promise<void> {
    if (this.works) await this.attempt(() => this.store.put(film, stretches));
  }

  private async putAfresh(film: UnfinishedFilm): Promise<void> {
    if (this.works) await this.attempt(() => this.store.putAfresh(film));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.works = false;
      this.waiting = [];
    }
  }

  private async stop(): Promise<void> {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.writeIfHidden);
    await this.writing;
  }
}

function framesIn(known: KnownSoFar | null): number {
  return known?.followed.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0;
}

async function quietly(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}
