import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FileTrouble } from '#core/export/file-trouble.ts';
import type { Report } from '#core/report/report.ts';
import { FILE_TROUBLE_WORDS, FILES_WORDS } from '#words/export/export-files.ts';
import { recordText } from '#words/export/record-text.ts';
import {
  allFiles,
  baseName,
  fileName,
  walkFile,
  type FileFacts,
  type FileKind,
} from '../../../app/export/walk-files.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import { EMPTY_RECORD, typedHeightM, type WalkRecord } from '../../../app/people/walk-record.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { shared } from '../../../styles/shared.ts';
import { toolSectionStyles } from './files-section.styles.ts';

/** @summary The walk as files for other software: C3D, TRC, MOT, FHIR, or all in one ZIP. */
@customElement('files-section')
@localized()
export class FilesSection extends LitElement {
  static override readonly styles = [shared, toolSectionStyles];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) walk: KeptWalk | null = null;
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
    if (this.report === null || this.walk === null) return nothing;
    const { heightM } = this;
    const single = (kind: FileKind, name: string) =>
      html`<button ?disabled=${this.isBusy} @click=${() => this.save(kind)}>${name}</button>`;
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
        <button class="primary" ?disabled=${this.isBusy} @click=${() => this.save('all')}>
          ${FILES_WORDS.all}
        </button>
        ${single('c3d', FILES_WORDS.c3d)} ${single('trc', FILES_WORDS.trc)}
        ${single('mot', FILES_WORDS.mot)} ${single('fhir.json', FILES_WORDS.fhir)}
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

  private async save(kind: FileKind | 'all') {
    const { report, walk } = this;
    if (report === null || walk === null || this.isBusy) return;
    this.typed();
    if (this.trouble !== null) return;
    this.isBusy = true;
    // Shown before a long walk keeps the page busy.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const facts = this.factsOf(report, walk);
      const file = kind === 'all' ? await allFiles(report, facts) : walkFile(kind, report, facts);
      if (file === null) this.trouble = 'no-landmarks';
      else
        saveBlob(kind === 'all' ? `${baseName(report)}.files.zip` : fileName(kind, report), file);
    } catch {
      this.trouble = 'failed';
    } finally {
      this.isBusy = false;
    }
  }

  private factsOf(report: Report, walk: KeptWalk): FileFacts {
    const { reference, clinician } = this.record();
    return {
      heightM: typedHeightM(this.height?.value ?? ''),
      reference: reference.trim() === '' ? null : reference.trim(),
      clinician: clinician.trim() === '' ? null : clinician.trim(),
      conclusion: recordText(report, { walk, length: 'long', soap: false }),
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
