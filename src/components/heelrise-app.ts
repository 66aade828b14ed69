import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Analysis } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { PAGE_TITLES, SHELL_WORDS } from '#words/app-shell.ts';
import { readyToMove, readyToTest, safetyOf } from '#core/safety/assess-safety.ts';
import { headlineFor } from '#words/headline.ts';
import type { HistoryTroubleCode } from '#words/page-trouble.ts';
import { AnalysisClient } from '../app/analysis-client.ts';
import { AnalysisJob, mayWorkAgain, type AnalysisRequest } from '../app/analysis-job.ts';
import { rememberedBackend } from '../app/backend-memory.ts';
import { openBatch } from '../app/batch.ts';
import { HistoryStore, type KeptWalk } from '../app/history-store.ts';
import { KEEPS_NOTHING, type AnalysisKeeper } from '../app/keeps-nothing.ts';
import { KIOSK } from '../app/kiosk.ts';
import { speaksOwnLanguage } from '../app/language.ts';
import { walkOfFile } from '../app/result-file.ts';
import { hashOf, routeInKiosk, routeOf, type Route } from '../app/route.ts';
import { openSeekedFrames } from '../app/seeked-frames.ts';
import { modelOfNextTry, withModel } from '../app/sooner.ts';
import { UnfinishedFilms, type TakenUp } from '../app/unfinished-films.ts';
import type { UnfinishedFilm } from '../app/unfinished-store.ts';
import { shared } from '../styles/shared.ts';
import './about-screen.ts';
import './analysing-screen.ts';
import './compare-screen.ts';
import type {
  FilmChosenEvent,
  PersonChosenEvent,
  ReportOpenedEvent,
  UnfinishedAnsweredEvent,
  WalksDeletedEvent,
} from './events.ts';
import './failure-note.ts';
import './first-screen.ts';
import './guide-screen.ts';
import { heelriseAppStyles } from './heelrise-app.styles.ts';
import { historyTrouble } from './history-trouble.ts';
import { Lobby } from './lobby.ts';
import { marked } from './marked.ts';
import { pageFooter, pageHeader } from './page-shell.ts';
import './past-screen.ts';
import './record-screen.ts';
import { refuseDrop } from './refuse-drop.ts';
import './report-screen.ts';
import './result-screen.ts';
import './safety-screen.ts';
import { Sitting } from './sitting.ts';
import { whatGoesOn } from './strip.ts';
import './visit-screen.ts';
import { WalkChanges } from './walk-changes.ts';
import './wall-test-screen.ts';

/**
 * The app: header, one screen, and what outlives a screen - the analysis that runs and the walk on show, so that
 * the back button never loses either.
 */
@customElement('heelrise-app')
@localized()
export class HeelriseApp extends LitElement {
  static override readonly styles = [shared, heelriseAppStyles];

  @state() private route: Route = { name: 'first' };
  @state() private job: AnalysisJob | null = null;
  @state() private walk: KeptWalk | null = null;
  /** Finished while the reader was elsewhere, and not looked at yet. */
  @state() private ready: KeptWalk | null = null;
  @state() private kept = true;
  @state() private keptCount = 0;
  @state() private trouble: HistoryTroubleCode | null = null;
  @state() private offered: readonly UnfinishedFilm[] = [];

  private readonly client = new AnalysisClient({ openSeekedFrames });
  /** A new one for each visitor: a recording that ends late must not come to the next one. */
  private draft: { film: File | null } = { film: null };
  /** How many people have finished here: no screen of one is shown to the next. */
  private visitors = 0;
  private readonly history = new HistoryStore();
  private readonly sitting = new Sitting(this);
  private readonly unfinished = new UnfinishedFilms();
  /** Walks that are in memory only: going back to one must not lose it. */
  private readonly unkept = new Map<string, KeptWalk>();
  /** Settles when what a failed analysis left is written. */
  private leaving: Promise<void> = Promise.resolve();
  private readonly lobby = new Lobby(this, {
    mayBeAway: () => this.mayBeAway(),
    forget: () => this.forgetVisitor(),
  });
  private wasReady = false;
  private closeBatch: (() => void) | null = null;
  private stopOffering: (() => void) | null = null;
  private gone = new AbortController();

  constructor() {
    super();
    const take = (walk: KeptWalk) => this.takeChanged(walk);
    this.addController(new WalkChanges(this, { walk: () => this.walk, take }));
  }

