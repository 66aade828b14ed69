import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { otherView } from '#core/answer/next-step.ts';
import { percentAt, timeAt } from '#core/curves/cycle-cursor.ts';
import type { HabitCode } from '#core/advice/habits.ts';
import { nearLeg } from '#core/report/near-leg.ts';
import type { Report } from '#core/report/report.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import { walkDateText } from '#words/base/dates.ts';
import { isTurned, remarksOn } from '#words/clinical/walk-notices.ts';
import { noWalkTrouble } from '#words/clinical/outcome.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { RESULT_WORDS } from '#words/page/result.ts';
import { STAYS_WORDS } from '#words/page/safety.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { shared, stacked } from '../../../styles/shared.ts';
import '../../answer/answer-bar.ts';
import type { AnsweredWalk } from '../../answer/answered-walk.ts';
import '../../answer/walk-answer.ts';
import type { WalkAnswer } from '../../answer/walk-answer.ts';
import { anotherVideo } from '../../parts/another-video.ts';
import { Folds, foldStyles } from '../../folds/folds.ts';
import { marked } from '../../parts/marked.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import '../../player/video-player.ts';
import type { VideoPlayer } from '../../player/video-player.ts';
import type { FrameShownEvent, TimeChosenEvent } from '../../session/events.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { withWallTestEvidence } from '../../session/wall-test-evidence.ts';
import '../plan/plan-section.ts';
import './add-video.ts';
import './curves-section.ts';
import type { CurvesSection } from './curves-section.ts';
import { keepSection, noWalkFoot, type Keeping } from './keep-section.ts';
import './other-people.ts';
import { resultFolds } from './result-folds.ts';
import { resultScreenStyles } from './result-screen.styles.ts';
import { hashOf } from '../../../app/page/route.ts';

type Changed = PropertyValues<Pick<ResultScreen, 'walk' | 'wallTest'>>;

/** @summary One result, from the sentence at the top to the details for a professional. Gives `keep`. */
@customElement('result-screen')
@localized()
export class ResultScreen extends LitElement {
  static override readonly styles = [shared, stacked, foldStyles, resultScreenStyles];

  @property({ attribute: false }) walk: KeptWalk | null = null;
  @property({ type: Boolean }) kept = false;
  @property({ attribute: false }) safety: SafetyState = UNASKED;
  @property({ attribute: false }) habits: readonly HabitCode[] = [];
  @property({ attribute: false }) wallTest: MadeWallTest | null = null;
  /** What asked for a moment of the video, so that there is a way back. */
  @state() private cameFrom: HTMLElement | null = null;
  /** What is said of the walk, with the knee-to-wall test of its day. */
  private told: Report | null = null;
  private answered: AnsweredWalk | null = null;
  private readonly folds = new Folds(this);
  private readonly answer = createRef<WalkAnswer>();
  private readonly player = createRef<VideoPlayer>();
  private readonly curves = createRef<CurvesSection>();

  override willUpdate(changed: Changed) {
    // What is said stays the same object until it changes, and all that shows it stays as it is.
    if (changed.has('walk') || changed.has('wallTest')) this.tell();
    if (this.isAnother(changed)) {
      this.folds.closeAll();
      this.cameFrom = null;
    }
  }

  private tell() {
    const { walk } = this;
    this.told = walk === null ? null : withWallTestEvidence(walk.report, this.wallTest);
    if (walk === null || this.told === null) {
      this.answered = null;
      return;
    }
    const { outcome, patterns, measures } = this.told;
    const videos = [{ report: this.told, clip: walk.clip }];
    this.answered = { outcome, patterns, measures, videos, when: walkDateText(walk) };
  }

  override updated(changed: Changed) {
    if (this.walk === null || !this.isAnother(changed)) return;
    this.showInCurves(0, true);
    void this.pauseAtTheMoment(this.walk.report);
  }

  /** Another walk, and not the same one with other zeros. */
  private isAnother(changed: Changed): boolean {
    return changed.has('walk') && changed.get('walk')?.id !== this.walk?.id;
  }

