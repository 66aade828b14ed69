import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CHECK_NAMES, CHECK_WORDS } from '#words/staff/self-test.ts';
import { STAFF_WORDS } from '#words/staff/staff.ts';
import { unlockSound } from '../../../app/camera/tones.ts';
import { Voice } from '../../../app/camera/voice.ts';
import { runSelfTest, STATUS_OF, type CheckResult } from '../../../app/staff/self-test.ts';
import { selfTestParts } from '../../../app/staff/self-test-parts.ts';
import { shared } from '../../../styles/shared.ts';

/** By shape and word, not by colour alone. */
const MARKS = { ok: '✓', warn: '!', fail: '✕' } as const;

/** @summary Tests the device, and says of each part what is wrong and what to do. */
@customElement('staff-self-test')
@localized()
export class StaffSelfTest extends LitElement {
  static override readonly styles = [
    shared,
    css`
      section {
        display: grid;
        gap: var(--space-3);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      ul {
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--space-2);
      }
      li {
        display: grid;
        grid-template-columns: 1.5em minmax(0, 1fr);
      }
      .fail {
        font-weight: 600;
      }
    `,
  ];

  /** What does the test; another one in tests. */
  @property({ attribute: false }) parts = selfTestParts;
  @state() private results: readonly CheckResult[] = [];
  @state() private running = false;
  private readonly voice = new Voice();

  protected override render() {
    const { results, running } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title">${STAFF_WORDS.selfTest}</h2>
      <p class="quiet">${STAFF_WORDS.testHow}</p>
      <div class="row">
        <button ?disabled=${running} @click=${this.run}>${STAFF_WORDS.runTest}</button>
        <button @click=${this.speak}>${STAFF_WORDS.trySound}</button>
      </div>
      <p role="status">${running ? STAFF_WORDS.testing : ''}</p>
      ${
        results.length === 0
          ? nothing
          : html`<ul>
              ${results.map(
                ({ check, code }) =>
                  html`<li class=${STATUS_OF[code]}>
                    <span aria-hidden="true">${MARKS[STATUS_OF[code]]}</span>
                    <span><strong>${CHECK_NAMES[check]}:</strong> ${CHECK_WORDS[code]}</span>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  private readonly run = async () => {
    this.results = [];
    this.running = true;
    await runSelfTest(this.parts(), (result) => (this.results = [...this.results, result]));
    this.running = false;
  };

  private readonly speak = () => {
    unlockSound();
    this.voice.say(STAFF_WORDS.soundSaid);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-self-test': StaffSelfTest;
  }
}
