import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SafetyRoute } from '#core/safety/assess-safety.ts';
import { emergencyNumber } from '#core/safety/emergency-number.ts';
import {
  callLocalText,
  callText,
  ROUTE_WORDS,
  SAFETY_WORDS,
  whereText,
} from '#words/page/safety.ts';
import { shared } from '../../../styles/shared.ts';
import { SafetySaidEvent } from '../../session/session-events.ts';

/**
 * What to do after a flag: plain, calm, the number to call first.
 *
 * @summary Where the answers lead. Gives `safety-said`.
 */
@customElement('safety-notice')
@localized()
export class SafetyNotice extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .notice {
        display: grid;
        gap: var(--space-4);
        max-inline-size: 46rem;
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-inline-start: 6px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      .what,
      li {
        font-size: var(--type-large);
      }
      ul {
        padding-inline-start: 1.25em;
        display: grid;
        gap: var(--space-2);
      }
      h2:focus {
        outline: none;
      }
      .big {
        min-height: 4rem;
        font-size: var(--type-title);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) route: SafetyRoute = 'clear';
  /** What becomes of videos and answers; null: as before a video. */
  @property({ attribute: false }) stays: string | null = null;
  /** Whether a flag that lets the person go on offers to do so. */
  @property({ type: Boolean }) offersToGoOn = false;
  /** How the browser is set: `en-GB` names a region, and with it a number. */
  @property({ attribute: false }) language = navigator.language;

  /** Takes who answered by keyboard or ear to what is said. */
  async takeFocus() {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override render() {
    const { route } = this;
    if (route === 'clear') return nothing;
    const { title, what, doNow, nothingKept } = ROUTE_WORDS[route];
    const goesOn = route === 'soon' && this.offersToGoOn;
    return html`<div class="notice" role=${route === 'soon' ? nothing : 'alert'}>
      <h2 tabindex="-1">${title}</h2>
      <p class="what">${what}</p>
      ${route === 'emergency' ? this.renderNumber() : nothing}
      <ul>
        ${doNow.map((text) => html`<li>${text}</li>`)}
      </ul>
      <p class="quiet">${this.stays ?? nothingKept}</p>
      <p class="buttons screen-only">
        ${
          goesOn
            ? html`<button class="primary" @click=${() => this.say('acknowledged')}>
                ${SAFETY_WORDS.next}
              </button>`
            : nothing
        }
        <a class="button" href="#/">${SAFETY_WORDS.startOver}</a>
        <button @click=${() => this.say('ask-again')}>${SAFETY_WORDS.changeAnswers}</button>
      </p>
    </div>`;
  }

  private renderNumber() {
    const found = emergencyNumber(this.language);
    if (found === null) return html`<p class="what"><strong>${callLocalText()}</strong></p>`;
    return html`<p class="buttons">
        <a class="button primary big" href="tel:${found.number}">${callText(found.number)}</a>
      </p>
      <p>${whereText(found.region)}</p>`;
  }

  private say(said: 'acknowledged' | 'ask-again') {
    this.dispatchEvent(new SafetySaidEvent(said));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-notice': SafetyNotice;
  }
}
