import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { NOT_MEASURED_YET, trialText } from '#words/backend.ts';
import { forgetTrial, rememberedTrial } from '../app/backend-memory.ts';
import { shared } from '../styles/shared.ts';

/** @summary What was measured of this device, and a button that has it measured again. */
@customElement('backend-note')
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
    if (this.trial === null) return html`<p role="status">${NOT_MEASURED_YET}</p>`;
    return html`<p>On this device: ${trialText(this.trial)}</p>
      <button @click=${this.forget}>Measure again</button>`;
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
