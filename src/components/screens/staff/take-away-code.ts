import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Report } from '#core/report/report.ts';
import { shared } from '../../../styles/shared.ts';

/** @summary A code that carries the result of a visit to the visitor's own phone. */
@customElement('take-away-code')
@localized()
export class TakeAwayCode extends LitElement {
  static override readonly styles = [shared];

  /** The reports of the visit's videos; one or more. */
  @property({ attribute: false }) documents: readonly Report[] = [];

  protected override render() {
    if (this.documents.length === 0) return nothing;
    return html`<div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'take-away-code': TakeAwayCode;
  }
}
