import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NO_VALUE, secondsText } from '#words/base/format.ts';
import { BENCH_WORDS, exchangeText } from '#words/correcting/bench.ts';
import { shared } from '../../../styles/shared.ts';
import { ChangeMadeEvent } from './change-made.ts';

/** @summary The stretch of the video in which left and right are to be exchanged. Gives `change-made`. */
@customElement('exchange-form')
@localized()
export class ExchangeForm extends LitElement {
  static override readonly styles = [
    shared,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  /** The time of the frame on show. */
  @property({ attribute: false }) nowS = 0;
  @state() private fromS: number | null = null;
  @state() private toS: number | null = null;

  protected override render() {
    const { fromS, toS } = this;
    const text = (timeS: number | null) => (timeS === null ? NO_VALUE : secondsText(timeS));
    return html`<div>
      <button @click=${() => (this.fromS = this.nowS)}>${BENCH_WORDS.fromHere}</button>
      <button @click=${() => (this.toS = this.nowS)}>${BENCH_WORDS.toHere}</button>
      <button
        class="exchange"
        ?disabled=${fromS === null || toS === null || toS < fromS}
        @click=${this.exchange}
      >
        ${exchangeText(text(fromS), text(toS))}
      </button>
    </div>`;
  }

  private readonly exchange = () => {
    const { fromS, toS } = this;
    if (fromS === null || toS === null || toS < fromS) return;
    this.fromS = this.toS = null;
    this.dispatchEvent(new ChangeMadeEvent({ code: 'exchange-sides', fromS, toS }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'exchange-form': ExchangeForm;
  }
}
