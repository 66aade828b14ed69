import type {
  Analysis,
  AnalysisOptions,
  AnalysisProgress,
  Finding,
  KnownSoFar,
  Preview,
} from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { AnalysisClient } from './analysis-client.ts';
import { learnFrom, rememberedBackend } from './backend-memory.ts';

export type JobState =
  | { readonly name: 'running'; readonly progress: AnalysisProgress }
  | { readonly name: 'done'; readonly analysis: Analysis }
  | { readonly name: 'failed'; readonly error: AnalysisError };

/** What to analyse. */
export interface AnalysisRequest {
  readonly clip: Blob;
  readonly options: AnalysisOptions;
  /** What an earlier run found, or null. */
  readonly known: KnownSoFar | null;
  /** Whether the reader chose whom to follow. */
  readonly chosen: boolean;
}

/** Who keeps what is found on the way. */
export interface FindingKeeper {
  note(progress: AnalysisProgress): void;
  hear(finding: Finding): void;
}

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
  state: JobState = { name: 'running', progress: { stage: 'opening' } };
  /** Settles when the job no longer holds the client. */
  finished: Promise<void> = Promise.resolve();
  private readonly abort = new AbortController();
  private watchers = 0;

  constructor(
    readonly request: AnalysisRequest,
    readonly id = newId(),
  ) {
    super();
  }

  /** Resolves when the job is done or has failed; the state tells which. */
  run(client: AnalysisClient, keeper: FindingKeeper): Promise<void> {
    this.finished = this.analyse(client, keeper);
    return this.finished;
  }

  private async analyse(client: AnalysisClient, keeper: FindingKeeper): Promise<void> {
    const { clip, options, known } = this.request;
    const backend = options.backend === 'auto' ? rememberedBackend() : options.backend;
    const outcome = await client.analyse(
      clip,
      { ...options, backend },
      {
        signal: this.abort.signal,
        ...(known === null ? {} : { known }),
        onProgress: (progress) => {
          keeper.note(progress);
          this.change({ name: 'running', progress });
        },
        onFinding: (finding) => keeper.hear(finding),
        onPreview: (picture, preview) => {
          if (this.watchers === 0) picture.close();
          else this.dispatchEvent(new PreviewEvent(picture, preview));
        },
      },
    );
    if (outcome.ok) learnFrom(outcome.value, backend);
    this.change(
      outcome.ok
        ? { name: 'done', analysis: outcome.value }
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

/** Whether the film is not at fault, so that the same one may well be read the next time. */
export function mayWorkAgain({ code }: AnalysisError): boolean {
  return (
    code === 'file-unreadable' ||
    code === 'model-failed' ||
    code === 'out-of-memory' ||
    code === 'worker-crashed'
  );
}

/** Ids sort by time; the random end keeps two in one millisecond apart. */
export function newId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${random.toString(36)}`;
}
