import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { measureAgain, notMeasuredYet, onThisDevice } from '#words/video/backend.ts';
import { forgetTrial, rememberedTrial } from '../../../app/page/backend-memory.ts';
import { shared } from '../../../styles/shared.ts';

/** @summary What was measured of this device, and a button that has it measured again. */
@customElement('backend-note')
@localized()
export class BackendNote extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
      }
    `,
  ];

  @state() private trial = rememberedTrial();

  protected override render() {
    if (this.trial === null) return html`<p role="status">${notMeasuredYet()}</p>`;
    return html`<p>${onThisDevice(this.trial)}</p>
      <button @click=${this.forget}>${measureAgain()}</button>`;
  }

  private readonly forget = () => {
    forgetTrial();
    this.trial = rememberedTrial();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'backend-note': BackendNote;
  }
}
