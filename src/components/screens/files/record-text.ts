import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { RecordLength } from '#core/record-text/record-facts.ts';
import { RECORD_TEXT_WORDS } from '#words/export/record-text.ts';
import { shared } from '../../../styles/shared.ts';
import { toolSectionStyles } from './files-section.styles.ts';

const LENGTHS: readonly RecordLength[] = ['short', 'long'];

/** How the text is wanted. */
export interface TextChoice {
  readonly length: RecordLength;
  readonly soap: boolean;
}

/** @summary A walk or a visit as text for a record, short or long, plain or in SOAP order, to be copied with one tap. */
@customElement('record-text')
@localized()
export class RecordText extends LitElement {
  static override readonly styles = [shared, toolSectionStyles];

  /** Null: there is nothing to tell yet. */
  @property({ attribute: false }) textOf: ((choice: TextChoice) => string) | null = null;
  @state() private length: RecordLength = 'short';
  @state() private soap = false;
  /** What came of copying; null before, and after another choice. */
  @state() private copied: 'copied' | 'notCopied' | null = null;
  @query('textarea') private readonly area!: HTMLTextAreaElement | null;

  /** To the button that copies. */
  override focus() {
    this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
  }

  protected override render() {
    const { textOf, length, soap } = this;
    if (textOf === null) return nothing;
    const text = textOf({ length, soap });
    return html`<h2 id="record-text">${RECORD_TEXT_WORDS.heading}</h2>
      <div class="row">
        <fieldset class="row" aria-label=${RECORD_TEXT_WORDS.length}>
          ${LENGTHS.map(
            (one) =>
              html`<label class="choice"
                ><input
                  type="radio"
                  name="length"
                  .checked=${one === length}
                  @change=${() => this.choose({ length: one })}
                />${RECORD_TEXT_WORDS[one]}</label
              >`,
          )}
        </fieldset>
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${soap}
            @change=${() => this.choose({ soap: !soap })}
          />${RECORD_TEXT_WORDS.soap}</label
        >
      </div>
      <textarea readonly aria-labelledby="record-text" .value=${text}></textarea>
      <div class="row">
        <button @click=${() => this.copy(text)}>${RECORD_TEXT_WORDS.copy}</button>
        <span role="status"
          >${this.copied === null ? nothing : RECORD_TEXT_WORDS[this.copied]}</span
        >
      </div>`;
  }

  private choose(choice: Partial<TextChoice>) {
    this.length = choice.length ?? this.length;
    this.soap = choice.soap ?? this.soap;
    this.copied = null;
  }

  private async copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'copied';
    } catch {
      // Forbidden, or a page without a secure address: the reader can still copy by hand.
      this.area?.select();
      this.copied = 'notCopied';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-text': RecordText;
  }
}
