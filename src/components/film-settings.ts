import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { AnalysisOptions } from '#contract/analysis-api.ts';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { MODEL_WORDS } from '#words/analysing.ts';
import { shared } from '../styles/shared.ts';

/**
 * What may be said about a film before it is watched; everything has a default.
 *
 * @summary Model, body height and true frame rate for the next film.
 */
@customElement('film-settings')
export class FilmSettings extends LitElement {
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
        min-height: var(--target);
        inline-size: 100%;
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
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
        display: none;
        color: var(--accent);
        font-weight: 600;
      }
      input:invalid ~ .wrong {
        display: block;
      }
    `,
  ];

  private readonly model = createRef<HTMLSelectElement>();
  private readonly height = createRef<HTMLInputElement>();
  private readonly rate = createRef<HTMLInputElement>();

  /** The options for a film of this name. A field that is empty or out of range counts as not given. */
  optionsFor(name: string): AnalysisOptions {
    const model = MODELS.find((value) => value === this.model.value?.value);
    return {
      name,
      model: model ?? DEFAULT_MODEL,
      heightM: numberIn(this.height.value),
      trueFps: numberIn(this.rate.value),
      decodePath: 'auto',
      backend: 'auto',
      workers: null,
    };
  }

  protected override render() {
    return html`<details>
      <summary>Settings for the next film</summary>
      <div class="fields">
        <label>
          Model
          <select ${ref(this.model)}>
            ${MODELS.toReversed().map(
              (value) =>
                html`<option value=${value} ?selected=${value === DEFAULT_MODEL}>
                  ${MODEL_WORDS[value]}
                </option>`,
            )}
          </select>
          <small>Which of three networks looks for the body.</small>
        </label>
        <label>
          Body height in metres
          <input
            ${ref(this.height)}
            type="number"
            min="0.8"
            max="2.3"
            step="0.01"
            inputmode="decimal"
            placeholder="not given"
          />
          <small class="wrong" role="status"
            >From 0.80 to 2.30 metres; left out as it is now.</small
          >
          <small>For step length and speed. Without it those are left out.</small>
        </label>
        <label>
          Pictures a second, if filmed in slow motion
          <input
            ${ref(this.rate)}
            type="number"
            min="24"
            max="1000"
            step="1"
            inputmode="numeric"
            placeholder="as the file says"
          />
          <small class="wrong" role="status">From 24 to 1000; left out as it is now.</small>
          <small>For example 120 or 240, when the film plays slower than life.</small>
        </label>
      </div>
    </details>`;
  }
}

function numberIn(input: HTMLInputElement | undefined): number | null {
  if (input === undefined || input.value === '' || !input.validity.valid) return null;
  return input.valueAsNumber;
}

declare global {
  interface HTMLElementTagNameMap {
    'film-settings': FilmSettings;
  }
}
