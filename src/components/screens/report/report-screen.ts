import { localized } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { normClassOf } from '#core/norms/norm-class.ts';
import { MEASURE_IDS } from '#core/report/ids.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { OUTCOME_WORDS, remarksOn } from '#words/clinical/checks.ts';
import {
  accuracyText,
  CLINICAL_CURVE_WORDS,
  CLINICIAN_WORDS,
  listedText,
  measuresHow,
  notGivenText,
  qualityText,
  towardUsualText,
} from '#words/clinical/clinician-report.ts';
import { CHART_WORDS, CURVE_WORDS } from '#words/clinical/curves.ts';
import { DATE_WORDS, filmedWithSource, readText } from '#words/base/dates.ts';
import { patternsInOrder } from '#words/clinical/headline.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { CANNOT_TELL_WORDS, PATTERN_WORDS } from '#words/clinical/patterns.ts';
import {
  filmFacts,
  PROFESSIONAL_WORDS,
  qualityHeading,
  repairFacts,
  softwareFacts,
  stridesHeading,
  viewFacts,
} from '#words/clinical/professional.ts';
import { madeBy, RESULT_WORDS } from '#words/page/result.ts';
import { ZERO_WORDS } from '#words/clinical/zeros.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { hashOf } from '../../../app/page/route.ts';
import { shared, stacked, tables } from '../../../styles/shared.ts';
import { anglesFor, MORE_CURVES, type Curve } from '../../charts/angles.ts';
import '../../parts/ankle-zero.ts';
import { paperCurve, paperCurveStyles } from '../../charts/paper-curve.ts';
import { PaperHeader } from './paper-header.ts';
import {
  checksTable,
  definitionList,
  patternsTable,
  professionalTableStyles,
} from '../../parts/professional-tables.ts';
import { bandFor } from '../../charts/reference-band.ts';
import { reportScreenStyles } from './report-screen.styles.ts';
import { cyclesTable, eventsTable, referenceTable, shownMeasures } from './report-tables.ts';
import '../../parts/save-bar.ts';
import { sideKey } from '../../parts/side-key.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { withWallTestEvidence } from '../../session/wall-test-evidence.ts';