  override connectedCallback() {
    super.connectedCallback();
    this.gone = new AbortController();
    const { signal } = this.gone;
    window.addEventListener('hashchange', this.arrive, { signal });
    this.addEventListener('film-chosen', this.analyse, { signal });
    this.addEventListener('try-again', this.tryAgain, { signal });
    this.addEventListener('unfinished-answered', this.takeAnswer, { signal });
    this.addEventListener('person-chosen', this.followAnother, { signal });
    this.addEventListener('report-opened', this.openReport, { signal });
    this.addEventListener('walks-deleted', this.forget, { signal });
    window.addEventListener('dragover', refuseDrop, { signal });
    window.addEventListener('drop', refuseDrop, { signal });
    this.takeRoute();
    void this.enter();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.gone.abort();
    this.stopOffering?.();
  }

  protected override updated() {
    const { name } = this.route;
    document.title = `${PAGE_TITLES[name]} · Heelrise`;
    const { safety } = this.sitting;
    const ready =
      (name === 'record' && readyToMove(safety)) || (name === 'wall-test' && readyToTest(safety));
    // The last answer brings another screen.
    if (ready && !this.wasReady) void this.focusHeading().then(() => window.scrollTo(0, 0));
    this.wasReady = ready;
  }

  protected override render() {
    return html`${pageHeader(this.route, this.isWatching, this.lobby.renderFinish(this.route))}
      <main>
        ${this.renderStrip()}<failure-note></failure-note>
        ${keyed(this.visitors, this.renderScreen())}
      </main>
      ${pageFooter()} ${this.lobby.renderNotice()}`;
  }

  private renderStrip() {
    const { job, ready, route, sitting } = this;
    return whatGoesOn({ job, ready, route, testWaits: sitting.testWaits });
  }

  private renderScreen() {
    switch (this.route.name) {
      case 'first':
        return html`<first-screen .unfinished=${this.offered}></first-screen>`;
      case 'record':
        return this.renderRecord();
      case 'wall-test':
        return this.renderWallTest();
      case 'analysing':
        return html`<analysing-screen .job=${this.job}></analysing-screen>`;
      case 'result':
      case 'report':
        return this.renderResult();
      case 'compare':
        return html`<compare-screen .ids=${this.route.ids} .load=${this.walkOf}></compare-screen>`;
      case 'visit':
        return html`<visit-screen
          .ids=${this.route.ids}
          .load=${this.walkOf}
          .wallTest=${this.sitting.wallTest}
        ></visit-screen>`;
      case 'past':
        return html`<past-screen
          .history=${this.history}
          .keptCount=${this.keptCount}
        ></past-screen>`;
      case 'how-to-film':
        return html`<guide-screen></guide-screen>`;
      case 'about':
        return html`<about-screen></about-screen>`;
      case 'batch':
        return html`<h1>${PAGE_TITLES.batch}</h1>
          <p>${marked(SHELL_WORDS.batch)}</p>`;
    }
  }

  private renderRecord() {
    if (!readyToMove(this.sitting.safety))
      return html`<safety-screen .safety=${this.sitting.safety} offersToGoOn></safety-screen>`;
    return html`<record-screen
      .draft=${this.draft}
      .liveBackend=${this.isWatching ? null : rememberedBackend()}
      ?helperNeeded=${safetyOf(this.sitting.safety).helperNeeded}
    ></record-screen>`;
  }

  private renderWallTest() {
    const { safety, wallTest, walkId } = this.sitting;
    if (!readyToTest(safety)) return html`<safety-screen .safety=${safety}></safety-screen>`;
    return html`<wall-test-screen
      .made=${wallTest}
      .walkHash=${walkId === null ? null : hashOf({ name: 'result', id: walkId })}
      .client=${this.client}
      ?busy=${this.isWatching}
      ?helperNeeded=${safetyOf(safety).helperNeeded}
    ></wall-test-screen>`;
  }

  private renderResult() {
    const walk = this.walk?.id === this.walkId ? this.walk : null;
    const note =
      this.trouble === null
        ? nothing
        : historyTrouble(this.trouble, this.walk === null ? null : this.keep);
    if (walk === null)
      return this.trouble === null ? html`<p>${SHELL_WORDS.openingWalk}</p>` : note;
    if (this.route.name === 'report')
      return html`<report-screen
        .walk=${walk}
        .wallTest=${this.sitting.testFor(walk)}
      ></report-screen>`;
    return html`${note}
      <result-screen
        .walk=${walk}
        .kept=${this.kept}
        .safety=${this.sitting.safety}
        .habits=${this.sitting.habits}
        .wallTest=${this.sitting.testFor(walk)}
        @keep=${this.keep}
      ></result-screen>`;
  }

  /** The walk that the address asks for. */
  private get walkId(): string | null {
    return this.route.name === 'result' || this.route.name === 'report' ? this.route.id : null;
  }

