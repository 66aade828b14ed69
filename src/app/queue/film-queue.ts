import type { AnalysisClient } from '../analysis/analysis-client.ts';
import type { AnalysisJob } from '../analysis/analysis-job.ts';
import type { AnalysisKeeper } from '../storage/no-checkpoint.ts';
import { stayAwake } from '../camera/stay-awake.ts';
import type { TakenUp } from '../storage/unfinished-films.ts';

/** A film in line, with who keeps it and what is found in it. */
export interface QueuedFilm {
  readonly job: AnalysisJob;
  readonly keeper: AnalysisKeeper;
  /** What is written of it on the device from before, and held by this tab; null where nothing is. */
  readonly takenUp: TakenUp | null;
  /** The visit in which it was handed in. */
  readonly visitId: string;
}

/** Told when a film is no longer watched: its job is done or has failed. */
type Settle = (film: QueuedFilm) => Promise<void>;

/** The films that are watched, one after the other, in the order in which they came. Tells of changes with `change`. */
export class FilmQueue extends EventTarget {
  /** What is watched now, or failed last; null where there is neither. */
  private film: QueuedFilm | null = null;
  private line: readonly QueuedFilm[] = [];
  private watching = false;
  private holders = 0;

  constructor(
    private readonly client: Pick<AnalysisClient, 'analyse' | 'whenFree'>,
    private readonly settle: Settle,
  ) {
    super();
  }

  get job(): AnalysisJob | null {
    return this.film?.job ?? null;
  }

  /** The visit of what is watched now, or failed last. */
  get visitId(): string | null {
    return this.film?.visitId ?? null;
  }

  /** Those whose turn has not come, the next one first. */
  get waiting(): readonly AnalysisJob[] {
    return this.line.map(({ job }) => job);
  }

  get isWatching(): boolean {
    return this.job?.state.name === 'running';
  }

  /** Whether everything waits, and nothing is watched for now. */
  get isHeld(): boolean {
    return this.holders > 0;
  }

  /** Everything waits until the returned function is called: what somebody does before the camera comes first. */
  hold(): () => void {
    this.holders += 1;
    this.job?.hold();
    this.tell();
    let isHolding = true;
    return () => {
      if (!isHolding) return;
      isHolding = false;
      this.holders -= 1;
      if (!this.isHeld) this.job?.goOn();
      this.tell();
    };
  }

  /** Whether a video of this visit is watched now or waits for its turn. */
  hasOf(visitId: string): boolean {
    return (
      (this.isWatching && this.visitId === visitId) ||
      this.line.some((film) => film.visitId === visitId)
    );
  }

  /** Puts a film at the end of the line; it is watched at once where the line is empty. */
  add(film: QueuedFilm): void {
    this.line = [...this.line, film];
    film.job.addEventListener('change', this.tell);
    void this.next();
    this.tell();
  }

  /** Takes a film out of the line; null if its turn has come. */
  withdraw(job: AnalysisJob): QueuedFilm | null {
    const film = this.line.find((one) => one.job === job) ?? null;
    this.line = this.line.filter((one) => one !== film);
    this.tell();
    return film;
  }

  private async next(): Promise<void> {
    const [film, ...rest] = this.line;
    if (this.watching || film === undefined) return;
    this.line = rest;
    this.watching = true;
    this.film = film;
    if (this.isHeld) film.job.hold();
    const letSleep = stayAwake();
    // Another screen may still have the worker.
    await this.client.whenFree();
    await film.job.run(this.client, film.keeper);
    letSleep();
    this.watching = false;
    if (!staysOnShow(film.job)) this.film = null;
    void this.next();
    this.tell();
    await this.settle(film);
  }

  private readonly tell = () => this.dispatchEvent(new Event('change'));
}

/** What failed stays to be read, unless another film takes its place. */
function staysOnShow({ state }: AnalysisJob): boolean {
  return state.name === 'failed' && state.error.code !== 'cancelled';
}
