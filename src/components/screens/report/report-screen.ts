import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { normClassOf } from '#core/norms/norm-class.ts';
import type { Report } from '#core/report/report.ts';
import {
  accuracyText,
  CLINICIAN_WORDS,
  measuresHow,
  towardUsualText,
} from '#words/clinical/clinician-report.ts';
import {
  PROFESSIONAL_WORDS,
  qualityHeading,
  stridesHeading,
} from '#words/clinical/professional.ts';
import { madeBy, RESULT_WORDS } from '#words/page/result.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { hashOf } from '../../../app/page/route.ts';
import { shared, stacked, tables } from '../../../styles/shared.ts';
import { paperCurveStyles } from '../../charts/paper-curve.ts';
import {
  checksTable,
  definitionList,
  professionalTableStyles,
} from '../../parts/professional-tables.ts';
import { annotatedSection } from '../../evidence/annotated-section.ts';
import { evidenceSection } from '../../evidence/evidence-section.ts';
import '../../parts/save-bar.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { withWallTestEvidence } from '../../session/wall-test-evidence.ts';
import '../files/files-section.ts';
import { recordFields } from '../files/record-fields.ts';
import { RecordKeeper } from '../files/record-keeper.ts';
import '../files/record-text.ts';
import { PaperHeader } from './paper-header.ts';
import { benchLink } from './bench-link.ts';
import { curvesSection } from './report-curves.ts';
import { videoSection } from './report-video.ts';
import { notGivenList, patternsSection } from './report-findings.ts';
import { reportScreenStyles } from './report-screen.styles.ts';
import { cyclesTable, eventsTable, referenceTable, shownMeasures } from './report-tables.ts';

/** @summary One result for a professional: to read, to print on A4, to write on and to sign. What is typed is kept where that is asked for. */
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
  /** Whether anything of the person in front of the device may be written there. */
  @property({ attribute: false }) mayKeep = true;
  /** What is typed; on paper it must not be cut where the field ends. No key draws the report anew. */
  private readonly paperNotes = createRef<HTMLElement>();
  private readonly paperHeader = new PaperHeader();
  private readonly keeper = new RecordKeeper(this);

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.paperHeader.hide();
  }

  protected override willUpdate() {
    if (this.walk !== null) this.keeper.show(this.walk.id);
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
        ${benchLink(walk)}
        <save-bar .report=${report}></save-bar>
      </header>
      ${recordFields(this.keeper)} ${videoSection(report, walk)}
      ${report.outcome.code === 'walk' ? this.renderWalk(report) : nothing}
      ${this.renderFoundation(report)} ${this.renderEnd(report)} ${this.renderTools(report, walk)}
    </article>`;
  }

  private renderWalk(report: Report) {
    const normClass = normClassOf(report);
    const used = report.cycles.filter(({ accepted }) => accepted).length;
    return html`<section aria-labelledby="measures">
        <h2 id="measures">${RESULT_WORDS.measures}</h2>
        <p class="how small">${measuresHow(normClass)}</p>
        ${referenceTable(report, normClass)} ${notGivenList(report)}
      </section>
      ${patternsSection(report)} ${evidenceSection(report, this.walk?.clip ?? null)}
      ${annotatedSection(report, this.walk?.clip ?? null)} ${curvesSection(report)}
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
          .value=${live(this.keeper.record.notes)}
          @input=${this.note}
        ></textarea>
        <div
          ${ref(this.paperNotes)}
          class="print-only paper-notes"
          .textContent=${live(this.keeper.record.notes)}
        ></div>
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
    if (!(target instanceof HTMLTextAreaElement) || !paper) return;
    paper.textContent = target.value;
    this.keeper.type({ notes: target.value });
  };

  /** What leaves the page. */
  private renderTools(report: Report, walk: KeptWalk) {
    return html`<record-text .report=${report} .walk=${walk}></record-text>
      <files-section
        .report=${report}
        .walk=${walk}
        .record=${this.record}
        .heightM=${this.keeper.record.heightM}
        .onHeight=${this.heightTyped}
      ></files-section>`;
  }

  private readonly record = () => this.keeper.record;
  private readonly heightTyped = (heightM: number | null) => this.keeper.type({ heightM });
}

declare global {
  interface HTMLElementTagNameMap {
    'report-screen': ReportScreen;
  }
}
