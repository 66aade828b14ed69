import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { checkSentence, spokenTrouble } from '#words/staff/self-test.ts';
import { STAFF_WORDS } from '#words/staff/staff.ts';
import { Voice } from '../../../app/camera/voice.ts';
import { readKioskSettings } from '../../../app/staff/kiosk-settings.ts';
import { startMorningTest } from '../../../app/staff/morning-test.ts';
import { runSelfTest, type CheckResult } from '../../../app/staff/self-test.ts';
import { selfTestParts } from '../../../app/staff/self-test-parts.ts';
import { watchStaffGesture } from '../../../app/staff/staff-gesture.ts';
import { shared } from '../../../styles/shared.ts';
import './staff-screen.ts';

/** The door closes by itself behind staff who walk off. */
const LOCKS_AFTER_MS = 180_000;
/** Longer than any visit goes without a touch. */
const FREE_AFTER_MS = 300_000;

/**
 * Stands in a kiosk beside the visitors' screens and is not seen: opens the staff's page over them, and tests the device
 * each morning while nobody is there.
 *
 * @summary The way to the staff's page.
 */
@customElement('staff-door')
@localized()
export class StaffDoor extends LitElement {
  static override readonly styles = [
    shared,
    css`
      dialog {
        box-sizing: border-box;
        inline-size: 100vw;
        block-size: 100vh;
        max-inline-size: none;
        max-block-size: none;
        margin: 0;
        padding: var(--space-6) max(var(--space-4), calc(50vw - 30rem));
        border: 0;
        overflow-y: auto;
        background: var(--ground, var(--surface));
        color: var(--text);
      }
    `,
  ];

  @state() private isOpen = false;
  private touchedMs = performance.now();
  private locking: ReturnType<typeof setTimeout> | undefined;
  private gone = new AbortController();
  private readonly dialog = createRef<HTMLDialogElement>();
  private readonly voice = new Voice();

  override connectedCallback() {
    super.connectedCallback();
    this.gone = new AbortController();
    const { signal } = this.gone;
    signal.addEventListener('abort', watchStaffGesture(this.open));
    for (const sign of ['pointerdown', 'keydown'])
      window.addEventListener(sign, this.touch, { signal, capture: true, passive: true });
    const endMorning = startMorningTest({
      opensAt: () => readKioskSettings().opensAt,
      isFree: () => !this.isOpen && performance.now() - this.touchedMs > FREE_AFTER_MS,
      run: () => runSelfTest(selfTestParts()),
      say: (failed) => this.say(failed),
    });
    signal.addEventListener('abort', endMorning);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.gone.abort();
    clearTimeout(this.locking);
  }

  protected override render() {
    if (!this.isOpen) return nothing;
    return html`<dialog ${ref(this.dialog)} aria-label=${STAFF_WORDS.title} @close=${this.close}>
      <staff-screen @leave=${this.close}></staff-screen>
    </dialog>`;
  }

  protected override updated() {
    const dialog = this.dialog.value;
    if (dialog !== undefined && this.isOpen && !dialog.open) dialog.showModal();
  }

  private readonly open = () => {
    this.isOpen = true;
    this.touch();
  };

  private readonly close = () => {
    this.isOpen = false;
    clearTimeout(this.locking);
  };

  private readonly touch = () => {
    this.touchedMs = performance.now();
    clearTimeout(this.locking);
    if (this.isOpen) this.locking = setTimeout(this.close, LOCKS_AFTER_MS);
  };

  private say(failed: readonly CheckResult[]) {
    this.voice.say(spokenTrouble(failed.map(({ check, code }) => checkSentence(check, code))));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-door': StaffDoor;
  }
}
