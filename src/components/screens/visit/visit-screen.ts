import { Task } from '@lit/task';
import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { otherView } from '#core/answer/next-step.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import type { Visit } from '#core/visit/visit.ts';
import { walkDateText } from '#words/base/dates.ts';
import { CLINICIAN_WORDS } from '#words/clinical/clinician-report.ts';
import { COMPARE_WORDS } from '#words/clinical/compare.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { HISTORY_WORDS } from '#words/page/page-trouble.ts';
import { RESULT_WORDS, SAVE_WORDS } from '#words/page/result.ts';
import { STAYS_WORDS } from '#words/page/safety.ts';
import { standingClipText, VISIT_WORDS } from '#words/page/visit.ts';
import { isOpenedId } from '../../../app/page/opened-id.ts';
import { hashOf } from '../../../app/page/route.ts';
import type { KeptWalk, LoadWalk } from '../../../app/walks/history-store.ts';
import type { OpenedVisit } from '../../../app/walks/result-file.ts';
import { shared, stacked, tables } from '../../../styles/shared.ts';
import '../../answer/answer-bar.ts';
import type { AnsweredWalk } from '../../answer/answered-walk.ts';
import { MomentPicture } from '../../answer/moment-picture.ts';
import '../../answer/walk-answer.ts';
import type { WalkAnswer } from '../../answer/walk-answer.ts';
import { Folds, foldStyles } from '../../folds/folds.ts';
import { professionalTableStyles } from '../../parts/professional-tables.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import '../../player/video-player.ts';
import type { VideoPlayer } from '../../player/video-player.ts';
import type { FrameShownEvent, TimeChosenEvent } from '../../session/events.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { WallTestJoinedEvent } from '../../session/session-events.ts';
import { testOfVisit, visitWithWallTestEvidence } from '../../session/wall-test-evidence.ts';
import '../plan/plan-section.ts';
import '../result/curves-section.ts';
import type { CurvesSection } from '../result/curves-section.ts';
import { loadVisit, type ShownVisit } from './shown-visit.ts';
import { visitFolds } from './visit-folds.ts';
import {
  firstAndLast,
  firstOf,
  outcomeOf,
  renderApart,
  renderNames,
  saveVisit,
} from './visit-parts.ts';
import { visitScreenStyles } from './visit-screen.styles.ts';
import { videoChoice } from './visit-videos.ts';

