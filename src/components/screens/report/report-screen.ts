import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { normClassOf } from '#core/norms/norm-class.ts';
import type { Report } from '#core/report/report.ts';
import { CLINICIAN_WORDS, measuresHow } from '#words/clinical/clinician-report.ts';
import { RECORD_TEXT_WORDS, recordText } from '#words/export/record-text.ts';
import { madeBy, RESULT_WORDS } from '#words/page/result.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { hashOf } from '../../../app/page/route.ts';
import { shared, stacked, tables } from '../../../styles/shared.ts';
import { paperCurveStyles } from '../../charts/paper-curve.ts';
import { professionalTableStyles } from '../../parts/professional-tables.ts';
import '../../parts/save-bar.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { withWallTestEvidence } from '../../session/wall-test-evidence.ts';
import '../files/files-section.ts';
import { recordFields } from '../files/record-fields.ts';
import { RecordKeeper } from '../files/record-keeper.ts';
import '../files/record-text.ts';
import type { TextChoice } from '../files/record-text.ts';
import { walkOffers } from '../files/walk-offers.ts';
import { benchLink } from './bench-link.ts';
import { NotesSection } from './notes-section.ts';
import { PaperHeader } from './paper-header.ts';
import { notGivenList, patternsSection } from './report-findings.ts';
import { foundationSections } from './report-foundation.ts';
import { reportScreenStyles } from './report-screen.styles.ts';
import { symmetrySection } from './report-symmetry.ts';
import { referenceTable, shownMeasures } from './report-tables.ts';
import { videoSection } from './report-video.ts';
import { checksSection, walkSections } from './walk-sections.ts';

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
  private readonly paperHeader = new PaperHeader();
  private readonly keeper = new RecordKeeper(this);
  private readonly notes = new NotesSection(this.keeper);

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
        <div class="row screen-only">
          <a class="button" href=${hashOf({ name: 'result', id: walk.id })}
            >${CLINICIAN_WORDS.back}</a
          >
          ${benchLink(walk)}
          <button @click=${this.goToText}>${RECORD_TEXT_WORDS.heading}</button>
        </div>
        <save-bar .report=${report}></save-bar>
      </header>
      ${recordFields(this.keeper)} ${videoSection(report, walk)}
      ${report.outcome.code === 'walk' ? this.renderWalk(report) : nothing} ${checksSection(report)}
      ${foundationSections(report.software, shownMeasures(report))}
      ${this.notes.render(madeBy(report.software))} ${this.renderTools(report, walk)}
    </article>`;
  }

  private renderWalk(report: Report) {
    const normClass = normClassOf(report);
    return html`<section aria-labelledby="measures">
        <h2 id="measures">${RESULT_WORDS.measures}</h2>
        <p class="how small">${measuresHow(normClass)}</p>
        ${referenceTable(report, normClass)} ${notGivenList(report)}
      </section>
      ${symmetrySection(report)} ${patternsSection(report)}
      ${walkSections(report, this.walk?.clip ?? null)}`;
  }

  /** What leaves the page. */
  private renderTools(report: Report, walk: KeptWalk) {
    const textOf = (choice: TextChoice) => recordText(report, { walk, ...choice });
    return html`<record-text .textOf=${textOf}></record-text>
      <files-section
        .files=${walkOffers(report, walk)}
        .record=${this.record}
        .heightM=${this.keeper.record.heightM}
        .onHeight=${this.heightTyped}
      ></files-section>`;
  }

  /** The report is long, and its text stands at the end. */
  private readonly goToText = () => {
    const text = this.renderRoot.querySelector('record-text');
    text?.scrollIntoView();
    text?.focus();
  };

  private readonly record = () => this.keeper.record;
  private readonly heightTyped = (heightM: number | null) => this.keeper.type({ heightM });
}

declare global {
  interface HTMLElementTagNameMap {
    'report-screen': ReportScreen;
  }
}