/** @summary One result for a professional: to read, to print on A4, to write on and to sign. Only a typed zero is kept. */
@customElement('report-screen')
@localized()
export class ReportScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    tables,
    professionalTableStyles,
    paperCurveStyles,
    reportScreenStyles,
  ];

  @property({ attribute: false }) walk: KeptWalk | null = null;
  @property({ attribute: false }) wallTest: MadeWallTest | null = null;
  /** What is typed; on paper it must not be cut where the field ends. No key draws the report anew. */
  private readonly paperNotes = createRef<HTMLElement>();
  private readonly paperHeader = new PaperHeader();

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.paperHeader.hide();
  }

  protected override updated() {
    if (this.walk !== null)
      this.paperHeader.show(`${CLINICIAN_WORDS.open} · ${this.walk.report.video.name}`);
  }

  protected override render() {
    const { walk } = this;
    if (walk === null) return nothing;
    const report = withWallTestEvidence(walk.report, this.wallTest);
    return html`<article class="page" aria-labelledby="title">
      <header>
        <h1 id="title" tabindex="-1">${CLINICIAN_WORDS.open}</h1>
        <p>${CLINICIAN_WORDS.scope}</p>
        <p class="screen-only">
          <a class="button" href=${hashOf({ name: 'result', id: walk.id })}
            >${CLINICIAN_WORDS.back}</a
          >
        </p>
        <save-bar .report=${report}></save-bar>
      </header>
      ${this.renderFields()} ${this.renderFilm(report, walk)}
      ${report.outcome.code === 'walk' ? this.renderWalk(report) : nothing}
      ${this.renderFoundation(report)} ${this.renderEnd(report)}
    </article>`;
  }

  private renderFields() {
    const { records, notStored, patient, clinician, assessed } = CLINICIAN_WORDS;
    return html`<section aria-labelledby="records" class="whole">
      <h2 id="records" class="screen-only">${records}</h2>
      <p class="screen-only quiet">${notStored}</p>
      <div class="fields">
        ${[patient, clinician, assessed].map(
          (label) => html`<label>${label}<input type="text" autocomplete="off" /></label>`,
        )}
      </div>
    </section>`;
  }

  private renderFilm(report: Report, walk: KeptWalk) {
    const { score, checks } = report.quality;
    const met = checks.filter(({ status }) => status === 'ok').length;
    const remarks = remarksOn(report);
    const facts: readonly (readonly [string, string | TemplateResult])[] = [
      [CLINICIAN_WORDS.name, filmFacts(report.video)],
      [CLINICIAN_WORDS.filmed, filmedWithSource(walk)],
      [CLINICIAN_WORDS.read, readText(walk)],
      ...(walk.opened === true ? [[CLINICIAN_WORDS.from, DATE_WORDS.opened] as const] : []),
      [PROFESSIONAL_WORDS.view, viewFacts(report.view)],
      [ZERO_WORDS.title, html`<ankle-zero .report=${report}></ankle-zero>`],
      [CLINICIAN_WORDS.quality, qualityText(score, met, checks.length)],
      [PROFESSIONAL_WORDS.repairs, repairFacts(report.repairs)],
      [PROFESSIONAL_WORDS.software, softwareFacts(report, walk.workers)],
    ];
    return html`<section aria-labelledby="film">
      <h2 id="film">${CLINICIAN_WORDS.film}</h2>
      ${
        report.outcome.code === 'walk'
          ? nothing
          : html`<p><strong>${OUTCOME_WORDS[report.outcome.code].what}</strong></p>`
      }
      <dl>
        ${facts.map(
          ([name, fact]) =>
            html`<dt>${name}</dt>
              <dd>${fact}</dd>`,
        )}
      </dl>
      ${
        remarks.length === 0
          ? nothing
          : html`<h3>${CLINICIAN_WORDS.notices}</h3>
              <ul>
                ${remarks.map((remark) => html`<li>${remark}</li>`)}
              </ul>`
      }
    </section>`;
  }

  private renderWalk(report: Report) {
    const normClass = normClassOf(report);
    const used = report.cycles.filter(({ accepted }) => accepted).length;
    return html`<section aria-labelledby="measures">
        <h2 id="measures">${RESULT_WORDS.measures}</h2>
        <p class="how small">${measuresHow(normClass)}</p>
        ${referenceTable(report, normClass)} ${this.renderNotGiven(report)}
      </section>
      ${this.renderPatterns(report)} ${this.renderCurves(report)}
      <section aria-labelledby="cycles">
        <h2 id="cycles">${CLINICIAN_WORDS.cycles}</h2>
        <p class="how small">
          ${stridesHeading(used, report.cycles.length)}. ${CLINICIAN_WORDS.cyclesHow}
        </p>
        ${report.cycles.length === 0 ? nothing : cyclesTable(report)}
      </section>
      <section aria-labelledby="events">
        <h2 id="events">${CLINICIAN_WORDS.events}</h2>
        ${eventsTable(report)}
      </section>`;
  }

  /** What the film gives no number for, by the reason. */
  private renderNotGiven(report: Report) {
    const shown = shownMeasures(report);
    const missing = MEASURE_IDS.filter((id) => !shown.includes(id));
    const byReason = grouped(missing, (id) => {
      const status = report.measures.find((measure) => measure.id === id)?.status;
      return status === undefined ? null : notGivenText(status);
    });
    return byReason.map(
      ([reason, ids]) =>
        html`<p class="small">
          ${listedText(
            reason,
            ids.map((id) => MEASURE_WORDS[id].clinicalName),
          )}
        </p>`,
    );
  }

  private renderPatterns(report: Report) {
    const judged = patternsInOrder(report, 'present', 'possible', 'not-seen', 'cannot-tell').filter(
      ({ reason }) => reason !== 'not-assessed',
    );
    const hidden = judged.filter(({ reason }) => reason === 'not-visible-from-this-view');
    const told = judged.filter((pattern) => !hidden.includes(pattern));
    if (judged.length === 0) return nothing;
    return html`<section aria-labelledby="patterns" class="long">
      <h2 id="patterns">${PROFESSIONAL_WORDS.patterns}</h2>
      ${told.length === 0 ? nothing : patternsTable(told)}
      ${
        hidden.length === 0
          ? nothing
          : html`<p class="small">
              ${listedText(
                CANNOT_TELL_WORDS['not-visible-from-this-view'].replace(/\.$/, ''),
                namesOf(hidden),
              )}
            </p>`
      }
    </section>`;
  }

  private renderCurves(report: Report) {
    const curves = [...anglesFor(report), ...MORE_CURVES].filter(({ quantity }) =>
      (['left', 'right'] as const).some((side) =>
        sideCurves(report, quantity, side).mean.some(Number.isFinite),
      ),
    );
    if (curves.length === 0) return nothing;
    return html`<section aria-labelledby="curves">
      <h2 id="curves">${CLINICIAN_WORDS.curves}</h2>
      <p class="how small">${CLINICIAN_WORDS.curvesHow}</p>
      <p class="how key small">
        ${sideKey('left')} ${sideKey('right')}
        <span><span class="swatch"></span>${CHART_WORDS.reference}</span>
      </p>
      <div class="charts">${curves.map((curve) => this.renderCurve(report, curve))}</div>
    </section>`;
  }

  private renderCurve(report: Report, { quantity, systematicDeg }: Curve) {
    const title = CLINICAL_CURVE_WORDS[quantity];
    return html`<div class="chart">
      <h3>${title}</h3>
      ${paperCurve({
        title,
        directions: CURVE_WORDS[quantity].directions,
        left: sideCurves(report, quantity, 'left'),
        right: sideCurves(report, quantity, 'right'),
        band: bandFor(report, quantity, systematicDeg),
      })}
    </div>`;
  }

  /** What the numbers stand on. */
  private renderFoundation(report: Report) {
    const { method, methodText, norms, normsText } = CLINICIAN_WORDS;
    return html`<section aria-labelledby="checks">
        <h2 id="checks">${qualityHeading(report.quality.score)}</h2>
        ${checksTable(report.quality.checks)}
      </section>
      <section aria-labelledby="definitions">
        <h2 id="definitions">${PROFESSIONAL_WORDS.definitions}</h2>
        ${definitionList(shownMeasures(report))}
      </section>
      <section aria-labelledby="method" class="whole">
        <h2 id="method">${method}</h2>
        <p>${methodText}</p>
        ${accuracyText(report.software).map((sentence) => html`<p>${sentence}</p>`)}
        <p>${towardUsualText()}</p>
      </section>
      <section aria-labelledby="norms" class="whole">
        <h2 id="norms">${norms}</h2>
        <p>${normsText}</p>
      </section>`;
  }

  private renderEnd(report: Report) {
    const { notes, sign, signName, signDate } = CLINICIAN_WORDS;
    return html`<section aria-labelledby="notes" class="whole">
        <h2 id="notes">${notes}</h2>
        <textarea
          class="screen-only"
          aria-labelledby="notes"
          autocomplete="off"
          @input=${this.note}
        ></textarea>
        <div ${ref(this.paperNotes)} class="print-only paper-notes"></div>
      </section>
      <section aria-labelledby="sign" class="whole print-only">
        <h2 id="sign">${sign}</h2>
        <div class="sign">
          <p>${signName}</p>
          <p>${signDate}</p>
        </div>
        <p class="small">${madeBy(report.software)}</p>
      </section>`;
  }

  private readonly note = ({ target }: Event) => {
    const paper = this.paperNotes.value;
    if (target instanceof HTMLTextAreaElement && paper) paper.textContent = target.value;
  };
}

/** Each pattern once, whichever side it is told of. */
function namesOf(patterns: readonly Pattern[]): readonly string[] {
  return [...new Set(patterns.map(({ id }) => PATTERN_WORDS[id].clinicalName))];
}

/** Items by what is said of them, in order; those of which nothing is said are left out. */
function grouped<Item>(
  items: readonly Item[],
  saidOf: (item: Item) => string | null,
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const said = saidOf(item);
    if (said !== null) groups.set(said, [...(groups.get(said) ?? []), item]);
  }
  return [...groups];
}

declare global {
  interface HTMLElementTagNameMap {
    'report-screen': ReportScreen;
  }
}
