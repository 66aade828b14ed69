import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PIN_WORDS, waitText } from '#words/staff/staff.ts';
import { checkPin, isPin, setPin, waitLeftS } from '../../../app/staff/pin.ts';
import { shared } from '../../../styles/shared.ts';
import './pin-pad.ts';
import type { PinTypedEvent } from './pin-pad.ts';

/** @summary Asks for the PIN, or for a new one twice. Gives `passed`. */
@customElement('pin-gate')
@localized()
export class PinGate extends LitElement {
  static override readonly styles = [
    shared,
    css`
      section {
        display: grid;
        gap: var(--space-4);
        justify-items: center;
        text-align: center;
      }
      .said {
        min-block-size: 1.5em;
      }
    `,
  ];

  /** Whether a new PIN is chosen here, rather than the old one asked for. */
  @property({ type: Boolean }) choosing = false;
  @state() private first: string | null = null;
  @state() private said = '';
  @state() private busy = false;
  @state() private waitS = 0;
  private ticking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.tick();
    this.ticking = setInterval(this.tick, 1000);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.ticking);
    this.first = null;
  }

  protected override render() {
    const { choosing, first, waitS } = this;
    const waits = !choosing && waitS > 0;
    return html`<section>
      <h1 tabindex="-1">
        ${choosing ? (first === null ? PIN_WORDS.choose : PIN_WORDS.again) : PIN_WORDS.enter}
      </h1>
      ${choosing && first === null ? html`<p>${PIN_WORDS.chooseHow}</p>` : nothing}
      <p class="said" role="status">${waits ? waitText(waitS) : this.said}</p>
      <pin-pad ?resting=${this.busy || waits} @pin-typed=${this.take}></pin-pad>
      ${choosing ? nothing : html`<p class="small quiet">${PIN_WORDS.forgotten}</p>`}
    </section>`;
  }

  private readonly tick = () => {
    this.waitS = this.choosing ? 0 : waitLeftS();
  };

  private readonly take = ({ pin }: PinTypedEvent) => {
    this.said = '';
    if (!isPin(pin)) this.said = PIN_WORDS.length;
    else void (this.choosing ? this.choose(pin) : this.check(pin));
  };

  private async check(pin: string) {
    this.busy = true;
    const answer = await checkPin(pin);
    this.busy = false;
    this.tick();
    if (answer.code === 'right') this.dispatchEvent(new Event('passed'));
    else if (answer.code === 'wrong') this.said = PIN_WORDS.wrong;
    else if (answer.code === 'not-stored') this.said = PIN_WORDS.notStored;
  }

  private async choose(pin: string) {
    const { first } = this;
    this.first = first === null ? pin : null;
    if (first === null) return;
    if (first !== pin) {
      this.said = PIN_WORDS.differ;
      return;
    }
    this.busy = true;
    const stored = await setPin(pin);
    this.busy = false;
    if (stored) this.dispatchEvent(new Event('passed'));
    else this.said = PIN_WORDS.notStored;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pin-gate': PinGate;
  }
}
