import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { FRAMED_WORDS } from '#words/page/app-shell.ts';
import { shared } from '../../styles/shared.ts';

/** @summary Stands in the app's place where another page shows it in a frame. */
@customElement('framed-notice')
@localized()
export class FramedNotice extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .page {
        display: grid;
        gap: var(--space-4);
        justify-items: start;
        padding: var(--space-5);
      }
    `,
  ];

  protected override render() {
    return html`<main class="page">
      <h1>${FRAMED_WORDS.title}</h1>
      <p>${FRAMED_WORDS.why}</p>
      <a class="button primary" href=${location.href} target="_blank" rel="noopener"
        >${FRAMED_WORDS.open}</a
      >
    </main>`;
  }
}
