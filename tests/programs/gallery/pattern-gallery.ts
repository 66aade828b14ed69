import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { shared } from '../../../src/styles/shared.ts';
import { galleryWords } from './gallery-words.ts';
import './pattern-specimen.ts';
import { SPECIMENS } from './specimens.ts';

/** @summary Every pattern of the contract once, told of a made-up walker who has it. */
@customElement('pattern-gallery')
@localized()
export class PatternGallery extends LitElement {
  static override readonly styles = [
    shared,
    css`
      main {
        display: grid;
        gap: var(--space-7);
        max-inline-size: 72rem;
        margin-inline: auto;
        padding: var(--space-5);
      }
      header {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ];

  protected override render() {
    const words = galleryWords();
    return html`<main>
      <header>
        <h1>${words.title}</h1>
        <p>${words.lede}</p>
        <p>${words.curvesAreTrue}</p>
      </header>
      ${SPECIMENS.map(
        (specimen) =>
          html`<pattern-specimen id=${specimen.id} .specimen=${specimen}></pattern-specimen>`,
      )}
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pattern-gallery': PatternGallery;
  }
}
