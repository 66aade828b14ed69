import { Task } from '@lit/task';
import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { normClassOf } from '#core/norms/norm-class.ts';
import type { Visit } from '#core/visit/visit.ts';
import { CLINICIAN_WORDS, measuresHow } from '#words/clinical/clinician-report.ts';
import { COMPARE_WORDS } from '#words/clinical/compare.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { HISTORY_WORDS } from '#words/page/page-trouble.ts';
import { SAVE_WORDS } from '#words/page/result.ts';
import { standingClipText, VISIT_WORDS } from '#words/page/visit.ts';
import { VISIT_REPORT_WORDS, visitMadeBy } from '#words/visit/visit-report.ts';
import { visitRecordText } from '#words/visit/visit-record-text.ts';
import { isOpenedId } from '../../../app/page/opened-id.ts';
import { hashOf } from '../../../app/page/route.ts';
import type { KeptWalk, LoadWalk } from '../../../app/walks/history-store.ts';
import type { OpenedVisit } from '../../../app/walks/result-file.ts';
import { shared, stacked, tables } from '../../../styles/shared.ts';
import { paperCurveStyles } from '../../charts/paper-curve.ts';
import type { OfVideo } from '../../evidence/of-video.ts';
import { professionalTableStyles } from '../../parts/professional-tables.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { testOfVisit, visitWithWallTestEvidence } from '../../session/wall-test-evidence.ts';
import '../files/files-section.ts';
import { recordFields } from '../files/record-fields.ts';
import { RecordKeeper } from '../files/record-keeper.ts';
import '../files/record-text.ts';
import type { TextChoice } from '../files/record-text.ts';
import { loadVisit, type ShownVisit } from './shown-visit.ts';
import { firstOf, renderApart, renderNames, saveVisit } from './visit-parts.ts';
import { visitOffers } from './visit-offers.ts';
import { NotesSection } from '../report/notes-section.ts';
import { PaperHeader } from '../report/paper-header.ts';
import { notGivenList, patternsSection } from '../report/report-findings.ts';
import { foundationSections } from '../report/report-foundation.ts';
import { reportScreenStyles } from '../report/report-screen.styles.ts';
import { referenceTable, shownMeasures } from '../report/report-tables.ts';
import { videoSection } from '../report/report-video.ts';
import { checksSection, walkSections } from '../report/walk-sections.ts';

