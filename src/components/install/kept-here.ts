import { localized } from '@lit/localize';
import { Task } from '@lit/task';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  BACKUP_WORDS,
  KEPT_WORDS,
  LASTING_WORDS,
  restoredText,
  roomText,
  savedText,
  type BackupTroubleCode,
} from '#words/page/kept-here.ts';
import { backupName, makeBackup } from '../../app/backup/make-backup.ts';
import { restoreBackup } from '../../app/backup/restore-backup.ts';
import { saveBlob } from '../../app/page/save-file.ts';
import { askToLast, storageRoom, type StorageRoom } from '../../app/storage/lasting-storage.ts';
import { HistoryStore } from '../../app/walks/history-store.ts';
import { fileButton } from '../../styles/file-button.ts';
import { shared } from '../../styles/shared.ts';
import { troubleNote } from '../parts/trouble-note.ts';
import { WalksRestoredEvent } from './walks-restored.ts';

/** What this part does, or did last. */
type Work =
  | { readonly name: 'none' | 'saving' | 'restoring' | 'nothing-kept' }
  | { readonly name: 'saved'; readonly walks: number; readonly damaged: number }
  | { readonly name: 'restored'; readonly text: string }
  | { readonly name: 'failed'; readonly code: BackupTroubleCode };

/** @summary Room on this device, how long it lasts, and a backup to save or bring back. Gives `walks-restored`. */
@customElement('kept-here')
@localized()
export class KeptHere extends LitElement {
  static override readonly styles = [
    shared,
    fileButton,
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
      }
    `,
  ];

  private readonly history = new HistoryStore();
  @state() private work: Work = { name: 'none' };

  private readonly room = new Task(this, { args: () => [this.work.name], task: storageRoom });

  protected override render() {
    const isBusy = this.work.name === 'saving' || this.work.name === 'restoring';
    return html`<h2>${KEPT_WORDS.heading}</h2>
      ${this.room.render({ complete: (room) => renderRoom(room) })}
      <p>${KEPT_WORDS.what} ${KEPT_WORDS.warning}</p>
      <div class="row">
        <button ?disabled=${isBusy} @click=${this.save}>${KEPT_WORDS.save}</button>
        <label class="button open"
          >${KEPT_WORDS.restore}
          <input
            type="file"
            accept=".zip,application/zip"
            ?disabled=${isBusy}
            @change=${this.choose}
          />
        </label>
      </div>
      <div role="status">${this.renderWork()}</div>`;
  }

  private renderWork(): TemplateResult | typeof nothing {
    const { work } = this;
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
    }
  }

  private readonly save = async () => {
    this.work = { name: 'saving' };
    const made = await makeBackup(this.history);
    if (!made.ok) this.work = { name: 'failed', code: made.error };
    else if (made.value === null) this.work = { name: 'nothing-kept' };
    else {
      const { file, walks, damaged } = made.value;
      saveBlob(backupName(), file);
      this.work = { name: 'saved', walks, damaged };
    }
  };

  private readonly choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file may be chosen again.
    if (file !== undefined) void this.restore(file).finally(() => (input.value = ''));
  };

  private async restore(file: File) {
    this.work = { name: 'restoring' };
    const restored = await restoreBackup(file, this.history);
    this.work = restored.ok
      ? { name: 'restored', text: restoredText(restored.value) }
      : { name: 'failed', code: restored.error };
    // Some may have come before the device was full.
    this.dispatchEvent(new WalksRestoredEvent());
    if (restored.ok && restored.value.added > 0) await askToLast().catch(() => undefined);
  }
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
