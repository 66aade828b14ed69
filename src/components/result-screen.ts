import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { percentAt, timeAt } from '#core/curves/cycle-cursor.ts';
import type { Report } from '#core/report/report.ts';
import { ACTION_WORDS, PAGE_TITLES } from '#words/app-shell.ts';
import { noticeWords, OUTCOME_WORDS } from '#words/checks.ts';
import { redFlags } from '#words/film-guidance.ts';
import { dateText } from '#words/format.ts';
import { headlineFor, patternsInOrder } from '#words/headline.ts';
import { madeBy, RESULT_WORDS } from '#words/result.ts';
import type { KeptWalk } from '../app/history-store.ts';
import { shared } from '../styles/shared.ts';
import './angle-card.ts';
import { anglesFor, type Angle } from './angles.ts';
import { chainView } from './chain-view.ts';
import './curves-section.ts';
import type { CurvesSection } from './curves-section.ts';
import type { FrameShownEvent, TimeChosenEvent } from './events.ts';
import './film-advice.ts';
import './film-player.ts';
import type { FilmPlayer } from './film-player.ts';
import { marked } from './marked.ts';
import './measures-table.ts';
import './other-people.ts';
import './pattern-list.ts';
import './pro-details.ts';
import { bandFor } from './reference-band.ts';
import { resultScreenStyles } from './result-screen.styles.ts';
import './save-bar.ts';
import { troubleNote } from './trouble-note.ts';

/** @summary One result, from the sentence at the top to the details for a professional. Gives `keep`. */
@customElement('result-screen')
@localized()
export class ResultScreen extends LitElement {
  static override readonly styles = [shared, resultScreenStyles];

  @property({ attribute: false }) walk: KeptWalk | null = null;
  @property({ type: Boolean }) kept = false;
  @state() private timeS = 0;
  @state() private settled = true;
  private readonly player = createRef<FilmPlayer>();
  private readonly curves = createRef<CurvesSection>();

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('walk')) this.timeS = 0;
  }

  override updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('walk') && this.walk !== null) void this.pauseAtTheMoment(this.walk.report);
  }

  protected override render() {
    const { walk } = this;
    if (walk === null) return nothing;
    const { report } = walk;
    const headline = headlineFor(report);
    return html`<article class="page" @time-chosen=${this.goTo}>
      <header>
        <p class="print-only">${marked(RESULT_WORDS.printed)}</p>
        <p class="quiet small">${report.video.name} · ${dateText(walk.createdAtMs)}</p>
        <h1 tabindex="-1">${headline.sentence}</h1>
        ${
          report.outcome.code === 'walk'
            ? html`<p class="sure">${headline.sureness} ${RESULT_WORDS.notMedical}</p>`
            : troubleNote(
                // The heading above says what happened.
                { ...OUTCOME_WORDS[report.outcome.code], what: undefined },
                html`<a class="button primary" href="#/">${ACTION_WORDS.openAnother}</a
                  ><a class="button" href="#/how-to-film">${PAGE_TITLES['how-to-film']}</a>`,
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
        walk.others === null || walk.clip === null
          ? nothing
          : html`<other-people class="screen-only" .others=${walk.others}></other-people>`
      }
      ${
        report.notices.length === 0
          ? nothing
          : html`<ul class="notices">
              ${report.notices.map((notice) => html`<li>${noticeWords(notice)}</li>`)}
            </ul>`
      }
      ${report.outcome.code === 'walk' ? this.renderWalk(report) : nothing}
      ${this.renderFoot(report)}
    </article>`;
  }

  private renderWalk(report: Report) {
    const angles = anglesFor(report);
    return html`
      <section aria-labelledby="angles">
        <h2 id="angles">${RESULT_WORDS.angles}</h2>
        <div class="cards">${angles.map((angle) => this.renderCard(report, angle))}</div>
      </section>
      <section aria-labelledby="curves">
        <h2 id="curves">${RESULT_WORDS.curves}</h2>
        <p>${RESULT_WORDS.curvesHow}</p>
        <curves-section
          ${ref(this.curves)}
          .report=${report}
          .timeS=${this.timeS}
          .settled=${this.settled}
        ></curves-section>
      </section>
      <section aria-labelledby="chain">
        <h2 id="chain">${RESULT_WORDS.chain}</h2>
        ${chainView(report)}
      </section>
      <section aria-labelledby="patterns">
        <h2 id="patterns">${RESULT_WORDS.patterns}</h2>
        <pattern-list .report=${report}></pattern-list>
      </section>
      <section aria-labelledby="measures">
        <h2 id="measures">${RESULT_WORDS.measures}</h2>
        <measures-table .report=${report}></measures-table>
      </section>
    `;
  }

  private renderFoot(report: Report) {
    return html`<section aria-labelledby="film-quality">
        <h2 id="film-quality">${RESULT_WORDS.quality}</h2>
        <film-advice .report=${report}></film-advice>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">${RESULT_WORDS.next}</h2>
        <ul class="next">
          <li>${RESULT_WORDS.secondPass}</li>
          <li>${RESULT_WORDS.physiotherapist}</li>
          <li>${redFlags()}</li>
        </ul>
        <save-bar .report=${report}></save-bar>
        <p class="quiet small screen-only">
          ${
            this.kept
              ? marked(RESULT_WORDS.kept, '#/past')
              : html`${RESULT_WORDS.notKept}
                  <button @click=${() => this.dispatchEvent(new Event('keep'))}>
                    ${ACTION_WORDS.keep}
                  </button>`
          }
        </p>
      </section>
      <details class="professional screen-only">
        <summary>${RESULT_WORDS.professional}</summary>
        <pro-details .report=${report} .workers=${this.walk?.workers ?? null}></pro-details>
      </details>
      <p class="print-only small">${madeBy(report.software)}</p>`;
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

  private readonly follow = (event: FrameShownEvent) => {
    this.timeS = this.walk?.report.timeS[event.frame] ?? 0;
    this.settled = event.settled;
  };

  private readonly goTo = (event: TimeChosenEvent) => {
    this.settled = false;
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
  const side = report.view.facing === 'left' ? 'left' : 'right';
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
