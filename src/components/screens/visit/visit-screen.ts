import { Task } from '@lit/task';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dayOf, orderMs, walkTimeMs } from '#core/report/dates.ts';
import { savedVisitText } from '#core/visit/saved-visit.ts';
import type { Report } from '#core/report/report.ts';
import { visitOf, type Visit } from '#core/visit/visit.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { typedZeroRemark } from '#words/clinical/checks.ts';
import { COMPARE_WORDS } from '#words/clinical/compare.ts';
import { walkDateText } from '#words/base/dates.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import { HISTORY_WORDS } from '#words/page/page-trouble.ts';
import { RESULT_WORDS, SAVE_WORDS } from '#words/page/result.ts';
import { standingClipText, VISIT_WORDS } from '#words/page/visit.ts';
import type { KeptWalk, LoadWalk } from '../../../app/walks/history-store.ts';
import { isOpenedId } from '../../../app/page/opened-id.ts';
import type { OpenedVisit } from '../../../app/walks/result-file.ts';
import { hashOf } from '../../../app/page/route.ts';
import { saveFile } from '../../../app/page/save-file.ts';
import { shared, stacked } from '../../../styles/shared.ts';
import '../../chain/chain-picture.ts';
import '../../parts/measures-table.ts';
import '../../parts/pattern-list.ts';
import { WallTestJoinedEvent } from '../../session/session-events.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { testOfVisit, visitWithWallTestEvidence } from '../../session/wall-test-evidence.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import '../wall-test/wall-test-beside.ts';

/** Films of one visit are made within this time. */
const ONE_VISIT_MS = 12 * 3600 * 1000;

interface ShownVisit {
  readonly visit: Visit;
  /** Its films; none where a saved visit holds no results of them. */
  readonly walks: readonly KeptWalk[];
}

