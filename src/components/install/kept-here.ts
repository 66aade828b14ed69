import { localized } from '@lit/localize';
import { Task } from '@lit/task';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  BACKUP_WORDS,
  KEPT_WORDS,
  LASTING_WORDS,
  restoredText,
  roomText,
  savedText,
} from '#words/page/kept-here.ts';
import { PERSON_FILE_WORDS, SEAL_WORDS } from '#words/people/sealed.ts';
import type { BackupTroubleCode } from '../../app/backup/backup-index.ts';
import { fileToGive } from '../../app/backup/file-to-give.ts';
import { makeBackup } from '../../app/backup/make-backup.ts';
import { restoreBackup } from '../../app/backup/restore-backup.ts';
import { isSealed, unseal, type SealTrouble } from '../../app/backup/sealed-file.ts';
import { RecordStore } from '../../app/people/record-store.ts';
import type { WalkRecord } from '../../app/people/walk-record.ts';
import { saveBlob } from '../../app/page/save-file.ts';
import { askToLast, storageRoom, type StorageRoom } from '../../app/storage/lasting-storage.ts';
import { HistoryStore } from '../../app/walks/history-store.ts';
import { PLAN_STORE } from '../../app/walks/plan-store.ts';
import { fileButton } from '../../styles/file-button.ts';
import { shared } from '../../styles/shared.ts';
import { troubleNote } from '../parts/trouble-note.ts';
import { passphraseField, passphraseStyles, typedPassphrase } from './passphrase-field.ts';
import { WalksRestoredEvent } from './walks-restored.ts';

/** What this part does, or did last. */
type Work =
  | { readonly name: 'none' | 'saving' | 'restoring' | 'nothing-kept' }
  | { readonly name: 'saved'; readonly walks: number; readonly damaged: number }
  | { readonly name: 'restored'; readonly text: string }
  | { readonly name: 'failed'; readonly code: BackupTroubleCode }
  /** The file has a passphrase; `trouble` where the last one typed did not open it. */
  | { readonly name: 'sealed'; readonly file: File; readonly trouble: SealTrouble | null };

/** What came of one of several files. */
interface Outcome {
  readonly fileName: string;
  readonly work: Work;
}

