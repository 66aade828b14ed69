import { localized } from '@lit/localize';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { codesOnCard, LOBBY_STEPS, type LobbyCard } from '#core/kiosk/lobby-questions.ts';
import type { SafetyPage } from '#core/safety/questions.ts';
import { LOBBY_SAFETY_WORDS } from '#words/kiosk/lobby-screens.ts';
import {
  pageText,
  SAFETY_PAGE_WORDS,
  SAFETY_QUESTION_WORDS,
  SAFETY_WORDS,
} from '#words/page/safety.ts';
import { shared } from '../../../styles/shared.ts';
import { heading, lobbyFrame, tells } from './lobby-frame.ts';
import { lobbyStyles } from './lobby.styles.ts';

/** What each step asks. */
const ASKS: readonly SafetyPage[] = ['emergency', 'today', 'health'];

/** @summary The safety questions of a lobby: a step of cards, and whether any of it is true. Gives `lobby`. */
@customElement('lobby-safety')
@localized()
export class LobbySafety extends LitElement {
  static override readonly styles = [
    shared,
    lobbyStyles,
    css`
      .lobby {
        grid-template-rows: auto minmax(0, 1fr) auto;
      }
      .do {
        align-content: end;
      }
      .card {
        inline-size: 100%;
        display: grid;
        align-content: start;
        justify-content: stretch;
        padding: calc(5 * var(--mm)) calc(7 * var(--mm));
        border: calc(0.8 * var(--mm)) solid var(--line-strong);
        border-radius: calc(5 * var(--mm));
        background: var(--surface-raised);
        text-align: start;
        font-weight: 400;
        font-size: calc(15.5 * var(--mm));
        line-height: 1.18;
      }
      .card[aria-pressed='true'] {
        border-color: var(--accent);
        border-width: calc(2 * var(--mm));
        background: var(--accent-wash);
        color: var(--text);
      }
      .items {
        display: grid;
        gap: 0.42em;
      }
      .items > * {
        display: grid;
        grid-template-columns: 0.8em minmax(0, 1fr);
      }
      .items > *::before {
        content: '•';
        color: var(--accent);
      }
      @media (orientation: landscape) {
        .card {
          font-size: calc(12.5 * var(--mm));
        }
        .alone .items {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          column-gap: 1.2em;
        }
        .cards.several {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
        .answers {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  @property({ type: Number }) step = 0;
  @state() private isTrue: readonly LobbyCard[] = [];

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('step')) this.isTrue = [];
  }

  protected override render() {
    const cards = LOBBY_STEPS[this.step] ?? [];
    const [only] = cards;
    const page = ASKS[this.step] ?? 'emergency';
    const { question } = SAFETY_PAGE_WORDS[page];
    return lobbyFrame({
      say: html`<p>${pageText(this.step + 1, LOBBY_STEPS.length)}</p>
        ${heading(question)}`,
      does:
        cards.length === 1 && only !== undefined ? this.renderAlone(only) : this.renderCards(cards),
    });
  }

  private renderAlone(card: LobbyCard) {
    return html`<div class="card alone">${items(card)}</div>
      <div class="choices answers">
        <button class="primary big" @click=${tells({ kind: 'answer', isTrue: [] })}>
          ${SAFETY_WORDS.none}
        </button>
        <button class="big" @click=${tells({ kind: 'answer', isTrue: [card] })}>
          ${LOBBY_SAFETY_WORDS.yes}
        </button>
      </div>`;
  }

  private renderCards(cards: readonly LobbyCard[]) {
    const { isTrue } = this;
    return html`<p>${LOBBY_SAFETY_WORDS.tap}</p>
      <div class="choices cards several">
        ${cards.map(
          (card) =>
            html`<button
              class="card"
              aria-pressed=${isTrue.includes(card)}
              @click=${() => this.toggle(card)}
            >
              ${items(card)}
            </button>`,
        )}
      </div>
      <div class="choices">
        <button class="primary big" @click=${tells({ kind: 'answer', isTrue })}>
          ${isTrue.length === 0 ? SAFETY_WORDS.none : SAFETY_WORDS.next}
        </button>
      </div>`;
  }

  private toggle(card: LobbyCard) {
    this.isTrue = this.isTrue.includes(card)
      ? this.isTrue.filter((one) => one !== card)
      : [...this.isTrue, card];
  }
}

/** Spans, so that they may stand in a button. */
function items(card: LobbyCard) {
  return html`<span class="items"
    >${codesOnCard(card).map((code) => html`<span><span>${SAFETY_QUESTION_WORDS[code]}</span></span>`)}</span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lobby-safety': LobbySafety;
  }
}
