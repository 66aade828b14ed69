import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { loadText, OFFLINE_WORDS, offlineText } from '#words/page/offline.ts';
import { INSTALL_OFFER } from '../../app/install/install-offer.ts';
import { OFFLINE_APP } from '../../app/install/offline-app.ts';
import { shared } from '../../styles/shared.ts';
import { marked } from '../parts/marked.ts';

/** @summary Whether the app works here without a network, and how it comes onto the home screen. */
@customElement('offline-note')
@localized()
export class OfflineNote extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
      }
    `,
  ];

  override connectedCallback() {
    super.connectedCallback();
    OFFLINE_APP.addEventListener('change', this.show);
    INSTALL_OFFER.addEventListener('change', this.show);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    OFFLINE_APP.removeEventListener('change', this.show);
    INSTALL_OFFER.removeEventListener('change', this.show);
  }

  protected override render() {
    const { networks, cannot } = OFFLINE_APP;
    if (networks === null)
      return html`<p>${cannot ? OFFLINE_WORDS.notHere : OFFLINE_WORDS.coming}</p>`;
    const needs = networks.code === 'missing' || networks.code === 'failed';
    return html`<p>${offlineText(networks)}</p>
      ${
        needs
          ? html`<button @click=${() => OFFLINE_APP.load()}>${loadText(networks)}</button>`
          : nothing
      }
      ${this.renderInstall()}`;
  }

  private renderInstall() {
    switch (INSTALL_OFFER.way) {
      case 'installed':
        return html`<p>${OFFLINE_WORDS.installed}</p>`;
      case 'button':
        return html`<button @click=${() => void INSTALL_OFFER.ask()}>
            ${OFFLINE_WORDS.install}
          </button>
          <p class="quiet">${OFFLINE_WORDS.installHow}</p>`;
      case 'share-menu':
        return html`<p>${marked(OFFLINE_WORDS.shareMenu)} ${OFFLINE_WORDS.installHow}</p>`;
      case 'unknown':
        return nothing;
    }
  }

  private readonly show = () => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'offline-note': OfflineNote;
  }
}
