import type {
  Analysis,
  AnalysisProgress,
  Finding,
  FollowedStretch,
  FoundPeople,
  KnownSoFar,
  Preview,
} from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendTrial } from '#contract/backend.ts';
import type { AnalysisClient, AnalysisOutcome } from './analysis-client.ts';
import { learnFrom, rememberedBackend } from '../page/backend-memory.ts';
import type { AnalysisRequest } from './analysis-request.ts';
import { newId } from '../page/new-id.ts';
import { offersSooner, soonerRequest } from './sooner.ts';

export type JobState =
  | { readonly name: 'running'; readonly progress: AnalysisProgress }
  | { readonly name: 'done'; readonly analysis: Analysis }
  | { readonly name: 'failed'; readonly error: AnalysisError };

/** What does the work. */
type Analyser = Pick<AnalysisClient, 'analyse'>;

/** What keeps the findings on the way. */
export interface FindingKeeper {
  note(progress: AnalysisProgress): void;
  hear(finding: Finding): void;
  /** This request goes on in place of the one before; nothing is followed yet. */
  startOver(request: AnalysisRequest): void;
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
  /** Whether the page offers to go on with a quicker network. */
  soonerOffered = false;
  /** Whether the walker was followed in pictures that were not known before. */
  gotOn = false;
  private wanted: AnalysisRequest;
  private found: FoundPeople | null;
  private trial: BackendTrial | null = null;
  /** What was followed in this run. */
  private followed: FollowedStretch[] = [];
  /** Settles when a held job goes on; null: it is not held. */
  private held: { readonly until: Promise<void>; readonly end: () => void } | null = null;
  private abort = new AbortController();
  private watchers = 0;

  constructor(
    private readonly first: AnalysisRequest,
    readonly id = newId(),
  ) {
    super();
    this.wanted = first;
    this.found = first.known?.found ?? null;
  }

  /** What is analysed now. */
  get request(): AnalysisRequest {
    return this.wanted;
  }

  /** Whether it goes on in the quicker way that was asked for. */
  get hurried(): boolean {
    return this.wanted.options !== this.first.options;
  }

  /** Resolves when the job is done or has failed; the state tells which. */
  run(client: Analyser, keeper: FindingKeeper): Promise<void> {
    this.finished = this.analyse(client, keeper);
    return this.finished;
  }

  private async analyse(client: Analyser, keeper: FindingKeeper): Promise<void> {
    if (this.held !== null) await this.held.until;
    let request = this.wanted;
    let outcome = await this.attempt(request, client, keeper);
    while (!outcome.ok && request !== this.wanted) {
      if (this.held !== null) await this.held.until;
      // Another network sees the same leg differently: nothing of the one before is kept.
      if (request.options !== this.wanted.options) keeper.startOver(this.wanted);
      request = this.wanted;
      outcome = await this.attempt(request, client, keeper);
    }
    // It may have been done just before it was to go on in another way.
    this.wanted = request;
    this.change(
      outcome.ok
        ? { name: 'done', analysis: outcome.value }
        : { name: 'failed', error: outcome.error },
    );
  }

  private async attempt(
    { clip, options, known }: AnalysisRequest,
    client: Analyser,
    keeper: FindingKeeper,
  ): Promise<AnalysisOutcome> {
    const { signal } = this.abort;
    this.followed = [];
    const measured = this.trial?.chosen ?? rememberedBackend();
    const backend = options.backend === 'auto' ? measured : options.backend;
    // What a worker said before it was ended may still be on its way.
    const outcome = await client.analyse(
      clip,
      { ...options, backend },
      {
        signal,
        ...(known === null ? {} : { known }),
        onProgress: (progress) => {
          if (!signal.aborted) this.advance(progress, keeper);
        },
        onFinding: (finding) => {
          if (!signal.aborted) this.learn(finding, keeper);
        },
        onPreview: (picture, preview) => {
          if (this.watchers === 0 || signal.aborted) picture.close();
          else this.dispatchEvent(new PreviewEvent(picture, preview));
        },
      },
    );
    if (outcome.ok)
      learnFrom({ ...outcome.value, trial: outcome.value.trial ?? this.trial }, backend);
    return outcome;
  }

  private advance(progress: AnalysisProgress, keeper: FindingKeeper): void {
    keeper.note(progress);
    if (progress.stage === 'loading-model') this.trial ??= progress.trial;
    this.soonerOffered =
      this.found !== null && offersSooner(this.wanted, progress, this.soonerOffered);
    this.change({ name: 'running', progress });
  }

  private learn(finding: Finding, keeper: FindingKeeper): void {
    if (finding.kind === 'found') this.found = finding.found;
    else {
      this.gotOn = true;
      this.followed.push(finding.stretch);
    }
    keeper.hear(finding);
  }

  cancel(): void {
    this.abort.abort();
    this.goOn();
  }

  /** Lets go of worker and memory for now. What was found stays, and `goOn` takes it up from there. */
  hold(): void {
    if (this.held !== null || this.state.name !== 'running' || this.abort.signal.aborted) return;
    let end: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (end = resolve));
    this.held = { until, end };
    this.wanted = { ...this.wanted, known: this.knownSoFar() };
    const run = this.abort;
    this.abort = new AbortController();
    run.abort();
  }

  goOn(): void {
    this.held?.end();
    this.held = null;
  }

  private knownSoFar(): KnownSoFar | null {
    if (this.found === null) return this.wanted.known;
    return {
      found: this.found,
      followed: [...(this.wanted.known?.followed ?? []), ...this.followed],
    };
  }

  /** Ends this run and goes on with the quicker network, from the people that were found. */
  finishSooner(): void {
    if (this.state.name !== 'running' || this.abort.signal.aborted || this.found === null) return;
    const sooner = soonerRequest(this.wanted, this.found);
    if (sooner === null) return;
    const run = this.abort;
    this.wanted = sooner;
    this.soonerOffered = false;
    this.abort = new AbortController();
    run.abort();
    this.change({ name: 'running', progress: { stage: 'opening' } });
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

/** Whether the video is not at fault, so that the same one may well be read the next time. */
export function mayWorkAgain({ code }: AnalysisError): boolean {
  return (
    code === 'file-unreadable' ||
    code === 'model-failed' ||
    code === 'app-file-wrong' ||
    code === 'app-unreachable' ||
    code === 'out-of-memory' ||
    code === 'worker-crashed'
  );
}
