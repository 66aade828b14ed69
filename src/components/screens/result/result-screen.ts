import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { percentAt, timeAt } from '#core/curves/cycle-cursor.ts';
import type { HabitCode } from '#core/advice/habits.ts';
import { nearLeg } from '#core/report/near-leg.ts';
import type { Report } from '#core/report/report.ts';
import { ACTION_WORDS, PAGE_TITLES } from '#words/page/app-shell.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import { isTurned, noWalkTrouble, remarksOn } from '#words/clinical/checks.ts';
import { QUEUE_WORDS } from '#words/video/film-notices.ts';
import { redFlags } from '#words/video/film-guidance.ts';
import { HABIT_SECTION_WORDS } from '#words/clinical/habits.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import { KIOSK_WORDS } from '#words/page/kiosk.ts';
import { madeBy, RESULT_WORDS } from '#words/page/result.ts';
import { SAFETY_WORDS, STAYS_WORDS } from '#words/page/safety.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { KIOSK } from '../../../app/page/kiosk.ts';
import { hashOf } from '../../../app/page/route.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import { shared, stacked } from '../../../styles/shared.ts';
import './add-film.ts';
import './angle-card.ts';
import { anotherFilm } from '../../parts/another-film.ts';
import { anglesFor, type Angle } from '../../charts/angles.ts';
import '../../chain/chain-picture.ts';
import './curves-section.ts';
import type { CurvesSection } from './curves-section.ts';
import type { FrameShownEvent, TimeChosenEvent } from '../../session/events.ts';
import './film-advice.ts';
import './film-date.ts';
import '../../player/film-player.ts';
import type { FilmPlayer } from '../../player/film-player.ts';
import { marked } from '../../parts/marked.ts';
import './habit-list.ts';
import '../../parts/measures-table.ts';
import './other-people.ts';
import '../../parts/pattern-list.ts';
import '../plan/plan-section.ts';
import './pro-details.ts';
import { bandFor } from '../../charts/reference-band.ts';
import { resultScreenStyles } from './result-screen.styles.ts';
import '../../parts/save-bar.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { withWallTestEvidence } from '../../session/wall-test-evidence.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import '../wall-test/wall-test-beside.ts';

type Changed = PropertyValues<Pick<ResultScreen, 'walk' | 'wallTest'>>;

/** @summary One result, from the sentence at the top to the details for a professional. Gives `keep`. */
@customElement('result-screen')
@localized()
export class ResultScreen extends LitElement {
  static override readonly styles = [shared, stacked, resultScreenStyles];

  @property({ attribute: false }) walk: KeptWalk | null = null;
  @property({ type: Boolean }) kept = false;
  @property({ attribute: false }) safety: SafetyState = UNASKED;
  @property({ attribute: false }) habits: readonly HabitCode[] = [];
  @property({ attribute: false }) wallTest: MadeWallTest | null = null;
  /** Long tables for a few readers are drawn when first asked for: the result shows sooner. */
  @state() private detailsOpened = false;
  /** What is told of the walk, with the knee-to-wall test of its day. */
  private told: Report | null = null;
  private readonly player = createRef<FilmPlayer>();
  private readonly curves = createRef<CurvesSection>();

