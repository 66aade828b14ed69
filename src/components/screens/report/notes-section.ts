import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { CLINICIAN_WORDS } from '#words/clinical/clinician-report.ts';
import type { RecordKeeper } from '../files/record-keeper.ts';

/** Where a professional writes, and on paper signs. */
export class NotesSection {
  /** What is typed; on paper it must not be cut where the field ends. No key draws the report anew. */
  private readonly paperNotes = createRef<HTMLElement>();

  constructor(private readonly keeper: RecordKeeper) {}

  /** @param made what made the report, for paper */
  render(made: string): TemplateResult {
    const { notes, sign, signName, signDate } = CLINICIAN_WORDS;
    return html`<section aria-labelledby="notes" class="whole">
        <h2 id="notes">${notes}</h2>
        <textarea
          class="screen-only"
          aria-labelledby="notes"
          autocomplete="off"
          .value=${live(this.keeper.record.notes)}
          @input=${this.note}
        ></textarea>
        <div
          ${ref(this.paperNotes)}
          class="print-only paper-notes"
          .textContent=${live(this.keeper.record.notes)}
        ></div>
      </section>
      <section aria-labelledby="sign" class="whole print-only">
        <h2 id="sign">${sign}</h2>
        <div class="sign">
          <p>${signName}</p>
          <p>${signDate}</p>
        </div>
        <p class="small">${made}</p>
      </section>`;
  }

  private readonly note = ({ target }: Event) => {
    const paper = this.paperNotes.value;
    if (!(target instanceof HTMLTextAreaElement) || !paper) return;
    paper.textContent = target.value;
    this.keeper.type({ notes: target.value });
  };
}
