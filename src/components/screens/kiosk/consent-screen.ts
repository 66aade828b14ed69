import { localized } from '@lit/localize';
import { css, html, LitElement, svg, type SVGTemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { CONSENT_WORDS } from '#words/kiosk/lobby-screens.ts';
import { shared } from '../../../styles/shared.ts';
import { heading, lobbyFrame, tells } from './lobby-frame.ts';
import { lobbyStyles } from './lobby.styles.ts';

const DRAWINGS = {
  camera: svg`<rect x="2" y="6" width="14" height="12" rx="2.500" /><path d="m16 11 6-4v10l-6-4" />`,
  here: svg`<rect x="5" y="2" width="14" height="16" rx="2" /><path d="M12 18v4m-4 0h8M9 10l2 2 4-4" />`,
  erased: svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6m4-6v6" />`,
} satisfies Record<string, SVGTemplateResult>;

/** @summary What is recorded and that nothing stays; one tick. Gives `lobby`. */
@customElement('consent-screen')
@localized()
export class ConsentScreen extends LitElement {
  static override readonly styles = [
    shared,
    lobbyStyles,
    css`
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        gap: calc(1.4 * var(--gap));
      }
      .consent {
        grid-template-rows: auto minmax(0, 1fr) auto;
      }
      .consent .say {
        gap: calc(2.4 * var(--gap));
      }
      li {
        display: grid;
        grid-template-columns: calc(34 * var(--mm)) minmax(0, 1fr);
        gap: calc(2 * var(--gap));
        align-items: center;
        font-size: calc(21 * var(--mm));
        line-height: 1.2;
      }
      li svg {
        inline-size: 100%;
        stroke: var(--accent);
        stroke-width: 1.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .agree {
        inline-size: 100%;
        justify-content: start;
        gap: calc(2 * var(--gap));
        text-align: start;
      }
      .box {
        flex: none;
        inline-size: calc(20 * var(--mm));
        block-size: calc(20 * var(--mm));
        border: calc(1.2 * var(--mm)) solid currentColor;
        border-radius: calc(3 * var(--mm));
        background: var(--surface);
      }
      .box svg {
        stroke: var(--accent);
        stroke-width: 3.4;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .do {
        align-content: center;
      }
      .choices {
        gap: calc(1.6 * var(--gap));
      }
      .choices p {
        font-size: calc(15 * var(--mm));
      }
      @media (orientation: landscape) {
        .consent {
          grid-template-rows: minmax(calc(100% / 3), auto) minmax(0, 1fr) auto;
        }
        ul {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          gap: calc(2 * var(--gap));
        }
        li {
          grid-template-columns: calc(24 * var(--mm)) minmax(0, 1fr);
          gap: var(--gap);
          font-size: calc(14 * var(--mm));
        }
      }
    `,
  ];

  @state() private agrees = false;

  protected override render() {
    const { agrees } = this;
    return lobbyFrame({
      class: 'consent',
      say: html`${heading(CONSENT_WORDS.title)}
        <ul>
          <li>${drawing(DRAWINGS.camera)}${CONSENT_WORDS.recorded}</li>
          <li>${drawing(DRAWINGS.here)}${CONSENT_WORDS.here}</li>
          <li>${drawing(DRAWINGS.erased)}${CONSENT_WORDS.erased}</li>
        </ul>`,
      does: html`<div class="choices">
        <button
          class="big agree"
          role="checkbox"
          aria-checked=${agrees}
          @click=${() => (this.agrees = !agrees)}
        >
          <span class="box">${agrees ? drawing(svg`<path d="m5 12 5 5L20 6" />`) : ''}</span>
          ${CONSENT_WORDS.agree}
        </button>
        <p>${CONSENT_WORDS.under18}</p>
        <button class="primary big" ?disabled=${!agrees} @click=${tells({ kind: 'agree' })}>
          ${CONSENT_WORDS.next}
        </button>
      </div>`,
    });
  }
}

function drawing(lines: SVGTemplateResult) {
  return html`<svg viewBox="0 0 24 24" fill="none" aria-hidden="true">${lines}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-screen': ConsentScreen;
  }
}