/** @summary A whole visit for a professional: what its videos show together, and of each its curves, cycles and checks. */
@customElement('visit-report-screen')
@localized()
export class VisitReportScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    tables,
    professionalTableStyles,
    paperCurveStyles,
    reportScreenStyles,
  ];

  @property({ attribute: false }) ids: readonly string[] = [];
  @property({ attribute: false }) load: LoadWalk | null = null;
  /** A visit that was saved as a file, which `ids` names. */
  @property({ attribute: false }) opened: OpenedVisit | null = null;
  /** The test of this sitting; it joins videos of its day. */
  @property({ attribute: false }) wallTest: MadeWallTest | null = null;
  /** Whether anything of the person in front of the device may be written there. */
  @property({ attribute: false }) mayKeep = true;
  private readonly paperHeader = new PaperHeader();
  private readonly keeper = new RecordKeeper(this);
  private readonly notes = new NotesSection(this.keeper);

  private readonly shownVisit = new Task(this, {
    args: () => [this.opened, this.ids, this.load] as const,
    task: ([opened, ids, load]) => loadVisit(opened, ids, load),
  });

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.paperHeader.hide();
  }

  /** What is typed of a visit lies with the first of its videos, which names the person of all. */
  protected override willUpdate() {
    const first = firstOf(this.shownVisit.value?.walks ?? []);
    if (first !== undefined) this.keeper.show(first.id);
  }

  protected override updated() {
    const clips = this.shownVisit.value?.visit.clips ?? [];
    this.paperHeader.show([CLINICIAN_WORDS.open, ...clips].join(' · '));
  }

  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.shownVisit.taskComplete.catch(() => undefined);
    return super.getUpdateComplete();
  }

  protected override render() {
    return html`<article class="page" aria-labelledby="title">
      ${this.shownVisit.render({
        pending: () => html`<p class="quiet">${COMPARE_WORDS.opening}</p>`,
        complete: (found) => (found === null ? this.renderMissing() : this.renderReport(found)),
        error: () => this.renderMissing(),
      })}
    </article>`;
  }

  private renderMissing() {
    return html`<h1 id="title" tabindex="-1">${CLINICIAN_WORDS.open}</h1>
      ${troubleNote(
        HISTORY_WORDS[this.ids.some(isOpenedId) ? 'from-file' : 'not-found'],
        html`<a class="button primary" href="#/past">${PAGE_TITLES.past}</a>`,
      )}`;
  }

  private renderReport({ visit: pooled, walks }: ShownVisit) {
    // What was saved stays as it was shown then.
    const joined = this.opened === null ? testOfVisit(walks, this.wallTest) : null;
    const visit = visitWithWallTestEvidence(pooled, joined);
    const each = walks.map((walk, i) => ({ walk, of: ofVideo(walk, i + 1) }));
    return html`${this.renderHeader(visit, walks)} ${recordFields(this.keeper)}
    ${walks.length === 0 ? renderNames(visit.clips) : nothing}
    ${each.map(({ walk, of }) => videoSection(walk.report, walk, of))} ${renderApart(walks)}
    ${renderTogether(visit)} ${each.map(({ walk, of }) => renderOne(walk, of))}
    ${foundationSections(visit.software, shownMeasures(visit))}
    ${this.notes.render(visitMadeBy(visit))} ${this.renderTools(visit, walks)}`;
  }

  /** What leaves the page. */
  private renderTools(visit: Visit, walks: readonly KeptWalk[]) {
    const textOf = (choice: TextChoice) => visitRecordText(visit, { walks, ...choice });
    return html`<record-text .textOf=${textOf}></record-text>
      <files-section
        .files=${visitOffers(visit, walks)}
        .record=${() => this.keeper.record}
        .heightM=${this.keeper.record.heightM}
        .onHeight=${this.heightTyped}
      ></files-section>`;
  }

  private readonly heightTyped = (heightM: number | null) => this.keeper.type({ heightM });

  private renderHeader(visit: Visit, walks: readonly KeptWalk[]) {
    return html`<header>
      <h1 id="title" tabindex="-1">${CLINICIAN_WORDS.open}</h1>
      <p>${VISIT_REPORT_WORDS.scope}</p>
      <div class="row screen-only">
        <button class="primary" @click=${() => window.print()}>${SAVE_WORDS.print}</button>
        <button @click=${() => saveVisit(visit, walks)}>${SAVE_WORDS.json}</button>
        <a class="button" href=${hashOf({ name: 'visit', ids: this.ids })}
          >${VISIT_REPORT_WORDS.back}</a
        >
      </div>
    </header>`;
  }
}

/** What the videos show together. */
function renderTogether(visit: Visit) {
  const normClass = normClassOf(visit);
  return html`<section aria-labelledby="measures">
      <h2 id="measures">${VISIT_WORDS.measures}</h2>
      <p class="how small">${measuresHow(normClass)}</p>
      ${referenceTable(visit, normClass)} ${notGivenList(visit)}
      ${visit.standingClip === undefined ? nothing : html`<p>${standingClipText(visit.standingClip)}</p>`}
    </section>
    ${patternsSection(visit)}`;
}

/** What stands in one of its videos alone. */
function renderOne({ report, clip }: KeptWalk, of: OfVideo) {
  return html`${report.outcome.code === 'walk' ? walkSections(report, clip, of) : nothing}
  ${checksSection(report, of)}`;
}

function ofVideo({ report }: KeptWalk, number: number): OfVideo {
  return { number, name: report.video.name };
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-report-screen': VisitReportScreen;
  }
}
