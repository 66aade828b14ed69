import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { digitsTyped, PIN_WORDS } from '#words/staff/staff.ts';
import { PIN_LENGTH } from '../../../app/staff/pin.ts';
import { shared } from '../../../styles/shared.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** A PIN was typed to its end. */
export class PinTypedEvent extends Event {
  static readonly type = 'pin-typed';
  constructor(readonly pin: string) {
    super(PinTypedEvent.type);
  }
}

/** @summary Keys for a PIN, for fingers and for a keyboard. Shows no digit. Gives `pin-typed`. */
@customElement('pin-pad')
@localized()
export class PinPad extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
        justify-items: center;
      }
      .typed {
        min-block-size: 2rem;
        font-size: var(--type-title);
        letter-spacing: 0.3em;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(3, minmax(4.5rem, 6rem));
        gap: var(--space-3);
      }
      button {
        min-block-size: 4.5rem;
        font-size: var(--type-title);
      }
    `,
  ];

  /** Keys rest while a PIN is looked at, or a wait goes on. */
  @property({ type: Boolean }) resting = false;
  @state() private pin = '';

  override connectedCallback() {
    super.connectedCallback();
    // A kiosk stops keys on their way to what is on the screen.
    window.addEventListener('keydown', this.press, true);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.press, true);
    this.pin = '';
  }

  protected override render() {
    const key = (digit: string) =>
      html`<button ?disabled=${this.resting} @click=${() => this.add(digit)}>${digit}</button>`;
    return html`<p class="typed">
        <span aria-hidden="true">${'•'.repeat(this.pin.length)}</span
        ><span class="hidden-text" role="status"
          >${this.pin === '' ? nothing : digitsTyped(this.pin.length)}</span
        >
      </p>
      <div class="keys">
        ${DIGITS.map(key)}
        <button
          aria-label=${PIN_WORDS.erase}
          ?disabled=${this.resting}
          @click=${() => (this.pin = this.pin.slice(0, -1))}
        >
          ←
        </button>
        ${key('0')}
        <button class="primary" ?disabled=${this.resting} @click=${this.enter}>
          ${PIN_WORDS.ok}
        </button>
      </div>`;
  }

  private add(digit: string) {
    if (this.pin.length < PIN_LENGTH.most) this.pin += digit;
  }

  private readonly enter = () => {
    const { pin } = this;
    this.pin = '';
    this.dispatchEvent(new PinTypedEvent(pin));
  };

  private readonly press = (event: KeyboardEvent) => {
    if (this.resting || event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^\d$/.test(event.key)) this.add(event.key);
    else if (event.key === 'Backspace') this.pin = this.pin.slice(0, -1);
    // On a button Enter presses that one.
    else if (event.key === 'Enter' && event.composedPath()[0] instanceof HTMLButtonElement) return;
    else if (event.key === 'Enter') this.enter();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pin-pad': PinPad;
  }
  interface HTMLElementEventMap {
    'pin-typed': PinTypedEvent;
  }
}