/** @summary Room on this device, how long it lasts, and a backup to save or bring back. Gives `walks-restored`. */
@customElement('kept-here')
@localized()
export class KeptHere extends LitElement {
  static override readonly styles = [
    shared,
    fileButton,
    passphraseStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      h2 {
        margin-block-start: var(--space-4);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        align-items: end;
      }
      @media (hover: none) {
        .drop {
          display: none;
        }
      }
    `,
  ];

  private readonly history = new HistoryStore();
  private readonly records = new RecordStore();
  @state() private work: Work = { name: 'none' };
  /** What came of the files before this one, where several were handed in. */
  @state() private earlier: readonly Outcome[] = [];
  /** The file that is being read, or was read last. */
  private fileName = '';
  /** Backups that wait for the one that is being read. */
  private readonly line: File[] = [];
  /** Whether what happens here was begun elsewhere: then the reader has to be led here. */
  private leadsHere = false;

  private readonly room = new Task(this, { args: () => [this.work.name], task: storageRoom });

  /** Takes backups that were dropped somewhere, one after another. */
  bringBack(files: readonly File[]): void {
    if (files.length === 0) return;
    this.line.push(...files);
    this.leadsHere = true;
    if (this.isBusy || this.work.name === 'sealed') return;
    this.earlier = [];
    this.takeNext();
  }

  private get isBusy(): boolean {
    return this.work.name === 'saving' || this.work.name === 'restoring';
  }

  protected override updated(changed: PropertyValues) {
    if (!this.leadsHere || !changed.has('work')) return;
    const status = this.renderRoot.querySelector('[role=status]');
    status?.scrollIntoView({ block: 'nearest' });
    status?.querySelector('input')?.focus();
  }

  protected override render() {
    const { isBusy } = this;
    return html`<h2>${KEPT_WORDS.heading}</h2>
      ${this.room.render({ complete: (room) => renderRoom(room) })}
      <p>${KEPT_WORDS.what} ${KEPT_WORDS.warning}</p>
      ${passphraseField()}
      <div class="row">
        <button ?disabled=${isBusy} @click=${this.save}>${KEPT_WORDS.save}</button>
        <label class="button open"
          >${KEPT_WORDS.restore}
          <input
            type="file"
            accept=".zip,.heelrise,application/zip"
            ?disabled=${isBusy}
            @change=${this.choose}
          />
        </label>
      </div>
      <p class="drop small quiet">${KEPT_WORDS.drop}</p>
      <div role="status">
        ${this.earlier.map(({ fileName, work }) => html`${nameOf(fileName)} ${this.renderWork(work)}`)}
        ${this.earlier.length > 0 ? nameOf(this.fileName) : nothing} ${this.renderWork(this.work)}
      </div>`;
  }

  private renderWork(work: Work): TemplateResult | typeof nothing {
    switch (work.name) {
      case 'none':
        return nothing;
      case 'saving':
        return html`<p>${KEPT_WORDS.saving}</p>`;
      case 'restoring':
        return html`<p>${KEPT_WORDS.restoring}</p>`;
      case 'nothing-kept':
        return html`<p>${KEPT_WORDS.nothing}</p>`;
      case 'saved':
        return html`<p>${savedText(work.walks, work.damaged)}</p>`;
      case 'restored':
        return html`<p>${work.text}</p>`;
      case 'failed':
        return troubleNote(BACKUP_WORDS[work.code]);
      case 'sealed':
        return this.renderSealed(work.file, work.trouble);
    }
  }

  private renderSealed(file: File, trouble: SealTrouble | null) {
    const open = (event: Event) => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLFormElement).querySelector('input');
      void this.open(file, field?.value ?? '');
    };
    return html`${this.earlier.length > 0 ? nothing : nameOf(file.name)}
      ${trouble === null ? nothing : troubleNote(SEAL_WORDS[trouble])}
      <form class="row" @submit=${open}>
        <label class="passphrase"
          >${PERSON_FILE_WORDS.sealed}
          <input type="password" autocomplete="off" required />
        </label>
        <button class="primary">${PERSON_FILE_WORDS.open}</button>
        <button type="button" @click=${() => this.end({ name: 'none' })}>
          ${PERSON_FILE_WORDS.leaveClosed}
        </button>
      </form>`;
  }

  private readonly save = async () => {
    this.startHere();
    this.work = { name: 'saving' };
    const passphrase = typedPassphrase(this.renderRoot);
    this.end(await this.saved(passphrase).catch((): Work => ({ name: 'failed', code: 'failed' })));
  };

  private async saved(passphrase: string): Promise<Work> {
    const records = await this.records.all().catch(() => new Map<string, WalkRecord>());
    const made = await makeBackup(this.history, Date.now(), records, PLAN_STORE);
    if (!made.ok) return { name: 'failed', code: made.error };
    if (made.value === null) return { name: 'nothing-kept' };
    const { file, walks, damaged } = made.value;
    const given = await fileToGive(file, passphrase);
    saveBlob(given.name, given.file);
    return { name: 'saved', walks, damaged };
  }

  private readonly choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) return;
    this.startHere();
    // The same file may be chosen again.
    void this.take(file).finally(() => (input.value = ''));
  };

  private startHere() {
    this.earlier = [];
    this.fileName = '';
    this.leadsHere = false;
  }

  /** Tells what came of a file, and goes on with the next in line. */
  private end(work: Work) {
    this.work = work;
    if (work.name === 'none') this.fileName = '';
    if (this.line.length === 0) return;
    if (work.name !== 'none') this.earlier = [...this.earlier, { fileName: this.fileName, work }];
    this.takeNext();
  }

  private takeNext() {
    const next = this.line.shift();
    if (next !== undefined) void this.take(next);
  }

  private async open(file: File, passphrase: string) {
    this.work = { name: 'restoring' };
    const opened = await unseal(file, passphrase).catch(() => null);
    if (opened === null) this.end({ name: 'failed', code: 'failed' });
    else if (opened.ok) await this.restore(opened.value);
    else this.work = { name: 'sealed', file, trouble: opened.error };
  }

  private async take(file: File) {
    this.fileName = file.name;
    this.work = { name: 'restoring' };
    if (await isSealed(file)) this.work = { name: 'sealed', file, trouble: null };
    else await this.restore(file);
  }

  private async restore(file: Blob) {
    this.work = { name: 'restoring' };
    const restored = await restoreBackup(file, this.history, this.records, PLAN_STORE);
    // Some may have come before the device was full.
    this.dispatchEvent(new WalksRestoredEvent());
    if (!restored.ok) {
      this.end({ name: 'failed', code: restored.error });
      return;
    }
    this.end({ name: 'restored', text: restoredText(restored.value) });
    if (restored.value.added > 0) await askToLast().catch(() => undefined);
  }
}

/** Which file it is about. */
function nameOf(fileName: string) {
  return fileName === '' ? nothing : html`<p class="small quiet">${fileName}</p>`;
}

function renderRoom(room: StorageRoom | null) {
  if (room === null) return nothing;
  return html`<p>${roomText(room.usedBytes, room.freeBytes)} ${LASTING_WORDS[room.lasting]}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kept-here': KeptHere;
  }
}
