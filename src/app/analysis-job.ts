import type { AnalysisOptions, AnalysisProgress, Preview } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { Report } from '#core/report/report.ts';
import type { AnalysisClient } from './analysis-client.ts';

export type JobState =
  | { readonly name: 'running'; readonly progress: AnalysisProgress }
  | { readonly name: 'done'; readonly report: Report }
  | { readonly name: 'failed'; readonly error: AnalysisError };

/** The picture last analysed. It belongs to the event's receiver, which closes it. */
export class PreviewEvent extends Event {
  constructor(
    readonly picture: ImageBitmap,
    readonly preview: Preview,
  ) {
    super('preview');
  }
}

/** One analysis from start to end, whichever screen shows it. Tells of changes with `change` and `preview` events. */
export class AnalysisJob extends EventTarget {
  readonly id = newId();
  state: JobState = { name: 'running', progress: { stage: 'opening' } };
  /** Settles when the job no longer holds the client. */
  finished: Promise<void> = Promise.resolve();
  private readonly abort = new AbortController();
  private watchers = 0;

  constructor(
    readonly clip: Blob,
    readonly options: AnalysisOptions,
  ) {
    super();
  }

  /** Resolves when the job is done or has failed; the state tells which. */
  run(client: AnalysisClient): Promise<void> {
    this.finished = this.analyse(client);
    return this.finished;
  }

  private async analyse(client: AnalysisClient): Promise<void> {
    const outcome = await client.analyse(this.clip, this.options, {
      signal: this.abort.signal,
      onProgress: (progress) => this.change({ name: 'running', progress }),
      onPreview: (picture, preview) => {
        if (this.watchers === 0) picture.close();
        else this.dispatchEvent(new PreviewEvent(picture, preview));
      },
    });
    this.change(
      outcome.ok
        ? { name: 'done', report: outcome.value.report }
        : { name: 'failed', error: outcome.error },
    );
  }

  cancel(): void {
    this.abort.abort();
  }

  /** Sends pictures to this listener until the returned function is called. */
  watch(listener: (event: PreviewEvent) => void): () => void {
    const receive = (event: Event) => {
      if (event instanceof PreviewEvent) listener(event);
    };
    this.addEventListener('preview', receive);
    this.watchers += 1;
    return () => {
      this.removeEventListener('preview', receive);
      this.watchers -= 1;
    };
  }

  private change(state: JobState): void {
    if (this.state.name !== 'running') return;
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** Ids sort by time; the random end keeps two in one millisecond apart. */
export function newId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${random.toString(36)}`;
}
