import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { erasedIn, KIOSK_WORDS } from '#words/page/kiosk.ts';
import { shared } from '../../styles/shared.ts';

/** @summary Asks whether somebody is still there, with the seconds that are left. Gives `stay` or `finish`. */
@customElement('idle-notice')
@localized()
export class IdleNotice extends LitElement {
  static override readonly styles = [
    shared,
    css`
      dialog {
        inline-size: min(34rem, calc(100vw - 2 * var(--space-4)));
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        padding: var(--space-6);
        background: var(--surface-raised);
        color: var(--text);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 55%);
      }
      .inside {
        display: grid;
        gap: var(--space-5);
      }
      p {
        font-size: var(--type-large);
      }
      button {
        min-height: 4.5rem;
        font-size: var(--type-large);
      }
    `,
  ];

  /** Seconds until everything is erased; null: nothing is shown. */
  @property({ attribute: false }) leftS: number | null = null;
  private readonly dialog = createRef<HTMLDialogElement>();

  protected override render() {
    if (this.leftS === null) return nothing;
    return html`<dialog ${ref(this.dialog)} aria-labelledby="asked">
      <div class="inside">
        <h2 id="asked">${KIOSK_WORDS.stillThere}</h2>
        <p role="timer">${erasedIn(this.leftS)}</p>
        <button class="primary" @click=${() => this.dispatchEvent(new Event('stay'))}>
          ${KIOSK_WORDS.stay}
        </button>
        <button @click=${() => this.dispatchEvent(new Event('finish'))}>
          ${KIOSK_WORDS.finish}
        </button>
      </div>
    </dialog>`;
  }

  protected override updated() {
    const dialog = this.dialog.value;
    if (dialog !== undefined && !dialog.open) dialog.showModal();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idle-notice': IdleNotice;
  }
}
