import { localized } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Report } from '#core/report/report.ts';
import { TAKE_AWAY_WORDS } from '#words/staff/take-away.ts';
import { readKioskSettings } from '../../../app/staff/kiosk-settings.ts';
import { phoneLink } from '../../../app/staff/phone-link.ts';
import { QUIET_MODULES, qrCode, type QrCode } from '../../../app/staff/qr-code.ts';
import { shared } from '../../../styles/shared.ts';

/** The next person must not read what the last one left on the screen. */
const SHOWN_MS = 60_000;

/** @summary A code that carries the result of a visit to the visitor's own phone. Hides itself after a minute. */
@customElement('take-away-code')
@localized()
export class TakeAwayCode extends LitElement {
  static override readonly styles = [
    shared,
    css`
      section {
        display: grid;
        gap: var(--space-3);
        justify-items: center;
        text-align: center;
      }
      .square {
        display: grid;
        place-items: center;
        inline-size: min(100%, 28rem);
        aspect-ratio: 1;
        background: #fff;
        border-radius: var(--radius);
        overflow: hidden;
      }
      svg {
        display: block;
        inline-size: 100%;
        /* Every module as many pixels as the others, where the browser can: edges stay sharp. */
        inline-size: round(down, 100%, var(--modules) * 1px);
        aspect-ratio: 1;
        forced-color-adjust: none;
      }
      .square.hidden {
        background: var(--surface-raised);
        border: 2px dashed var(--line-strong);
        padding: var(--space-5);
      }
    `,
  ];

  /** The reports of the visit's videos; one or more. */
  @property({ attribute: false }) documents: readonly Report[] = [];
  @state() private shown = true;
  private code: QrCode | null = null;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.show();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.hiding);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('documents')) return;
    const link = phoneLink(this.documents, readKioskSettings().phoneAddress);
    this.code = link === null ? null : qrCode(link);
    this.show();
  }

  protected override render() {
    if (this.documents.length === 0) return nothing;
    const { code, shown } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title">${TAKE_AWAY_WORDS.title}</h2>
      ${
        code === null
          ? html`<p>${TAKE_AWAY_WORDS.notSetUp}</p>`
          : shown
            ? this.renderCode(code)
            : this.renderHidden()
      }
    </section>`;
  }

  private renderCode({ modules, path }: QrCode) {
    const side = modules + 2 * QUIET_MODULES;
    return html`<p>${TAKE_AWAY_WORDS.how}</p>
      <div class="square">
        <svg
          style="--modules: ${side}"
          viewBox="${-QUIET_MODULES} ${-QUIET_MODULES} ${side} ${side}"
          shape-rendering="crispEdges"
          role="img"
          aria-label=${TAKE_AWAY_WORDS.picture}
        >
          <rect x=${-QUIET_MODULES} y=${-QUIET_MODULES} width=${side} height=${side} fill="#fff" />
          <path d=${path} fill="#000" />
        </svg>
      </div>
      <p class="quiet">${TAKE_AWAY_WORDS.what}</p>`;
  }

  private renderHidden() {
    return html`<div class="square hidden">
      <div>
        <p>${TAKE_AWAY_WORDS.hidden}</p>
        <button class="primary" @click=${this.show}>${TAKE_AWAY_WORDS.show}</button>
      </div>
    </div>`;
  }

  private readonly show = () => {
    this.shown = true;
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => (this.shown = false), SHOWN_MS);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'take-away-code': TakeAwayCode;
  }
}
