import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { HISTORY_WORDS } from '#words/page/page-trouble.ts';
import {
  keptText,
  PAST_WORDS,
  TOGETHER_WORDS,
  unfinishedKeptText,
} from '#words/page/past-walks.ts';
import type {
  HistoryStore,
  HistoryTroubleCode,
  PastWalk,
} from '../../../app/walks/history-store.ts';
import { WalkBin, type BinnedWalk } from '../../../app/walks/walk-bin.ts';
import type { WalkLibrary } from '../../../app/walks/walk-library.ts';
import { RecordStore } from '../../../app/people/record-store.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import { PEOPLE_WORDS } from '#words/people/people.ts';
import { shared } from '../../../styles/shared.ts';
import { deskContext, historyContext, libraryContext } from '../../session/contexts.ts';
import { WalksDeletedEvent } from '../../session/events.ts';
import type { VideoDesk } from '../../session/video-desk.ts';
import { heelRiseDrawing } from '../../drawings/heel-rise-drawing.ts';
import '../../install/kept-here.ts';
import type { KeptHere } from '../../install/kept-here.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import { deleteQuestion, type Doomed } from './delete-question.ts';
import { pastList, type ListActions } from './past-list.ts';
import { entryLinkStyles, pastScreenStyles } from './past-screen.styles.ts';
import { inOrder, isWalk, visitsOf } from './past-walks.ts';
import './person-file.ts';
import { foundVisits, personList, remarkOn, type Records } from './person-list.ts';
import { togetherBar } from './together.ts';
import { walkBinList } from './walk-bin-list.ts';

type Bin = Pick<WalkBin, 'list' | 'put' | 'bringBack'>;

/** What is on the device of past walks. */
interface Kept {
  readonly walks: readonly PastWalk[];
  readonly records: Records;
  readonly binned: readonly BinnedWalk[];
}

/** A list as short as this is seen at a glance. */
const SEARCHED_FROM = 6;

/** @summary Past walks on this device by person: find one, open one, delete one or all, and bring it back. */
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
  desk: VideoDesk | null = null;
  /** What professionals typed of walks. */
  @property({ attribute: false }) records: Pick<RecordStore, 'all'> = new RecordStore();
  /** Walks that were deleted and can be brought back. */
  @property({ attribute: false }) bin: Bin = new WalkBin();
  @state() private wanted = '';
  @state() private doomed: Doomed | null = null;
  /** Ids of walks that are to be looked at together. */
  @state() private chosen: readonly string[] = [];
  @state() private trouble: HistoryTroubleCode | null = null;
  @query('kept-here') private readonly keptHere!: KeptHere | null;

  private readonly walks = new Task(this, {
    args: () => [this.history, this.library?.changeCount] as const,
    task: async ([history]): Promise<Kept> => {
      const listed = await history?.list();
      if (listed?.ok === false) this.trouble = listed.error;
      // Without the records and the bin the walks are still there.
      const records = await this.records.all().catch((): Records => new Map());
      const binned = await this.bin.list().catch(() => []);
      return { walks: listed?.ok === true ? inOrder(listed.value) : [], records, binned };
    },
  });

  private get unfinishedCount(): number {
    const { desk } = this;
    return desk === null ? 0 : desk.offered.length + desk.drafts.all.length;
  }

  override updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.doomed !== null && dialog?.open === false) dialog.showModal();
    // Wherever they were dropped.
    this.keptHere?.bringBack(this.desk?.takeBackups() ?? []);
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

  private renderKept({ walks: kept, records, binned }: Kept) {
    const all = visitsOf(kept);
    const visits = foundVisits(all, records, this.wanted);
    const walks = visits.filter((visit) => visit.some(isWalk));
    const others = visits.filter((visit) => !visit.some(isWalk));
    const several = kept.length > 1;
    const isSearched = this.wanted.trim() !== '';
    return html`${walks.length === 0 && !isSearched ? renderNone() : nothing}
    ${all.length > SEARCHED_FROM || records.size > 0 ? this.renderSearch(visits.length) : nothing}
    ${several && walks.length > 0 ? html`<p>${TOGETHER_WORDS.how}</p>` : nothing}
    ${personList(walks, records, this.actionsFor(several, records))}
    ${
      others.length === 0
        ? nothing
        : this.renderOthers(others, this.actionsFor(several && walks.length > 0, records))
    }
    ${togetherBar(kept, this.chosen)}
    ${this.chosen.length === 0 ? nothing : html`<person-file .ids=${this.chosen}></person-file>`}
    ${this.renderRest(kept)}
    ${walkBinList(binned, { bringBack: (ids) => this.bringBack(ids), empty: (ids) => this.erase(ids) })}`;
  }

  private renderSearch(found: number) {
    return html`<search>
      <label class="search"
        >${PEOPLE_WORDS.search}
        <input
          type="search"
          autocomplete="off"
          aria-describedby="search-how"
          .value=${this.wanted}
          @input=${({ target }: Event) => (this.wanted = (target as HTMLInputElement).value)}
      /></label>
      <p id="search-how" class="small quiet">${PEOPLE_WORDS.searchHow}</p>
      <p role="status">${found === 0 ? PEOPLE_WORDS.nothingFound : nothing}</p>
    </search>`;
  }

  private renderOthers(others: readonly (readonly PastWalk[])[], actions: ListActions) {
    return html`<section aria-labelledby="others">
      <h2 id="others">${PAST_WORDS.others}</h2>
      <p>${PAST_WORDS.othersHow}</p>
      ${pastList(others, actions)}
    </section>`;
  }

  private actionsFor(several: boolean, records: Records): ListActions {
    return {
      chosen: several ? this.chosen : null,
      choose: (id) => this.choose(id),
      save: (walk) => void this.save(walk),
      askToDelete: (walks) => (this.doomed = walks),
      remark: (walk) => remarkOn(walk, records),
    };
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
      withoutWalk: this.walks.value?.walks.every(isWalk) === false,
      unfinished: this.unfinishedCount > 0,
    };
    const no = () => (this.doomed = null);
    return deleteQuestion(this.doomed, all, {
      yes: () => this.deleteDoomed('bin'),
      now: () => this.deleteDoomed('erase'),
      no,
    });
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

  private async deleteDoomed(how: 'bin' | 'erase') {
    const { doomed, history } = this;
    if (doomed === null || history === null) return;
    const ids = (doomed === 'all' ? (this.walks.value?.walks ?? []) : doomed).map(({ id }) => id);
    this.doomed = null;
    if (how === 'bin') await this.attempt(() => this.bin.put(ids));
    else {
      const removed = await (doomed === 'all' ? history.removeAll() : history.remove(...ids));
      this.trouble = removed.ok ? null : removed.error;
    }
    if (this.trouble === null) this.dispatchEvent(new WalksDeletedEvent(ids, doomed === 'all'));
    await this.walks.run();
  }

  private async bringBack(ids: readonly string[]) {
    await this.attempt(() => this.bin.bringBack(ids));
    await this.walks.run();
  }

  /** Out of the bin, for good. */
  private async erase(ids: readonly string[]) {
    const removed = await this.history?.remove(...ids);
    this.trouble = removed?.ok === false ? removed.error : null;
    await this.walks.run();
  }

  private async attempt(work: () => Promise<unknown>) {
    try {
      await work();
      this.trouble = null;
    } catch {
      this.trouble = 'failed';
    }
  }
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
