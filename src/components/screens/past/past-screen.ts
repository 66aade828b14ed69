import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { HISTORY_WORDS, type HistoryTroubleCode } from '#words/page/page-trouble.ts';
import {
  keptText,
  PAST_WORDS,
  TOGETHER_WORDS,
  unfinishedKeptText,
} from '#words/page/past-walks.ts';
import type { HistoryStore, PastWalk } from '../../../app/walks/history-store.ts';
import type { WalkLibrary } from '../../../app/walks/walk-library.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import { shared } from '../../../styles/shared.ts';
import { deskContext, historyContext, libraryContext } from '../../session/contexts.ts';
import { WalksDeletedEvent } from '../../session/events.ts';
import type { FilmDesk } from '../../session/film-desk.ts';
import { heelRiseDrawing } from '../../drawings/heel-rise-drawing.ts';
import '../../install/kept-here.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import { deleteQuestion, type Doomed } from './delete-question.ts';
import { pastList } from './past-list.ts';
import { entryLinkStyles, pastScreenStyles } from './past-screen.styles.ts';
import { inOrder, isWalk, visitsOf } from './past-walks.ts';
import { togetherBar } from './together.ts';

/** @summary Past walks on this device: open one, delete one or all. */
@customElement('past-screen')
@localized()
export class PastScreen extends LitElement {
  static override readonly styles = [shared, entryLinkStyles, pastScreenStyles];

  @consume({ context: historyContext })
  @property({ attribute: false })
  history: HistoryStore | null = null;
  /** Tells that walks were kept or deleted while this screen is open: then the list is read anew. */
  @consume({ context: libraryContext, subscribe: true })
  @property({ attribute: false })
  library: WalkLibrary | null = null;
  /** Has the videos that were not finished: kept for a day, listed elsewhere, and deleted with the rest. */
  @consume({ context: deskContext, subscribe: true })
  @property({ attribute: false })
  desk: FilmDesk | null = null;
  @state() private doomed: Doomed | null = null;
  /** Ids of walks that are to be looked at together. */
  @state() private chosen: readonly string[] = [];
  @state() private trouble: HistoryTroubleCode | null = null;

  private readonly walks = new Task(this, {
    args: () => [this.history, this.library?.changeCount] as const,
    task: async ([history]) => {
      const listed = await history?.list();
      if (listed === undefined) return [];
      if (!listed.ok) this.trouble = listed.error;
      return listed.ok ? inOrder(listed.value) : [];
    },
  });

  private get unfinishedCount(): number {
    return this.desk?.offered.length ?? 0;
  }

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
      <kept-here @walks-restored=${() => this.walks.run()}></kept-here>
      ${this.renderQuestion()}
    </div>`;
  }

  private renderKept(kept: readonly PastWalk[]) {
    const visits = visitsOf(kept);
    const walks = visits.filter((visit) => visit.some(isWalk));
    const others = visits.filter((visit) => !visit.some(isWalk));
    const several = kept.length > 1;
    return html`${walks.length === 0 ? renderNone() : nothing}
    ${several && walks.length > 0 ? html`<p>${TOGETHER_WORDS.how}</p>` : nothing}
    ${this.renderList(walks, several)}
    ${others.length === 0 ? nothing : this.renderOthers(others, several && walks.length > 0)}
    ${togetherBar(kept, this.chosen)} ${this.renderRest(kept)}`;
  }

  private renderOthers(others: readonly (readonly PastWalk[])[], several: boolean) {
    return html`<section aria-labelledby="others">
      <h2 id="others">${PAST_WORDS.others}</h2>
      <p>${PAST_WORDS.othersHow}</p>
      ${this.renderList(others, several)}
    </section>`;
  }

  private renderList(visits: readonly (readonly PastWalk[])[], several: boolean) {
    return pastList(visits, {
      chosen: several ? this.chosen : null,
      choose: (id) => this.choose(id),
      save: (walk) => void this.save(walk),
      askToDelete: (walks) => (this.doomed = walks),
    });
  }

  /** How much is kept, and the end of it. */
  private renderRest(kept: readonly PastWalk[]) {
    const walkCount = kept.filter(isWalk).length;
    const bytes = kept.reduce((sum, { clipBytes }) => sum + clipBytes, 0);
    const { unfinishedCount } = this;
    if (kept.length === 0 && unfinishedCount === 0) return nothing;
    return html`${
        kept.length === 0
          ? nothing
          : html`<p class="quiet">${keptText(walkCount, kept.length - walkCount, bytes)}</p>`
      }
      ${
        unfinishedCount === 0
          ? nothing
          : html`<p class="quiet">${unfinishedKeptText(unfinishedCount)}</p>`
      }
      <p><button @click=${() => (this.doomed = 'all')}>${PAST_WORDS.deleteAll}</button></p>`;
  }

  private renderQuestion() {
    if (this.doomed === null) return nothing;
    const all = {
      withoutWalk: this.walks.value?.every(isWalk) === false,
      unfinished: this.unfinishedCount > 0,
    };
    const no = () => (this.doomed = null);
    return deleteQuestion(this.doomed, all, { yes: this.deleteDoomed, no });
  }

  private async save({ id, name }: PastWalk) {
    const loaded = await this.history?.load(id);
    if (loaded?.ok === false) this.trouble = loaded.error;
    else if (loaded === undefined || loaded.value.clip === null) this.trouble = 'not-found';
    else saveBlob(name, loaded.value.clip);
  }

  private choose(id: string) {
    this.chosen = this.chosen.includes(id)
      ? this.chosen.filter((other) => other !== id)
      : [...this.chosen, id];
  }

  private readonly deleteDoomed = async () => {
    const { doomed, history } = this;
    if (doomed === null || history === null) return;
    const ids = (doomed === 'all' ? (this.walks.value ?? []) : doomed).map(({ id }) => id);
    const removed = await (doomed === 'all' ? history.removeAll() : history.remove(...ids));
    this.doomed = null;
    this.trouble = removed.ok ? null : removed.error;
    if (removed.ok) this.dispatchEvent(new WalksDeletedEvent(ids, doomed === 'all'));
    await this.walks.run();
  };
}

function renderNone() {
  return html`${heelRiseDrawing()}
    <p>${PAST_WORDS.none}</p>
    <p><a class="button primary" href="#/">${PAGE_TITLES.first}</a></p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'past-screen': PastScreen;
  }
}
