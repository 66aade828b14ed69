import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { orderMs, type DatedWalk } from '#core/report/dates.ts';
import { DATE_WORDS, walkDateText } from '#words/base/dates.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import { QUEUE_WORDS } from '#words/video/film-notices.ts';
import { HISTORY_WORDS, type HistoryTroubleCode } from '#words/page/page-trouble.ts';
import {
  deleteAsked,
  deleteLabel,
  keptText,
  PAST_WORDS,
  saveLabel,
  VIEW_WORDS,
  chooseLabel,
  TOGETHER_WORDS,
  unfinishedKeptText,
} from '#words/page/past-walks.ts';
import type { HistoryStore, PastWalk } from '../../../app/walks/history-store.ts';
import { hashOf } from '../../../app/page/route.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import { shared } from '../../../styles/shared.ts';
import { WalksDeletedEvent } from '../../session/events.ts';
import { heelRiseDrawing } from '../../drawings/heel-rise-drawing.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

/** What waits for the reader's yes before it is deleted. */
type Doomed = PastWalk | 'all';

/** @summary Past walks on this device: open one, delete one or all. */
@customElement('past-screen')
@localized()
export class PastScreen extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .page {
        display: grid;
        gap: var(--space-5);
      }
      section {
        display: grid;
        gap: var(--space-3);
      }
      ul {
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--space-3);
      }
      li {
        max-inline-size: none;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
        padding: var(--space-4) var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      li a {
        display: grid;
        gap: var(--space-1);
        flex: 1 1 16rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
        color: var(--text);
        text-decoration: none;
        overflow-wrap: anywhere;
        min-height: var(--target);
        align-content: center;
      }
      li a strong {
        text-decoration: underline;
        text-decoration-color: var(--accent);
        text-underline-offset: 0.25em;
      }
      .drawing {
        max-inline-size: 24rem;
        inline-size: 100%;
        block-size: auto;
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .drawing .floor,
      .drawing .leg {
        stroke: var(--line-strong);
      }
      .choice {
        display: grid;
        place-items: center;
        min-inline-size: var(--target);
        min-block-size: var(--target);
        cursor: pointer;
      }
      .choice input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        accent-color: var(--accent);
      }
      .together {
        position: sticky;
        inset-block-end: 0;
        padding-block: var(--space-3);
        background: var(--surface);
        border-block-start: 1px solid var(--line);
      }
      dialog {
        color: var(--text);
        background: var(--surface);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        padding: var(--space-5);
        max-inline-size: 28rem;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 55%);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        margin-block-start: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) history: HistoryStore | null = null;
  /** Counts the walks kept while this screen is open: each makes the list anew. */
  @property({ attribute: false }) keptCount = 0;
  /** Films that were not finished: kept for a day, listed elsewhere, and deleted with the rest. */
  @property({ attribute: false }) unfinishedCount = 0;
  @state() private doomed: Doomed | null = null;
  /** Ids of walks that are to be looked at together. */
  @state() private chosen: readonly string[] = [];
  @state() private trouble: HistoryTroubleCode | null = null;

  private readonly walks = new Task(this, {
    args: () => [this.history, this.keptCount] as const,
    task: async ([history]) => {
      const listed = await history?.list();
      if (listed === undefined) return [];
      if (!listed.ok) this.trouble = listed.error;
      return listed.ok ? inOrder(listed.value) : [];
    },
  });

  override updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.doomed !== null && dialog?.open === false) dialog.showModal();
  }

  protected override render() {
    return html`<div class="page">
      <h1 tabindex="-1">${PAGE_TITLES.past}</h1>
      ${this.trouble === null ? nothing : troubleNote(HISTORY_WORDS[this.trouble])}
      ${this.walks.render({
        initial: () => nothing,
        pending: () => html`<p class="quiet">${PAST_WORDS.looking}</p>`,
        complete: (kept) => this.renderKept(kept),
        error: () => troubleNote(HISTORY_WORDS.failed),
      })}
      ${this.renderQuestion()}
    </div>`;
  }

  private renderNone() {
    return html`${heelRiseDrawing()}
      <p>${PAST_WORDS.none}</p>
      <p><a class="button primary" href="#/">${PAGE_TITLES.first}</a></p>`;
  }

  private renderKept(kept: readonly PastWalk[]) {
    const walks = kept.filter(isWalk);
    const others = kept.filter((one) => !isWalk(one));
    const bytes = kept.reduce((sum, { clipBytes }) => sum + clipBytes, 0);
    const several = kept.length > 1;
    return html`${walks.length === 0 ? this.renderNone() : nothing}
    ${several && walks.length > 0 ? html`<p>${TOGETHER_WORDS.how}</p>` : nothing}
    ${this.renderList(walks, several)}
    ${others.length === 0 ? nothing : this.renderOthers(others, several && walks.length > 0)}
    ${this.renderTogether(kept)}
    ${
      kept.length === 0
        ? nothing
        : html`<p class="quiet">${keptText(walks.length, others.length, bytes)}</p>`
    }
    ${kept.length === 0 && this.unfinishedCount === 0 ? nothing : this.renderRest()}`;
  }

  private renderOthers(others: readonly PastWalk[], several: boolean) {
    return html`<section aria-labelledby="others">
      <h2 id="others">${PAST_WORDS.others}</h2>
      <p>${PAST_WORDS.othersHow}</p>
      ${this.renderList(others, several)}
    </section>`;
  }

  private renderList(kept: readonly PastWalk[], several: boolean) {
    if (kept.length === 0) return nothing;
    return html`<ul>
      ${kept.map(
        (walk) =>
          html`<li>
            ${several ? this.renderChoice(walk) : nothing}
            <a href=${hashOf({ name: 'result', id: walk.id })}>
              <strong>${headlineOf(walk)}</strong>
              <span class="small quiet"
                >${walkDateText(datedOf(walk))} ·
                ${walk.name}${isWalk(walk) ? html` · ${VIEW_WORDS[walk.viewKind]}` : nothing}${walk.opened === true ? html` · ${DATE_WORDS.opened}` : nothing}</span
              >
            </a>
            ${isWalk(walk) ? nothing : this.renderSave(walk)}
            <button aria-label=${deleteLabel(walk.name)} @click=${() => (this.doomed = walk)}>
              ${PAST_WORDS.delete}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  /** It may be nowhere else. */
  private renderSave({ id, name, clipBytes }: PastWalk) {
    if (clipBytes === 0) return nothing;
    return html`<button aria-label=${saveLabel(name)} @click=${() => this.save(id, name)}>
      ${QUEUE_WORDS.saveVideo}
    </button>`;
  }

  private async save(id: string, name: string) {
    const loaded = await this.history?.load(id);
    if (loaded?.ok === false) this.trouble = loaded.error;
    else if (loaded === undefined || loaded.value.clip === null) this.trouble = 'not-found';
    else saveBlob(name, loaded.value.clip);
  }

  private renderRest() {
    return html`${
        this.unfinishedCount === 0
          ? nothing
          : html`<p class="quiet">${unfinishedKeptText(this.unfinishedCount)}</p>`
      }
      <p><button @click=${() => (this.doomed = 'all')}>${PAST_WORDS.deleteAll}</button></p>`;
  }

  private renderChoice({ id, name }: PastWalk) {
    return html`<label class="choice">
      <input
        type="checkbox"
        aria-label=${chooseLabel(name)}
        .checked=${this.chosen.includes(id)}
        @change=${() => this.choose(id)}
      />
    </label>`;
  }

  private choose(id: string) {
    this.chosen = this.chosen.includes(id)
      ? this.chosen.filter((other) => other !== id)
      : [...this.chosen, id];
  }

  private renderTogether(kept: readonly PastWalk[]) {
    const chosen = kept.filter(({ id }) => this.chosen.includes(id));
    if (chosen.length === 0) return nothing;
    const says = (text: string) => html`<p class="together">${text}</p>`;
    if (chosen.length === 1) return says(TOGETHER_WORDS.oneMore);
    if (!chosen.some(isWalk)) return says(TOGETHER_WORDS.aWalk);
    const ids = this.chosen.filter((id) => chosen.some((one) => one.id === id));
    const [first, second] = ids;
    return html`<div class="together row">
      ${
        ids.length === 2 && first !== undefined && second !== undefined && chosen.every(isWalk)
          ? html`<a class="button primary" href=${hashOf({ name: 'compare', ids: [first, second] })}
              >${TOGETHER_WORDS.compare}</a
            >`
          : nothing
      }
      <a class="button" href=${hashOf({ name: 'visit', ids })}>${TOGETHER_WORDS.join}</a>
    </div>`;
  }

  private renderQuestion() {
    if (this.doomed === null) return nothing;
    const asked = this.doomed === 'all' ? PAST_WORDS.deleteAllAsked : deleteAsked(this.doomed.name);
    return html`<dialog aria-labelledby="question" @close=${() => (this.doomed = null)}>
      <h2 id="question">${asked}</h2>
      <p>${PAST_WORDS.deleteHow}</p>
      ${
        this.doomed === 'all' && this.walks.value?.every(isWalk) === false
          ? html`<p>${PAST_WORDS.deleteOthersToo}</p>`
          : nothing
      }
      ${
        this.doomed === 'all' && this.unfinishedCount > 0
          ? html`<p>${PAST_WORDS.deleteUnfinishedToo}</p>`
          : nothing
      }
      <div class="row">
        <button class="primary" @click=${this.deleteDoomed}>${PAST_WORDS.delete}</button>
        <button @click=${() => (this.doomed = null)}>${PAST_WORDS.keep}</button>
      </div>
    </dialog>`;
  }

  private readonly deleteDoomed = async () => {
    const { doomed, history } = this;
    if (doomed === null || history === null) return;
    const ids = doomed === 'all' ? (this.walks.value ?? []).map(({ id }) => id) : [doomed.id];
    const removed = await (doomed === 'all' ? history.removeAll() : history.remove(doomed.id));
    this.doomed = null;
    this.trouble = removed.ok ? null : removed.error;
    if (removed.ok) this.dispatchEvent(new WalksDeletedEvent(ids, doomed === 'all'));
    await this.walks.run();
  };
}

function datedOf({ createdAtMs, opened = false, dates = {} }: PastWalk): DatedWalk {
  return { createdAtMs, opened, report: dates };
}

/** The walk that was filmed last comes first. */
function inOrder(walks: readonly PastWalk[]): readonly PastWalk[] {
  return walks.toSorted((a, b) => orderMs(datedOf(b)) - orderMs(datedOf(a)));
}

/** Beside walks there are videos without one: of somebody who stands still, and recordings that are nowhere else. */
function isWalk({ findings }: PastWalk): boolean {
  return findings === undefined || findings.outcome.code === 'walk';
}

/** In the language of now; a walk of an earlier version has only the sentence of its day. */
function headlineOf({ findings, headline }: PastWalk): string {
  return findings === undefined ? headline : headlineFor(findings).sentence;
}

declare global {
  interface HTMLElementTagNameMap {
    'past-screen': PastScreen;
  }
}
