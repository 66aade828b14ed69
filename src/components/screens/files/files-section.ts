import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FileTrouble } from '#core/export/file-trouble.ts';
import { FILE_TROUBLE_WORDS, FILES_WORDS } from '#words/export/export-files.ts';
import type { FileFacts } from '../../../app/export/walk-files.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import { EMPTY_RECORD, typedHeightM, type WalkRecord } from '../../../app/people/walk-record.ts';
import { shared } from '../../../styles/shared.ts';
import { toolSectionStyles } from './files-section.styles.ts';

/** What is known when a file is made: what was typed, and when. */
export type TypedFacts = Omit<FileFacts, 'conclusion'>;

/** A file that can be made. */
export interface OfferedFile {
  readonly label: string;
  readonly name: string;
  /** Null where there is nothing to write, as for landmarks that were not kept. */
  readonly make: (typed: TypedFacts) => Blob | null | Promise<Blob | null>;
}

/** @summary A walk or a visit as files for other software, or all in one ZIP. */
@customElement('files-section')
@localized()
export class FilesSection extends LitElement {
  static override readonly styles = [shared, toolSectionStyles];

  /** What is offered, the one that holds all first. */
  @property({ attribute: false }) files: readonly OfferedFile[] = [];
  /** What the professional typed, asked for when a file is made: it may change with every key. */
  @property({ attribute: false }) record: () => WalkRecord = () => EMPTY_RECORD;
  /** The body height that was kept with the walk. */
  @property({ attribute: false }) heightM: number | null = null;
  /** Told of a body height that was typed. */
  @property({ attribute: false }) onHeight: (heightM: number | null) => void = () => undefined;
  @state() private isBusy = false;
  @state() private trouble: FileTrouble | null = null;
  @query('input') private readonly height!: HTMLInputElement | null;

  protected override render() {
    const { heightM, files } = this;
    if (files.length === 0) return nothing;
    return html`<h2>${FILES_WORDS.heading}</h2>
      <p>${FILES_WORDS.how}</p>
      <label class="field"
        >${FILES_WORDS.height}
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby="no-height"
          .value=${heightM === null ? '' : String(heightM)}
          @change=${this.typed}
        />
      </label>
      <p id="no-height" class="quiet small">${FILES_WORDS.noHeight}</p>
      <div class="row">
        ${files.map(
          (file, i) =>
            html`<button
              class=${i === 0 ? 'primary' : ''}
              ?disabled=${this.isBusy}
              @click=${() => this.save(file)}
            >
              ${file.label}
            </button>`,
        )}
      </div>
      <p role="status">${this.renderStatus()}</p>`;
  }

  private renderStatus() {
    if (this.isBusy) return FILES_WORDS.making;
    return this.trouble === null ? nothing : FILE_TROUBLE_WORDS[this.trouble];
  }

  private readonly typed = () => {
    const text = this.height?.value ?? '';
    const heightM = typedHeightM(text);
    this.trouble = heightM === null && text.trim() !== '' ? 'not-a-height' : null;
    if (this.trouble === null) this.onHeight(heightM);
  };

  private async save({ name, make }: OfferedFile) {
    if (this.isBusy) return;
    this.typed();
    if (this.trouble !== null) return;
    this.isBusy = true;
    // Shown before a long walk keeps the page busy.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const file = await make(this.typedFacts());
      if (file === null) this.trouble = 'no-landmarks';
      else saveBlob(name, file);
    } catch {
      this.trouble = 'failed';
    } finally {
      this.isBusy = false;
    }
  }

  private typedFacts(): TypedFacts {
    const { reference, clinician } = this.record();
    return {
      heightM: typedHeightM(this.height?.value ?? ''),
      reference: reference.trim() === '' ? null : reference.trim(),
      clinician: clinician.trim() === '' ? null : clinician.trim(),
      madeAt: new Date().toISOString(),
      newUuid: () => crypto.randomUUID(),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'files-section': FilesSection;
  }
}