/** @summary Several videos of one person on one day as one result, each link from the video that shows it best. */
@customElement('visit-screen')
@localized()
export class VisitScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    foldStyles,
    tables,
    professionalTableStyles,
    visitScreenStyles,
  ];

  @property({ attribute: false }) ids: readonly string[] = [];
  @property({ attribute: false }) load: LoadWalk | null = null;
  /** Grows when the day of its videos was typed: they are loaded again. */
  @property({ attribute: false }) daysTyped = 0;
  /** The test of this sitting; it joins videos of its day. */
  @property({ attribute: false }) wallTest: MadeWallTest | null = null;

  /** A visit that was saved as a file, which `ids` names. */
  @property({ attribute: false }) opened: OpenedVisit | null = null;

  @property({ attribute: false }) safety: SafetyState = UNASKED;
  /** The video on the player; null: the one that shows most. */
  @state() private shownId: string | null = null;
  private answered: {
    readonly pooled: Visit;
    readonly joined: MadeWallTest | null;
    readonly walk: AnsweredWalk;
  } | null = null;
  private readonly folds = new Folds(this);
  private readonly answer = createRef<WalkAnswer>();
  private readonly player = createRef<VideoPlayer>();
  private readonly curves = createRef<CurvesSection>();

  private readonly shownVisit = new Task(this, {
    args: () => [this.opened, this.ids, this.load, this.daysTyped] as const,
    task: ([opened, ids, load]) => loadVisit(opened, ids, load),
  });

  protected override updated() {
    if (this.joinedTest() !== null) this.dispatchEvent(new WallTestJoinedEvent());
  }

  /** What was saved stays as it was shown then. */
  private joinedTest(): MadeWallTest | null {
    const walks = this.opened === null ? (this.shownVisit.value?.walks ?? []) : [];
    return testOfVisit(walks, this.wallTest);
  }

  /** The heading is in the answer, which waits for the videos. */
  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.shownVisit.taskComplete.catch(() => undefined);
    const done = await super.getUpdateComplete();
    await this.answer.value?.updateComplete;
    return done;
  }

  protected override render() {
    return html`<article class="page" @time-chosen=${this.goTo}>
      ${this.shownVisit.render({
        pending: () => this.renderPending(),
        complete: (found) => (found === null ? this.renderMissing() : this.renderVisit(found)),
        error: () => this.renderMissing(),
      })}
    </article>`;
  }

  /** The same videos stay on the screen while they are loaded again. */
  private renderPending() {
    const { value = null } = this.shownVisit;
    const isSame = value?.walks.map(({ id }) => id).join() === this.ids.join();
    return value !== null && isSame
      ? this.renderVisit(value)
      : html`<p class="quiet">${COMPARE_WORDS.opening}</p>`;
  }

  private renderMissing() {
    return html`<h1 tabindex="-1">${PAGE_TITLES.visit}</h1>
      ${troubleNote(
        HISTORY_WORDS[this.ids.some(isOpenedId) ? 'from-file' : 'not-found'],
        html`<a class="button primary" href="#/past">${PAGE_TITLES.past}</a>`,
      )}`;
  }

  private renderVisit({ visit: pooled, walks }: ShownVisit) {
    const joined = this.joinedTest();
    const visit = visitWithWallTestEvidence(pooled, joined);
    const shown = walks.find(({ id }) => id === this.shownId) ?? firstOf(walks);
    return html`${this.opened === null ? nothing : html`<p class="small quiet">${VISIT_WORDS.fromFile}</p>`}
      <walk-answer
        ${ref(this.answer)}
        .walk=${this.answeredFor(pooled, joined, visit, walks)}
        .safety=${this.safety}
        .wallTest=${joined}
        .plan=${() => this.renderPlan(visit, joined)}
      ></walk-answer>
      ${this.renderVideos(walks, visit, shown)} ${visitFolds(this.folds, { visit, walks, joined })}
      <div class="row screen-only">
        <button class="primary" @click=${() => window.print()}>${SAVE_WORDS.print}</button>
        <a class="button" href=${hashOf({ name: 'visit-report', ids: this.ids })}
          >${CLINICIAN_WORDS.open}</a
        >
        <button @click=${() => saveVisit(visit, walks)}>${SAVE_WORDS.json}</button>
      </div>
      ${this.renderBar(walks)}`;
  }

  private renderPlan({ patterns }: Visit, joined: MadeWallTest | null) {
    return html`<plan-section
      .patterns=${patterns}
      .safety=${this.safety}
      .wallTest=${joined?.test ?? null}
      .stays=${STAYS_WORDS.notStored}
    ></plan-section>`;
  }

  /** The same object while the same is shown: what is costly in the answer is made once. */
  private answeredFor(
    pooled: Visit,
    joined: MadeWallTest | null,
    visit: Visit,
    walks: readonly KeptWalk[],
  ): AnsweredWalk {
    const [first] = firstAndLast(walks);
    const when = first === undefined ? '' : walkDateText(first);
    const { answered } = this;
    if (answered?.pooled === pooled && answered.joined === joined && answered.walk.when === when)
      return answered.walk;
    const walk: AnsweredWalk = {
      outcome: outcomeOf(pooled, walks),
      patterns: visit.patterns,
      measures: visit.measures,
      videos: walks.map(({ report, clip }) => ({ report, clip })),
      when,
    };
    this.answered = { pooled, joined, walk };
    return walk;
  }

  private renderVideos(walks: readonly KeptWalk[], visit: Visit, shown: KeptWalk | undefined) {
    return html`<section aria-labelledby="videos">
      <h2 id="videos" class="hidden-text">${VISIT_WORDS.videos}</h2>
      ${walks.length === 0 ? renderNames(visit.clips) : videoChoice(walks, shown, this.choose)}
      ${
        shown === undefined
          ? nothing
          : html`<div class="watch">
              <video-player
                ${ref(this.player)}
                .report=${shown.report}
                .clip=${shown.clip}
                @frame-shown=${this.follow}
              ></video-player>
              <section aria-labelledby="angles">
                <h2 id="angles">${RESULT_WORDS.angles}</h2>
                <curves-section
                  ${ref(this.curves)}
                  .report=${shown.report}
                  .measures=${visit}
                ></curves-section>
              </section>
            </div>`
      }
      ${visit.standingClip === undefined ? nothing : html`<p>${standingClipText(visit.standingClip)}</p>`}
      ${renderApart(walks)}
    </section>`;
  }

  private renderBar(walks: readonly KeptWalk[]) {
    const view = otherView({ views: walks.map(({ report }) => report.view.kind) });
    const mayShare = safetyOf(this.safety).route === 'clear';
    return html`<answer-bar
      next=${hashOf({ name: 'record', pass: view?.code === 'other-view' ? view.view : null })}
      .card=${mayShare ? this.shareCard : null}
    ></answer-bar>`;
  }

  private readonly choose = (id: string) => (this.shownId = id);

  private readonly shareCard = () => this.answer.value?.shareCard() ?? null;

  private readonly follow = (event: FrameShownEvent) => {
    const { value: curves } = this.curves;
    if (curves === undefined) return;
    curves.timeS = curves.report?.timeS[event.frame] ?? 0;
    curves.settled = event.settled;
  };

  /** A moment of the picture at the top is one of the video that it was cut from. */
  private readonly goTo = async (event: TimeChosenEvent) => {
    const from = event.composedPath()[0];
    if (from instanceof MomentPicture) {
      const walk = this.shownVisit.value?.walks.find(({ report }) => report === from.report);
      if (walk !== undefined) this.shownId = walk.id;
      await this.updateComplete;
      await this.player.value?.updateComplete;
      this.player.value?.scrollIntoView({ block: 'nearest' });
    }
    if (this.curves.value !== undefined) this.curves.value.settled = false;
    this.player.value?.goTo(event.timeS);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-screen': VisitScreen;
  }
}
