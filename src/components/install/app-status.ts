import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ACTION_WORDS } from '#words/page/app-shell.ts';
import { loadText, OFFLINE_WORDS, offlineText } from '#words/page/offline.ts';
import { OFFLINE_APP } from '../../app/install/offline-app.ts';
import { KIOSK } from '../../app/page/kiosk.ts';
import { shared } from '../../styles/shared.ts';

/** How often a lobby's page looks whether nobody stands there, when a newer version waits. */
const LOOK_EVERY_MS = 30_000;

/**
 * @summary What is new with the app itself: a newer version that waits, and the parts for use without a network. In a
 * lobby nobody is asked: the newer version comes when the page is at its start and nobody's.
 */
@customElement('app-status')
@localized()
export class AppStatus extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        inline-size: 100%;
        max-inline-size: var(--page-width);
        margin-inline: auto;
        padding-inline: clamp(var(--space-4), 4vw, var(--space-6));
      }
      :host([offers]) {
        position: sticky;
        inset-block-end: 0;
        z-index: 1;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) var(--space-4);
        margin-block-end: var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      .parts {
        color: var(--text-quiet);
        font-size: var(--type-small);
        border-color: transparent;
        background: none;
      }
      progress {
        flex: 1 1 8rem;
        max-inline-size: 20rem;
        accent-color: var(--accent);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Whether something is under way that a page loaded anew would lose. */
  @property({ attribute: false }) isBusy: () => boolean = () => false;
  /** It was asked for, and something was under way. */
  @state() private refused = false;
  private looking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    OFFLINE_APP.addEventListener('change', this.show);
    if (KIOSK) this.looking = setInterval(this.comeWhenAlone, LOOK_EVERY_MS);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    OFFLINE_APP.removeEventListener('change', this.show);
    clearInterval(this.looking);
  }

  protected override render() {
    if (KIOSK) return nothing;
    const offers = OFFLINE_APP.versions.found !== 'none';
    this.toggleAttribute('offers', offers);
    return html`${this.renderParts()}${offers ? this.renderVersion() : nothing}`;
  }

  private renderVersion() {
    const mayNot = this.refused || this.isBusy();
    return html`<div class="bar" role="status">
      <p>
        <strong>${OFFLINE_WORDS.newVersion}</strong> ${mayNot ? OFFLINE_WORDS.whenDone : nothing}
      </p>
      ${
        mayNot
          ? nothing
          : html`<button class="primary" @click=${this.letIn}>${OFFLINE_WORDS.letIn}</button>`
      }
    </div>`;
  }

  private renderParts() {
    const { networks, cameNow } = OFFLINE_APP;
    if (networks === null || (networks.code === 'ready' && !cameNow)) return nothing;
    const load = (text: string) =>
      html`<button @click=${() => OFFLINE_APP.load()}>${text}</button>`;
    return html`<div class="bar parts">
      <p id="parts">${offlineText(networks)}</p>
      ${
        networks.code === 'loading'
          ? html`<progress
              aria-labelledby="parts"
              max=${networks.totalBytes}
              .value=${networks.doneBytes}
            ></progress>`
          : nothing
      }
      ${networks.code === 'missing' ? load(loadText(networks)) : nothing}
      ${networks.code === 'failed' ? load(ACTION_WORDS.tryAgain) : nothing}
    </div>`;
  }

  private readonly show = () => {
    this.refused = false;
    this.requestUpdate();
  };

  /** Looked at again: what goes on may have begun since this was drawn. */
  private readonly letIn = () => {
    this.refused = this.isBusy();
    if (!this.refused) OFFLINE_APP.versions.letIn();
  };

  private readonly comeWhenAlone = () => {
    if (OFFLINE_APP.versions.found !== 'none' && !this.isBusy()) OFFLINE_APP.versions.letIn();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'app-status': AppStatus;
  }
}
