import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BACKUP_WORDS, KEPT_WORDS, notInItText } from '#words/page/kept-here.ts';
import { PERSON_FILE_WORDS } from '#words/people/sealed.ts';
import type { BackupTroubleCode } from '../../../app/backup/backup-index.ts';
import { fileToGive } from '../../../app/backup/file-to-give.ts';
import { backupOfWalks } from '../../../app/backup/person-backup.ts';
import { sendFile, type Sent } from '../../../app/page/send-file.ts';
import { RecordStore } from '../../../app/people/record-store.ts';
import type { HistoryStore } from '../../../app/walks/history-store.ts';
import { shared } from '../../../styles/shared.ts';
import {
  passphraseField,
  passphraseStyles,
  typedPassphrase,
} from '../../install/passphrase-field.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import { historyContext } from '../../session/contexts.ts';

/** What this part does, or did last. */
type Work =
  | 'none'
  | 'making'
  | 'nothing-kept'
  | { readonly sent: Sent; readonly damaged: number }
  | { readonly failed: BackupTroubleCode };

/** @summary Some walks as one file, with a passphrase where one is typed: handed on by the system, or saved. */
@customElement('person-file')
@localized()
export class PersonFile extends LitElement {
  static override readonly styles = [
    shared,
    passphraseStyles,
    css`
      summary {
        min-block-size: var(--target);
        align-content: center;
        cursor: pointer;
      }
      details > * + * {
        margin-block-start: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) ids: readonly string[] = [];
  @consume({ context: historyContext })
  @property({ attribute: false })
  history: Pick<HistoryStore, 'list' | 'load'> | null = null;
  @property({ attribute: false }) records: Pick<RecordStore, 'all'> = new RecordStore();
  @state() private work: Work = 'none';

  protected override render() {
    return html`<details>
      <summary>${PERSON_FILE_WORDS.summary}</summary>
      <p class="small">${PERSON_FILE_WORDS.how} ${KEPT_WORDS.warning}</p>
      ${passphraseField()}
      <p>
        <button ?disabled=${this.work === 'making'} @click=${this.send}>
          ${PERSON_FILE_WORDS.send}
        </button>
      </p>
      <div role="status">${this.renderWork()}</div>
    </details>`;
  }

  private renderWork(): TemplateResult | string | typeof nothing {
    const { work } = this;
    if (work === 'none') return nothing;
    if (work === 'making') return PERSON_FILE_WORDS.making;
    if (work === 'nothing-kept') return KEPT_WORDS.nothing;
    if ('failed' in work) return troubleNote(BACKUP_WORDS[work.failed]);
    return `${PERSON_FILE_WORDS[work.sent]} ${notInItText(work.damaged)}`;
  }

  private readonly send = async () => {
    if (this.history === null) return;
    this.work = 'making';
    try {
      this.work = await this.made(this.history, typedPassphrase(this.renderRoot));
    } catch {
      this.work = { failed: 'failed' };
    }
  };

  private async made(
    history: Pick<HistoryStore, 'list' | 'load'>,
    passphrase: string,
  ): Promise<Work> {
    const made = await backupOfWalks(history, this.ids, await this.records.all());
    if (!made.ok) return { failed: made.error };
    if (made.value === null) return 'nothing-kept';
    const { file, walks, damaged } = made.value;
    if (walks === 0) return { failed: 'failed' };
    const given = await fileToGive(file, passphrase);
    const sent = await sendFile(given.name, given.file);
    return { sent, damaged };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'person-file': PersonFile;
  }
}
