import { Task } from '@lit/task';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { orderMs } from '#core/report/dates.ts';
import { reportText } from '#core/report/report-text.ts';
import { visitOf, type Visit } from '#core/report/visit.ts';
import { PAGE_TITLES } from '#words/app-shell.ts';
import { typedZeroRemark } from '#words/checks.ts';
import { COMPARE_WORDS } from '#words/compare.ts';
import { walkDateText } from '#words/dates.ts';
import { headlineFor } from '#words/headline.ts';
import { HISTORY_WORDS } from '#words/page-trouble.ts';
import { RESULT_WORDS, SAVE_WORDS } from '#words/result.ts';
import { standingClipText, VISIT_WORDS } from '#words/visit.ts';
import type { KeptWalk, LoadWalk } from '../app/history-store.ts';
import { hashOf } from '../app/route.ts';
import { saveFile } from '../app/save-file.ts';
import { shared, stacked } from '../styles/shared.ts';
import './chain-picture.ts';
import './measures-table.ts';
import './pattern-list.ts';
import { WallTestJoinedEvent } from './sitting-events.ts';
import type { MadeWallTest } from './sitting.ts';
import { testOfVisit, toldVisit } from './told-report.ts';
import { troubleNote } from './trouble-note.ts';
import './wall-test-beside.ts';

/** Films of one visit are made within this time. */
const ONE_VISIT_MS = 12 * 3600 * 1000;

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

  private readonly walks = new Task(this, {
    args: () => [this.ids, this.load] as const,
    task: async ([ids, load]): Promise<readonly KeptWalk[] | null> => {
      if (load === null) return null;
      const loaded = await Promise.all(ids.map((id) => load(id)));
      const walks = loaded.filter((walk) => walk !== null);
      return walks.length === ids.length ? walks : null;
    },
  });

  protected override updated() {
    if (testOfVisit(this.walks.value ?? [], this.wallTest) !== null)
      this.dispatchEvent(new WallTestJoinedEvent());
  }

  protected override render() {
    return html`<article class="page">
      ${this.walks.render({
        pending: () => html`<p class="quiet">${COMPARE_WORDS.opening}</p>`,
        complete: (walks) => {
          const visit = visitOf((walks ?? []).map(({ report }) => report));
          return walks === null || visit === null
            ? this.renderMissing()
            : this.renderVisit(walks, visit);
        },
        error: () => this.renderMissing(),
      })}
    </article>`;
  }

  private renderMissing() {
    return html`<h1 tabindex="-1">${PAGE_TITLES.visit}</h1>
      ${troubleNote(
        HISTORY_WORDS['not-found'],
        html`<a class="button primary" href="#/past">${PAGE_TITLES.past}</a>`,
      )}`;
  }

  private renderVisit(walks: readonly KeptWalk[], pooled: Visit) {
    const joined = testOfVisit(walks, this.wallTest);
    const visit = toldVisit(pooled, joined);
    const headline = headlineFor({ outcome: outcomeOf(walks), patterns: visit.patterns });
    return html`<header>
        <h1 tabindex="-1">${headline.sentence}</h1>
        <p class="sure">${headline.sureness} ${VISIT_WORDS.notAnOpinion}</p>
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
        <button @click=${() => saveVisit(visit)}>${SAVE_WORDS.json}</button>
      </div>`;
  }

  private renderFilms(walks: readonly KeptWalk[], { standingClip }: Visit) {
    const [first, last] = firstAndLast(walks);
    const apart = orderMs(last) - orderMs(first) > ONE_VISIT_MS;
    return html`<section aria-labelledby="films">
      <h2 id="films">${VISIT_WORDS.films}</h2>
      <ul class="films">
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
      </ul>
      ${standingClip === undefined ? nothing : html`<p>${standingClipText(standingClip)}</p>`}
      ${
        apart
          ? html`<p>${VISIT_WORDS.notOneDay}</p>
              <p>
                <a class="button" href=${hashOf({ name: 'compare', ids: [first.id, last.id] })}
                  >${VISIT_WORDS.compare}</a
                >
              </p>`
          : nothing
      }
    </section>`;
  }
}

/** Whoever reads the numbers together must know of it as well. */
function zeroRemark({ neutral }: KeptWalk['report']) {
  const remark = typedZeroRemark(neutral);
  return remark === null ? nothing : html`<span class="small">${remark}</span>`;
}

/** A visit walks where one of its films does. */
function outcomeOf(walks: readonly KeptWalk[]) {
  const outcomes = walks.map(({ report }) => report.outcome);
  const outcome = outcomes.find(({ code }) => code === 'walk') ?? outcomes[0];
  if (outcome === undefined) throw new RangeError('a visit without films');
  return outcome;
}

function firstAndLast(walks: readonly KeptWalk[]): [KeptWalk, KeptWalk] {
  const inOrder = [...walks].sort((a, b) => orderMs(a) - orderMs(b));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a visit without films');
  return [first, last];
}

function saveVisit(visit: Visit) {
  saveFile('visit.report.json', 'application/json', reportText(visit));
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-screen': VisitScreen;
  }
}
