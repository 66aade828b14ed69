import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { nextPage, safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import { SAFETY_WORDS } from '#words/page/safety.ts';
import { shared } from '../../../styles/shared.ts';
import './safety-notice.ts';
import { professionalButton } from './safety-questions.ts';

/** @summary Before somebody walks or stands before this device: a few questions, or where their answers lead. */
@customElement('safety-screen')
@localized()
export class SafetyScreen extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      @media (orientation: portrait) and (min-width: 1000px) and (min-height: 1500px) {
        .page {
          padding-block-start: var(--space-7);
        }
      }
    `,
  ];

  @property({ attribute: false }) safety: SafetyState = UNASKED;
  /** Whether a flag for soon lets the person go on: to a video it does, to a test of the ankle it does not. */
  @property({ type: Boolean }) offersToGoOn = false;
  private asked = false;

  override updated() {
    const asks = nextPage(this.safety.answers, 'move') !== null;
    if (this.asked && !asks) void this.renderRoot.querySelector('safety-notice')?.takeFocus();
    this.asked = asks;
  }

  protected override render() {
    const { answers } = this.safety;
    const asks = nextPage(answers, 'move') !== null;
    const first = Object.keys(answers).length === 0;
    return html`<div class="page">
      <h1 tabindex="-1">${SAFETY_WORDS.beforeWalking}</h1>
      ${first ? html`<p class="quiet">${SAFETY_WORDS.why}</p>` : nothing}
      ${
        asks
          ? html`<safety-questions .answers=${answers} .purpose=${'move'}></safety-questions>`
          : html`<safety-notice
              .route=${safetyOf(this.safety).route}
              ?offersToGoOn=${this.offersToGoOn}
            ></safety-notice>`
      }
      ${first ? professionalButton(this) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-screen': SafetyScreen;
  }
}
