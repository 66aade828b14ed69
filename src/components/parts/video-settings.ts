import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { AnalysisOptions } from '#contract/analysis-api.ts';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { MODEL_WORDS } from '#words/video/analysing.ts';
import { SETTINGS_WORDS } from '#words/video/video-settings.ts';
import { usualOptions } from '../../app/analysis/usual-options.ts';
import { shared } from '../../styles/shared.ts';
import { fieldBox } from '../../styles/field-box.ts';

/**
 * What may be said about a video before it is watched; everything has a default.
 *
 * @summary Model, body height and true frame rate for the next video.
 */
@customElement('video-settings')
@localized()
export class VideoSettings extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .fields {
        display: grid;
        gap: var(--space-4);
        grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
        padding-block: var(--space-2) var(--space-4);
      }
      label {
        display: grid;
        gap: var(--space-1);
        font-weight: 600;
        align-content: start;
      }
      select,
      input {
        ${fieldBox}
        inline-size: 100%;
        background: var(--surface-raised);
      }
      input:invalid {
        border-color: var(--accent);
        outline: 1px solid var(--accent);
      }
      small {
        font-weight: 400;
        color: var(--text-quiet);
      }
      .wrong {
        color: var(--accent);
        font-weight: 600;
      }
    `,
  ];

  /** Fields whose value is out of range. */
  @state() private wrong: Readonly<Record<'height' | 'rate', boolean>> = {
    height: false,
    rate: false,
  };
  private readonly model = createRef<HTMLSelectElement>();
  private readonly height = createRef<HTMLInputElement>();
  private readonly rate = createRef<HTMLInputElement>();

  /** The options for a video of this name. A field that is empty or out of range counts as not given. */
  optionsFor(name: string): AnalysisOptions {
    const model = MODELS.find((value) => value === this.model.value?.value);
    return {
      ...usualOptions(name),
      model: model ?? DEFAULT_MODEL,
      heightM: numberIn(this.height.value),
      trueFps: numberIn(this.rate.value),
    };
  }

  protected override render() {
    return html`<details>
      <summary>${SETTINGS_WORDS.heading}</summary>
      <div class="fields">${this.renderModel()} ${this.renderHeight()} ${this.renderRate()}</div>
    </details>`;
  }

  /** A live region is read out when its text comes, not when it is shown. */
  private check(field: 'height' | 'rate', event: Event) {
    if (event.target instanceof HTMLInputElement)
      this.wrong = { ...this.wrong, [field]: !event.target.validity.valid };
  }

  private renderModel() {
    return html`<label>
      ${SETTINGS_WORDS.model}
      <select ${ref(this.model)}>
        ${MODELS.toReversed().map(
          (value) =>
            html`<option value=${value} ?selected=${value === DEFAULT_MODEL}>
              ${MODEL_WORDS[value]}
            </option>`,
        )}
      </select>
      <small>${SETTINGS_WORDS.modelHow}</small>
    </label>`;
  }

  private renderHeight() {
    return html`<label>
      ${SETTINGS_WORDS.height}
      <input
        ${ref(this.height)}
        type="number"
        min="0.8"
        max="2.3"
        step="0.01"
        inputmode="decimal"
        placeholder=${SETTINGS_WORDS.heightNone}
        @input=${(event: Event) => this.check('height', event)}
      />
      <small class="wrong" role="status"
        >${this.wrong.height ? SETTINGS_WORDS.heightWrong : nothing}</small
      >
      <small>${SETTINGS_WORDS.heightHow}</small>
    </label>`;
  }

  private renderRate() {
    return html`<label>
      ${SETTINGS_WORDS.rate}
      <input
        ${ref(this.rate)}
        type="number"
        min="24"
        max="1000"
        step="1"
        inputmode="numeric"
        placeholder=${SETTINGS_WORDS.rateNone}
        @input=${(event: Event) => this.check('rate', event)}
      />
      <small class="wrong" role="status"
        >${this.wrong.rate ? SETTINGS_WORDS.rateWrong : nothing}</small
      >
      <small>${SETTINGS_WORDS.rateHow}</small>
    </label>`;
  }
}

function numberIn(input: HTMLInputElement | undefined): number | null {
  if (input === undefined || input.value === '' || !input.validity.valid) return null;
  return input.valueAsNumber;
}

declare global {
  interface HTMLElementTagNameMap {
    'video-settings': VideoSettings;
  }
}
