import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WALL_TEST_WORDS } from '#words/page/wall-test.ts';
import { shared } from '../../../styles/shared.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import './wall-test-summary.ts';

/** @summary The knee-to-wall test beside what the video shows, or the way to make one. */
@customElement('wall-test-beside')
@localized()
export class WallTestBeside extends LitElement {
  static override readonly styles = [
    shared,
    css`
      div {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) made: MadeWallTest | null = null;

  protected override render() {
    if (this.made === null)
      return html`<div class="screen-only">
        <p>${WALL_TEST_WORDS.addWhy}</p>
        <p><a class="button" href="#/wall-test">${WALL_TEST_WORDS.add}</a></p>
      </div>`;
    return html`<div>
      <h3>${WALL_TEST_WORDS.besideVideo}</h3>
      <wall-test-summary .made=${this.made}></wall-test-summary>
      <p class="screen-only"><a class="button" href="#/wall-test">${WALL_TEST_WORDS.change}</a></p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-test-beside': WallTestBeside;
  }
}