  override willUpdate(changed: Changed) {
    // What is told stays the same object until it changes, and all that shows it stays as it is.
    if (changed.has('walk') || changed.has('wallTest'))
      this.told = this.walk === null ? null : withWallTestEvidence(this.walk.report, this.wallTest);
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

  protected override render() {
    const { walk, told: report } = this;
    if (walk === null || report === null) return nothing;
    const headline = headlineFor(report);
    const remarks = remarksOn({
      ...report,
      notices: report.notices.filter((notice) => !isTurned(notice)),
    });
    return html`<article class="page" @time-chosen=${this.goTo}>
      <header>
        <p class="print-only">${marked(RESULT_WORDS.printed)}</p>
        <p class="quiet small name">${report.video.name}</p>
        <film-date .walk=${walk}></film-date>
        <h1 tabindex="-1">${headline.sentence}</h1>
        ${
          report.outcome.code === 'walk'
            ? html`<p class="sure">${headline.sureness} ${RESULT_WORDS.notMedical}</p>`
            : troubleNote(
                // The heading above says what happened; here is what was missing for a walk.
                noWalkTrouble({ ...report.outcome, code: report.outcome.code }, report.notices),
                html`${anotherFilm('primary')}<a class="button" href="#/how-to-film"
                    >${PAGE_TITLES['how-to-film']}</a
                  >`,
              )
        }
      </header>
      <film-player
        ${ref(this.player)}
        .report=${report}
        .clip=${walk.clip}
        @frame-shown=${this.follow}
      ></film-player>
      ${
        walk.clip === null
          ? html`<add-film class="screen-only" .report=${walk.report}></add-film>`
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
      }
      ${report.outcome.code === 'walk' ? this.renderWalk(report) : nothing}
      ${report.outcome.code === 'walk' ? this.renderFoot(report, walk.id) : this.renderNoWalkFoot(walk)}
    </article>`;
  }

  private renderWalk(report: Report) {
    const cards = () => anglesFor(report).map((angle) => this.renderCard(report, angle));
    return html`
      <section aria-labelledby="angles">
        <h2 id="angles">${RESULT_WORDS.angles}</h2>
        <div class="cards">${guard([report], cards)}</div>
      </section>
      <section aria-labelledby="curves">
        <h2 id="curves">${RESULT_WORDS.curves}</h2>
        <p>${RESULT_WORDS.curvesHow}</p>
        <curves-section ${ref(this.curves)} .report=${report}></curves-section>
      </section>
      <section class="whole" aria-labelledby="chain">
        <h2 id="chain">${RESULT_WORDS.chain}</h2>
        <chain-picture .report=${report} .patterns=${report.patterns}></chain-picture>
      </section>
      <section aria-labelledby="patterns">
        <h2 id="patterns">${RESULT_WORDS.patterns}</h2>
        <pattern-list .report=${report}></pattern-list>
        ${this.renderWallTest()}
      </section>
      ${this.renderHabits()}
      <section aria-labelledby="measures">
        <h2 id="measures">${RESULT_WORDS.measures}</h2>
        <measures-table .report=${report}></measures-table>
      </section>
    `;
  }

  /** A test that was made stays; after a flag none is offered. */
  private renderWallTest() {
    if (this.wallTest === null && safetyOf(this.safety).route !== 'clear') return nothing;
    return html`<wall-test-beside .made=${this.wallTest}></wall-test-beside>`;
  }

  /** After a flag nothing but the flag is spoken of. */
  private renderHabits() {
    const { route, mayExercise } = safetyOf(this.safety);
    if (route !== 'clear') return nothing;
    // On paper a list in which nothing was recognised says nothing.
    return html`<section
      class=${this.habits.length === 0 ? 'screen-only' : ''}
      aria-labelledby="habits"
    >
      <h2 id="habits">${HABIT_SECTION_WORDS.title}</h2>
      <habit-list .habits=${this.habits} ?namesHelp=${mayExercise}></habit-list>
    </section>`;
  }

  private renderPlan(report: Report) {
    return html`<plan-section
      .patterns=${report.patterns}
      .safety=${this.safety}
      .wallTest=${this.wallTest?.test ?? null}
      .stays=${this.kept ? `${STAYS_WORDS.notStored} ${STAYS_WORDS.keptBefore}` : STAYS_WORDS.notStored}
    ></plan-section>`;
  }

  private renderKept() {
    if (KIOSK) return KIOSK_WORDS.notKept;
    if (this.kept) return marked(RESULT_WORDS.kept, '#/past');
    if (!safetyOf(this.safety).mayKeep) return html`${SAFETY_WORDS.notKept} ${SAFETY_WORDS.saveIt}`;
    return html`${RESULT_WORDS.notKept}
      <button @click=${() => this.dispatchEvent(new Event('keep'))}>${ACTION_WORDS.keep}</button>`;
  }

  /** Without a walk there is nothing to export, to plan or to report: only what becomes of the film. */
  private renderNoWalkFoot({ clip, report }: KeptWalk) {
    return html`<div class="screen-only">
      <p class="quiet small">${this.renderKept()}</p>
      ${
        clip === null || KIOSK
          ? nothing
          : html`<button @click=${() => saveBlob(report.video.name, clip)}>
              ${QUEUE_WORDS.saveVideo}
            </button>`
      }
    </div>`;
  }

  private renderFoot(report: Report, id: string) {
    return html`<section aria-labelledby="film-quality">
        <h2 id="film-quality">${RESULT_WORDS.quality}</h2>
        <film-advice .report=${report}></film-advice>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">${RESULT_WORDS.next}</h2>
        ${this.renderPlan(report)}
        <ul class="next">
          <li>${RESULT_WORDS.secondPass}</li>
          <li>${KIOSK ? KIOSK_WORDS.physiotherapist : RESULT_WORDS.physiotherapist}</li>
          <li>${redFlags()}</li>
        </ul>
        <save-bar .report=${report} .fullReport=${hashOf({ name: 'report', id })}></save-bar>
        <p class="quiet small screen-only">${this.renderKept()}</p>
      </section>
      ${KIOSK ? nothing : this.renderDetails(report)}
      <p class="print-only small">${madeBy(report.software)}</p>`;
  }

  private renderDetails(report: Report) {
    return html`<details class="professional screen-only" @toggle=${this.openDetails}>
      <summary>${RESULT_WORDS.professional}</summary>
      ${
        this.detailsOpened
          ? html`<pro-details
              .report=${report}
              .workers=${this.walk?.workers ?? null}
            ></pro-details>`
          : nothing
      }
    </details>`;
  }

  private renderCard(report: Report, angle: Angle) {
    return html`<angle-card
      .angle=${angle}
      .report=${report}
      .left=${sideCurves(report, angle.quantity, 'left')}
      .right=${sideCurves(report, angle.quantity, 'right')}
      .band=${bandFor(report, angle.quantity, angle.systematicDeg)}
      @open-curve=${() => this.curves.value?.show(angle.quantity)}
    ></angle-card>`;
  }

  private readonly follow = (event: FrameShownEvent) =>
    this.showInCurves(this.walk?.report.timeS[event.frame] ?? 0, event.settled);

  /** The curves alone go with the film: for every picture of it the page is not drawn anew. */
  private showInCurves(timeS: number, settled: boolean) {
    const curves = this.curves.value;
    if (curves === undefined) return;
    curves.timeS = timeS;
    curves.settled = settled;
  }

  private readonly openDetails = () => {
    this.detailsOpened = true;
  };

  private readonly goTo = (event: TimeChosenEvent) => {
    if (this.curves.value !== undefined) this.curves.value.settled = false;
    this.player.value?.goTo(event.timeS);
    if (event.composedPath()[0] instanceof HTMLElement && !isChart(event))
      this.player.value?.scrollIntoView({ block: 'nearest' });
  };

  /** The film waits at the moment that shows the finding, else in the middle of a stride. */
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