/** @summary Several films of one person on one day as one result, each link from the film that shows it best. */
@customElement('visit-screen')
@localized()
export class VisitScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    css`
      .page {
        gap: var(--space-7);
      }
      .sure {
        font-size: var(--type-large);
        color: var(--text-quiet);
        margin-block-start: var(--space-3);
      }
      .films {
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--space-2) var(--space-4);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
      }
      .films a {
        display: grid;
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface-raised);
        color: var(--text);
        overflow-wrap: anywhere;
      }
      .name {
        overflow-wrap: anywhere;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) ids: readonly string[] = [];
  @property({ attribute: false }) load: LoadWalk | null = null;
  /** The test of this sitting; it joins films of its day. */
  @property({ attribute: false }) wallTest: MadeWallTest | null = null;

  /** A visit that was saved as a file, which `ids` names. */
  @property({ attribute: false }) opened: OpenedVisit | null = null;

  private readonly shownVisit = new Task(this, {
    args: () => [this.opened, this.ids, this.load] as const,
    task: async ([opened, ids, load]): Promise<ShownVisit | null> => {
      if (load === null) return null;
      const wanted = opened?.walkIds ?? ids;
      const loaded = await Promise.all(wanted.map((id) => load(id)));
      const walks = loaded.filter((walk) => walk !== null);
      const visit = opened?.visit ?? visitOf(walks.map(({ report }) => report));
      return visit === null || walks.length !== wanted.length ? null : { visit, walks };
    },
  });

  protected override updated() {
    if (this.joinedTest() !== null) this.dispatchEvent(new WallTestJoinedEvent());
  }

  /** What was saved stays as it was told then. */
  private joinedTest(): MadeWallTest | null {
    const walks = this.opened === null ? (this.shownVisit.value?.walks ?? []) : [];
    return testOfVisit(walks, this.wallTest);
  }

  protected override render() {
    return html`<article class="page">
      ${this.shownVisit.render({
        pending: () => html`<p class="quiet">${COMPARE_WORDS.opening}</p>`,
        complete: (found) => (found === null ? this.renderMissing() : this.renderVisit(found)),
        error: () => this.renderMissing(),
      })}
    </article>`;
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
    const headline = headlineFor({ outcome: outcomeOf(pooled, walks), patterns: visit.patterns });
    return html`<header>
        <h1 tabindex="-1">${headline.sentence}</h1>
        <p class="sure">${headline.sureness} ${VISIT_WORDS.notAnOpinion}</p>
        ${this.opened === null ? nothing : html`<p class="small quiet">${VISIT_WORDS.fromFile}</p>`}
      </header>
      ${this.renderFilms(walks, visit)}
      <section aria-labelledby="chain">
        <h2 id="chain">${RESULT_WORDS.chain}</h2>
        <chain-picture .patterns=${visit.patterns}></chain-picture>
      </section>
      <section aria-labelledby="patterns">
        <h2 id="patterns">${RESULT_WORDS.patterns}</h2>
        <pattern-list .report=${visit}></pattern-list>
        ${joined === null ? nothing : html`<wall-test-beside .made=${joined}></wall-test-beside>`}
      </section>
      <section aria-labelledby="measures">
        <h2 id="measures">${VISIT_WORDS.measures}</h2>
        <measures-table .report=${visit}></measures-table>
      </section>
      <div class="row screen-only">
        <button class="primary" @click=${() => window.print()}>${SAVE_WORDS.print}</button>
        <button @click=${() => saveVisit(visit, walks)}>${SAVE_WORDS.json}</button>
      </div>`;
  }

  private renderFilms(walks: readonly KeptWalk[], { clips, standingClip }: Visit) {
    return html`<section aria-labelledby="films">
      <h2 id="films">${VISIT_WORDS.films}</h2>
      ${walks.length === 0 ? renderNames(clips) : renderLinks(walks)}
      ${standingClip === undefined ? nothing : html`<p>${standingClipText(standingClip)}</p>`}
      ${renderApart(walks)}
    </section>`;
  }
}

/** The file holds no result of them. */
function renderNames(clips: readonly string[]) {
  return html`<ul>
      ${clips.map((name) => html`<li class="name">${name}</li>`)}
    </ul>
    <p class="quiet">${VISIT_WORDS.withoutResults}</p>`;
}

function renderLinks(walks: readonly KeptWalk[]) {
  return html`<ul class="films">
    ${walks.map(
      (walk) =>
        html`<li>
          <a href=${hashOf({ name: 'result', id: walk.id })}
            ><strong>${walk.report.video.name}</strong>
            <span class="small quiet">${walkDateText(walk)}</span>
            ${zeroRemark(walk.report)}</a
          >
        </li>`,
    )}
  </ul>`;
}

function renderApart(walks: readonly KeptWalk[]) {
  const [first, last] = firstAndLast(walks);
  if (first === undefined || last === undefined) return nothing;
  if (orderMs(last) - orderMs(first) <= ONE_VISIT_MS) return nothing;
  return html`<p>${VISIT_WORDS.notOneDay}</p>
    <p>
      <a class="button" href=${hashOf({ name: 'compare', ids: [first.id, last.id] })}
        >${VISIT_WORDS.compare}</a
      >
    </p>`;
}

/** Whoever reads the numbers together must know of it as well. */
function zeroRemark({ neutral }: KeptWalk['report']) {
  const remark = typedZeroRemark(neutral);
  return remark === null ? nothing : html`<span class="small">${remark}</span>`;
}

/** A visit walks where one of its films does; a file without their results holds what was measured of a walk. */
function outcomeOf(visit: Visit, walks: readonly KeptWalk[]): Report['outcome'] {
  const outcomes = walks.map(({ report }) => report.outcome);
  const measured = visit.measures.some(({ value }) => value !== null);
  return (
    outcomes.find(({ code }) => code === 'walk') ??
    outcomes[0] ?? { code: measured ? 'walk' : 'no-walk', detail: '' }
  );
}

function firstAndLast(walks: readonly KeptWalk[]): readonly (KeptWalk | undefined)[] {
  const inOrder = walks.toSorted((a, b) => orderMs(a) - orderMs(b));
  return [inOrder[0], inOrder.at(-1)];
}

function saveVisit(visit: Visit, walks: readonly KeptWalk[]) {
  const text = savedVisitText({ visit, reports: walks.map(({ report }) => report) });
  saveFile(fileNameOf(walks), 'application/json', text);
}

/** Named by the day on which it was filmed, where that is known. */
function fileNameOf(walks: readonly KeptWalk[]): string {
  const [first] = firstAndLast(walks);
  const atMs = first === undefined ? null : walkTimeMs(first);
  return atMs === null ? 'visit.report.json' : `visit ${dayOf(atMs)}.report.json`;
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-screen': VisitScreen;
  }
}
