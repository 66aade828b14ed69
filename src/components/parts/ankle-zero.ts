import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { mapBothSides } from '#core/body/by-side.ts';
import type { Report } from '#core/report/report.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { typedDegrees } from '#core/zeros/typed-degrees.ts';
import { hasAnkle, hasTypedZero, typedZerosOf } from '#core/zeros/typed-zeros.ts';
import {
  TYPED_ZERO_TROUBLE_WORDS,
  typedZeroText,
  ZERO_WORDS,
  zeroFacts,
} from '#words/clinical/zeros.ts';
import { shared, typedNumbers } from '../../styles/shared.ts';
import { ZerosTypedEvent } from '../session/events.ts';

/** @summary Where the zero of each ankle comes from, and fields to type another one. Gives `zeros-typed`. */
@customElement('ankle-zero')
@localized()
export class AnkleZero extends LitElement {
  static override readonly styles = [
    shared,
    typedNumbers,
    css`
      .zero {
        display: grid;
        gap: var(--space-3);
      }
      form {
        display: grid;
        gap: var(--space-4);
        padding-block: var(--space-3);
      }
      .fields {
        display: grid;
        gap: var(--space-4);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 18rem));
      }
      @media print {
        details {
          display: none;
        }
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  @state() private texts: Readonly<Record<Side, string>> = { left: '', right: '' };

  override willUpdate(changed: Map<'report', Report | null>) {
    const { report } = this;
    if (!changed.has('report') || report === null) return;
    const before = changed.get('report') ?? null;
    // What is being typed stays while the same zeros are shown.
    if (before !== null && sameZeros(before, report)) return;
    const typed = typedZerosOf(report);
    this.texts = mapBothSides((side) => typedZeroText(typed[side]));
  }

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    return html`<div class="zero">
      <p aria-live="polite">${zeroFacts(report.neutral)}</p>
      ${hasAnkle(report) ? this.renderForm(report) : nothing}
    </div>`;
  }

  private renderForm(report: Report) {
    return html`<details>
      <summary>${ZERO_WORDS.change}</summary>
      <form novalidate @submit=${this.use}>
        <p>${ZERO_WORDS.what}</p>
        <p>${ZERO_WORDS.how}</p>
        <div class="fields">${SIDES.map((side) => this.renderField(side))}</div>
        <div class="row">
          <button type="submit">${ZERO_WORDS.use}</button>
          ${
            hasTypedZero(report)
              ? html`<button type="button" @click=${this.takeBack}>${ZERO_WORDS.takeBack}</button>`
              : nothing
          }
        </div>
      </form>
    </details>`;
  }

  private renderField(side: Side) {
    const typed = typedDegrees(this.texts[side]);
    return html`<label class="typed"
      >${ZERO_WORDS[side]}
      <input
        name=${side}
        type="text"
        inputmode="text"
        autocomplete="off"
        .value=${this.texts[side]}
        aria-invalid=${!typed.ok}
        @input=${(event: Event) => this.type(side, event)}
      />
      <span class="wrong" role="status"
        >${typed.ok ? nothing : TYPED_ZERO_TROUBLE_WORDS[typed.error]}</span
      >
    </label>`;
  }

  private type(side: Side, { target }: Event) {
    if (target instanceof HTMLInputElement) this.texts = { ...this.texts, [side]: target.value };
  }

  private readonly use = (event: Event) => {
    event.preventDefault();
    const [left, right] = SIDES.map((side) => typedDegrees(this.texts[side]));
    if (left?.ok !== true || right?.ok !== true) {
      this.renderRoot.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    this.dispatchEvent(new ZerosTypedEvent({ left: left.value, right: right.value }));
  };

  private readonly takeBack = () => {
    this.dispatchEvent(new ZerosTypedEvent({ left: null, right: null }));
  };
}

function sameZeros(a: Report, b: Report): boolean {
  const [of, to] = [typedZerosOf(a), typedZerosOf(b)];
  return SIDES.every((side) => of[side] === to[side]);
}

declare global {
  interface HTMLElementTagNameMap {
    'ankle-zero': AnkleZero;
  }
}