  private readonly arrive = () => {
    this.takeRoute();
    void this.enter().then(() => this.focusHeading());
  };

  /** Goes where the address leads; in a kiosk only as far as the visitor's own, and the address follows. */
  private takeRoute() {
    const asked = routeOf(location.hash);
    this.route = KIOSK ? routeInKiosk(asked, (id) => this.unkept.has(id)) : asked;
    if (this.route.name !== asked.name) history.replaceState(null, '', hashOf(this.route));
  }

  /** A new screen is announced by its heading, as a new page would be. */
  private async focusHeading() {
    const screen = this.renderRoot.querySelector('main > :last-child');
    if (screen instanceof LitElement) await screen.updateComplete;
    screen?.shadowRoot?.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** What a screen needs before it can be shown, and the reader's place at its top. */
  private async enter() {
    this.closeBatch?.();
    this.closeBatch = this.route.name === 'batch' ? openBatch(this.client) : null;
    this.stopOffering?.();
    if (this.route.name === 'first') {
      this.offer();
      this.startOver();
    }
    if (this.route.name === 'analysing' && this.job === null) location.replace('#/');
    const { walkId } = this;
    if (walkId !== null && this.walk?.id !== walkId) await this.load(walkId);
    if (walkId !== null && this.walk !== null) this.sitting.meet(this.walk);
    await this.updateComplete;
    window.scrollTo(0, 0);
  }

  private get isWatching(): boolean {
    return this.job?.state.name === 'running';
  }

  /** The device works or films, and who waits for it touches nothing; or it is at its start, with nothing of anybody. */
  private mayBeAway(): boolean {
    const films = this.renderRoot.querySelector('record-screen')?.isFilming === true;
    const holds =
      this.unkept.size > 0 ||
      this.draft.film !== null ||
      this.sitting.testWaits ||
      !speaksOwnLanguage();
    return films || this.client.isWatching || (this.route.name === 'first' && !holds);
  }

  private forgetVisitor() {
    this.job?.cancel();
    // The pictures that were looked at last are still in the worker's memory.
    this.client.end();
    this.job = this.walk = this.ready = this.trouble = null;
    this.unkept.clear();
    this.draft = { film: null };
    this.sitting.changeWalker();
    this.visitors += 1;
    history.replaceState(null, '', hashOf({ name: 'first' }));
    this.arrive();
  }

  /** The next person may stand there; a film that waits to be used still belongs to the last one. */
  private startOver() {
    if (this.draft.film === null) this.sitting.end();
  }

  private async load(id: string) {
    if (this.ready?.id === id) {
      this.walk = this.ready;
      this.ready = null;
      return;
    }
    this.walk = null;
    this.trouble = null;
    const inMemory = this.unkept.get(id);
    if (inMemory !== undefined) {
      this.show(inMemory, false);
      return;
    }
    const loaded = await this.history.load(id);
    if (this.walkId !== id) return;
    if (loaded.ok) this.show(loaded.value, true);
    else this.trouble = loaded.error;
  }

  /** A walk from memory or from the device; null if it is in neither. */
  private readonly walkOf = async (id: string): Promise<KeptWalk | null> => {
    const inMemory = this.unkept.get(id);
    if (inMemory !== undefined) return inMemory;
    const loaded = await this.history.load(id);
    return loaded.ok ? loaded.value : null;
  };

  private show(walk: KeptWalk, kept: boolean) {
    this.walk = walk;
    this.kept = kept;
    this.trouble = null;
  }

  private offer() {
    this.stopOffering?.();
    // What somebody else left is not for whoever comes next.
    if (KIOSK) return;
    this.stopOffering = this.unfinished.watch((films) => (this.offered = films));
  }

  private readonly analyse = ({ clip, options }: FilmChosenEvent) =>
    void this.run({ clip, options, known: null, chosen: false });

  private readonly tryAgain = () => {
    const { job } = this;
    if (job?.state.name !== 'failed') return;
    void this.goOn(job.id, withModel(job.request, modelOfNextTry(job, job.state.error)));
  };

  private readonly takeAnswer = ({ id, answer }: UnfinishedAnsweredEvent) => {
    if (answer === 'go-on') void this.goOn(id, null);
    else void this.unfinished.forget(id).then(() => this.offer());
  };

  /** Goes on with what was kept of an analysis; where nothing was, `afresh` is analysed, if that is given. */
  private async goOn(id: string, afresh: AnalysisRequest | null) {
    await this.leaving;
    const taken = await this.unfinished.takeUp(id, afresh?.options.model ?? null);
    const request = taken?.request ?? afresh;
    if (request === null) this.offer();
    else await this.run(request, taken);
  }

  private readonly followAnother = ({ person }: PersonChosenEvent) => {
    const { clip, others } = this.walk ?? { clip: null, others: null };
    if (clip === null || others === null) return;
    const found = { ...others.crowd.found, walker: person };
    void this.run({ clip, options: others.options, known: { found, followed: [] }, chosen: true });
    // Only now: what may be kept of this film was settled by who sat there.
    this.sitting.changeWalker();
  };

  private async run(request: AnalysisRequest, taken: TakenUp | null = null) {
    const before = this.job;
    before?.cancel();
    const job = new AnalysisJob(request, taken?.id);
    const mayKeep = !KIOSK && safetyOf(this.sitting.safety).mayKeep;
    const keeper = mayKeep ? this.unfinished.keep(job.id, request, taken) : KEEPS_NOTHING;
    this.job = job;
    job.addEventListener('change', () => this.requestUpdate());
    location.hash = hashOf({ name: 'analysing' });
    // The cancelled one gives the client back in a microtask.
    await before?.finished;
    await job.run(this.client, keeper);
    if (this.job !== job) await keeper.drop(false);
    else if (job.state.name === 'done')
      await this.finish(job, job.state.analysis, keeper, taken !== null);
    else if (job.state.name === 'failed') await this.giveUp(job.state.error, keeper);
  }

  private async giveUp(error: AnalysisError, keeper: AnalysisKeeper) {
    if (mayWorkAgain(error)) {
      this.leaving = keeper.leave();
      await this.leaving;
      return;
    }
    if (error.code === 'cancelled') {
      this.job = null;
      if (this.route.name === 'analysing') location.replace('#/');
    }
    await keeper.drop(false);
  }

  private async finish(
    { id, request }: AnalysisJob,
    { report, crowd, workers }: Analysis,
    keeper: AnalysisKeeper,
    takenUp: boolean,
  ) {
    const { clip, options, chosen } = request;
    const others = crowd === null ? null : { crowd, options, chosen };
    const createdAtMs = Date.now();
    const dated = { ...report, analysedAt: new Date(createdAtMs).toISOString() };
    const walk = { id, createdAtMs, report: dated, clip, others, workers };
    this.job = null;
    this.ready = walk;
    this.unkept.set(id, walk);
    this.kept = false;
    this.trouble = null;
    // Only who waits is taken to the result; the others are told that it is ready.
    if (this.route.name === 'analysing') location.replace(hashOf({ name: 'result', id: walk.id }));
    await keeper.filmWritten;
    // A flag may have come up while the film was watched.
    const { mayKeep } = safetyOf(this.sitting.safety);
    const kept = mayKeep && keeper !== KEEPS_NOTHING && (await this.keepWalk(walk));
    // A film that was gone on with is nowhere else.
    if (takenUp && !kept) await keeper.leave();
    else await keeper.drop(kept);
  }

  private readonly keep = () => (this.walk === null ? null : this.keepWalk(this.walk));

  /** Whether the walk is kept now. */
  private async keepWalk(walk: KeptWalk): Promise<boolean> {
    const kept = await this.history.keep(walk, headlineFor(walk.report).sentence);
    if (kept.ok) {
      this.keptCount += 1;
      this.unkept.delete(walk.id);
    }
    if (this.walk !== walk && this.ready !== walk) return kept.ok;
    this.kept = kept.ok;
    this.trouble = kept.ok ? null : kept.error;
    return kept.ok;
  }

  /** A deleted walk is not shown again from memory, as if it were still kept. */
  private readonly forget = ({ ids }: WalksDeletedEvent) => {
    if (this.ready !== null && ids.includes(this.ready.id)) this.ready = null;
    if (this.walk !== null && ids.includes(this.walk.id)) this.walk = null;
  };

  /** The walk on show with something changed; where it was kept it is kept so. */
  private takeChanged(walk: KeptWalk) {
    this.walk = walk;
    if (this.kept) void this.keepWalk(walk);
    else this.unkept.set(walk.id, walk);
  }

  private readonly openReport = (event: ReportOpenedEvent) => void this.readResult(event.file);

  private async readResult(file: File) {
    const walk = await walkOfFile(file);
    if (walk === null) {
      const screen = this.renderRoot.querySelector('first-screen');
      if (screen !== null) screen.trouble = 'not-a-result';
      return;
    }
    this.unkept.set(walk.id, walk);
    this.show(walk, false);
    location.hash = hashOf({ name: 'result', id: walk.id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heelrise-app': HeelriseApp;
  }
}
