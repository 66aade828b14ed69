import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BAR_WORDS } from '#words/page/next-step.ts';
import { shared } from '../../styles/shared.ts';
import { shareAnswer, type Shared } from './share-answer.ts';
import type { ShareCard } from './share-card.ts';

/** @summary What can be done with a result at any place of its page: hand it on, record the next, be done. */
@customElement('answer-bar')
@localized()
export class AnswerBar extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        position: sticky;
        inset-block-end: 0;
        z-index: 2;
        margin-inline: calc(-1 * clamp(var(--space-4), 4vw, var(--space-6)));
        padding: var(--space-2) clamp(var(--space-4), 4vw, var(--space-6));
        padding-block-end: max(var(--space-2), env(safe-area-inset-bottom));
        background: var(--surface);
        border-block-start: 1px solid var(--line);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .bar > * {
        flex: 1 1 0;
        padding-inline: var(--space-2);
        text-align: center;
      }
      @media (min-width: 48rem) {
        .bar > * {
          flex: 0 1 12rem;
        }
      }
      /* A phone that lies on its side has no room to give away. */
      @media (max-height: 30rem) {
        :host {
          position: static;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Where the next walk is recorded. */
  @property() next = '#/record';
  /** Makes what is handed on; null: nothing may be. */
  @property({ attribute: false }) card: (() => ShareCard | null) | null = null;
  @state() private became: Shared | null = null;

  protected override render() {
    return html`<nav aria-label=${BAR_WORDS.label}>
        <div class="bar">
          ${
            this.card === null
              ? nothing
              : html`<button class="primary" @click=${this.share}>${BAR_WORDS.share}</button>`
          }
          <a class="button" href=${this.next}>${BAR_WORDS.recordNext}</a>
          <a class="button" href="#/">${BAR_WORDS.done}</a>
        </div>
      </nav>
      <p class="small" role="status">${this.said()}</p>`;
  }

  private said() {
    if (this.became === 'saved') return BAR_WORDS.saved;
    return this.became === 'failed' ? BAR_WORDS.failed : nothing;
  }

  private readonly share = async () => {
    const card = this.card?.() ?? null;
    this.became = null;
    if (card !== null) this.became = await shareAnswer(card);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'answer-bar': AnswerBar;
  }
}