  /** The heading is in the answer. */
  protected override async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    await this.answer.value?.updateComplete;
    return done;
  }

  protected override render() {
    const { walk, told: report } = this;
    if (walk === null || report === null) return nothing;
    const isWalk = report.outcome.code === 'walk';
    return html`<article class="page" @time-chosen=${this.goTo}>
      <p class="print-only">${marked(RESULT_WORDS.printed)}</p>
      ${isWalk ? this.renderAnswer() : this.renderNoWalk(report)}
      <div class="watch">
        <section class="video" aria-label=${RESULT_WORDS.video}>
          ${this.renderVideo(walk, report)}
        </section>
        ${isWalk ? this.renderAngles(report) : nothing}
      </div>
      ${isWalk ? this.renderFolds(report, walk) : noWalkFoot(walk, this.keeping)}
      ${isWalk ? this.renderBar(report) : nothing}
    </article>`;
  }

  private renderAnswer() {
    return html`<walk-answer
      ${ref(this.answer)}
      .walk=${this.answered}
      .safety=${this.safety}
      .wallTest=${this.wallTest}
      .plan=${() => this.renderPlan()}
    ></walk-answer>`;
  }

  private renderPlan() {
    const { kept, safety, wallTest } = this;
    return html`<plan-section
      .patterns=${this.told?.patterns ?? []}
      .safety=${safety}
      .wallTest=${wallTest?.test ?? null}
      .stays=${kept ? `${STAYS_WORDS.notStored} ${STAYS_WORDS.keptBefore}` : STAYS_WORDS.notStored}
    ></plan-section>`;
  }

  /** The heading says what happened; below is what was missing for a walk. */
  private renderNoWalk(report: Report) {
    const { sentence } = headlineFor(report);
    const { outcome } = report;
    if (outcome.code === 'walk') return nothing;
    return html`<header>
      <h1 tabindex="-1">${sentence}</h1>
      ${troubleNote(
        noWalkTrouble({ ...outcome, code: outcome.code }, report.notices),
        html`${anotherVideo('primary')}<a class="button" href="#/how-to-film"
            >${PAGE_TITLES['how-to-film']}</a
          >`,
      )}
    </header>`;
  }

  private renderVideo(walk: KeptWalk, report: Report) {
    const remarks = remarksOn({
      ...report,
      notices: report.notices.filter((notice) => !isTurned(notice)),
    });
    return html`<button class="skip screen-only" @click=${this.skipVideo}>
        ${RESULT_WORDS.skipVideo}
      </button>
      <video-player
        ${ref(this.player)}
        .report=${report}
        .clip=${walk.clip}
        ?annotate=${report.outcome.code === 'walk'}
        @frame-shown=${this.follow}
      ></video-player>
      ${
        this.cameFrom === null
          ? nothing
          : html`<p class="screen-only">
              <button @click=${this.goBack}>${RESULT_WORDS.back}</button>
            </p>`
      }
      ${
        walk.clip === null
          ? html`<add-video class="screen-only" .report=${walk.report}></add-video>`
          : nothing
      }
      ${
        walk.others === null || walk.clip === null
          ? nothing
          : html`<other-people class="screen-only" .others=${walk.others}></other-people>`
      }
      ${
        remarks.length === 0
          ? nothing
          : html`<ul class="notices">
              ${remarks.map((remark) => html`<li>${remark}</li>`)}
            </ul>`
      }`;
  }

  private renderAngles(report: Report) {
    return html`<section class="angles" aria-labelledby="angles">
      <h2 id="angles" tabindex="-1">${RESULT_WORDS.angles}</h2>
      <curves-section ${ref(this.curves)} .report=${report}></curves-section>
    </section>`;
  }

  private renderFolds(report: Report, walk: KeptWalk) {
    const { wallTest, habits, safety } = this;
    const { workers } = walk;
    return html`${resultFolds(this.folds, { report, workers, wallTest, habits, safety })}
    ${keepSection(report, walk, this.keeping)}`;
  }

  private get keeping(): Keeping {
    const keep = () => this.dispatchEvent(new Event('keep'));
    return { kept: this.kept, safety: this.safety, keep };
  }

  /** After a warning sign nothing is handed on by a tap: that is to be settled first. */
  private renderBar(report: Report) {
    const known = { views: [report.view.kind] };
    const view = otherView(known);
    const mayShare = safetyOf(this.safety).route === 'clear';
    return html`<answer-bar
      next=${hashOf({ name: 'record', pass: view?.code === 'other-view' ? view.view : null })}
      .card=${mayShare ? this.shareCard : null}
    ></answer-bar>`;
  }

  private readonly shareCard = () => this.answer.value?.shareCard() ?? null;

  private readonly follow = (event: FrameShownEvent) =>
    this.showInCurves(this.walk?.report.timeS[event.frame] ?? 0, event.settled);

  /** The curves alone go with the video: for every frame of it the page is not drawn anew. */
  private showInCurves(timeS: number, settled: boolean) {
    const curves = this.curves.value;
    if (curves === undefined) return;
    curves.timeS = timeS;
    curves.settled = settled;
  }

  private readonly goTo = (event: TimeChosenEvent) => {
    if (this.curves.value !== undefined) this.curves.value.settled = false;
    this.player.value?.goTo(event.timeS);
    const from = event.composedPath()[0];
    if (!(from instanceof HTMLElement) || isChart(event)) return;
    this.player.value?.scrollIntoView({ block: 'nearest' });
    this.cameFrom = from;
  };

  /** To where the reader asked for the moment. */
  private readonly goBack = () => {
    this.cameFrom?.scrollIntoView({ block: 'center' });
    this.cameFrom?.focus({ preventScroll: true });
    this.cameFrom = null;
  };

  private readonly skipVideo = () => {
    const heading = this.renderRoot.querySelector<HTMLElement>('#angles');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };

  /** The video waits at the moment that shows the finding, else in the middle of a stride. */
  private async pauseAtTheMoment(report: Report) {
    const found = patternsInOrder(report, 'present', 'possible').flatMap(
      ({ evidence }) => evidence,
    );
    const moment = found.find(({ timeS }) => timeS !== null)?.timeS ?? middleOfAStride(report);
    await this.player.value?.updateComplete;
    if (moment !== null) this.player.value?.goTo(moment);
  }
}

function middleOfAStride(report: Report): number | null {
  const middleS = (report.timeS.at(-1) ?? 0) / 2;
  const side = nearLeg(report.view) ?? 'right';
  if (percentAt(report, side, middleS) === null && report.cycles.length === 0) return middleS;
  return timeAt(report, side, 45, middleS) ?? middleS;
}

function isChart(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.localName === 'cycle-chart');
}

declare global {
  interface HTMLElementTagNameMap {
    'result-screen': ResultScreen;
  }
}
