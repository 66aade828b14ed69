import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PIN_WORDS, STAFF_WORDS } from '#words/staff/staff.ts';
import { hasPin } from '../../../app/staff/pin.ts';
import { shared, stacked } from '../../../styles/shared.ts';
import './pin-gate.ts';
import './staff-counts.ts';
import './staff-self-test.ts';
import './staff-settings.ts';

declare const __HEELRISE_VERSION__: string;

/**
 * What the staff of a kiosk set, test and count, behind a PIN. It is asked for each time; the first time one is chosen.
 *
 * @summary The page of the staff. Gives `leave`.
 */
@customElement('staff-screen')
@localized()
export class StaffScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    css`
      section {
        display: grid;
        gap: var(--space-3);
      }
      /* Keys below the upper third of a lobby's screen, where somebody who sits reaches them. */
      .gate {
        justify-items: center;
        padding-block-start: max(0px, 33vh - 16rem);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
    `,
  ];

  @state() private at: 'gate' | 'open' | 'choosing' = 'gate';
  @state() private said = '';

  protected override render() {
    if (this.at === 'open') return this.renderOpen();
    const choosing = this.at === 'choosing' || !hasPin();
    return html`<article class="page gate">
      <pin-gate
        ?choosing=${choosing}
        @passed=${() => this.open(choosing ? PIN_WORDS.changed : '')}
      ></pin-gate>
      ${this.renderLeave()}
    </article>`;
  }

  private renderOpen() {
    return html`<article class="page">
      <section aria-labelledby="title">
        <h1 id="title" tabindex="-1">${STAFF_WORDS.title}</h1>
        <p class="small quiet">${STAFF_WORDS.version} ${__HEELRISE_VERSION__}</p>
        <p role="status">${this.said}</p>
        <div class="row">
          ${this.renderLeave()}
          <button @click=${() => (this.at = 'choosing')}>${STAFF_WORDS.changePin}</button>
        </div>
      </section>
      <staff-self-test></staff-self-test>
      <section aria-labelledby="settings">
        <h2 id="settings">${STAFF_WORDS.settings}</h2>
        <staff-settings></staff-settings>
      </section>
      <staff-counts></staff-counts>
    </article>`;
  }

  private renderLeave() {
    return html`<p>
      <button @click=${() => this.dispatchEvent(new Event('leave'))}>${STAFF_WORDS.leave}</button>
    </p>`;
  }

  private open(said: string) {
    this.at = 'open';
    this.said = said;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-screen': StaffScreen;
  }
}
