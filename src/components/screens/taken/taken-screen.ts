import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ANKLE_MEASURE, type AnkleAnswer } from '#core/answer/ankle-answer.ts';
import { mostPeople } from '#core/answer/most-people.ts';
import { nextStep } from '#core/answer/next-step.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { findMeasure } from '#core/report/find-measure.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import { readPayload, type TakenTroubleCode } from '#core/take-away/payload.ts';
import type { TakenWalk } from '#core/take-away/taken-walk.ts';
import { ANKLE_NAMES, answerLines, ANSWER_WORDS, yoursText } from '#words/clinical/answer.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { PATTERN_LIST_WORDS } from '#words/clinical/pattern-list.ts';
import { RESULT_WORDS } from '#words/page/result.ts';
import { STAYS_WORDS } from '#words/page/safety.ts';
import { TAKEN_TROUBLE_WORDS, TAKEN_WORDS, takenFromText } from '#words/staff/take-away.ts';
import { shared, stacked } from '../../../styles/shared.ts';
import { ankleLines, ankleLinesStyles } from '../../answer/ankle-lines.ts';
import '../../answer/next-card.ts';
import '../../parts/measures-table.ts';
import '../../parts/pattern-list.ts';
import '../plan/plan-section.ts';

/** @summary A result that came with a code from a kiosk: the answer, the measures and what was seen. */
@customElement('taken-screen')
@localized()
export class TakenScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    ankleLinesStyles,
    css`
      .from {
        display: grid;
        gap: var(--space-2);
      }
      ul {
        padding: 0;
        list-style: none;
      }
    `,
  ];

  /** The digits of the address. */
  @property() payload = '';
  @property({ attribute: false }) safety: SafetyState = UNASKED;
  @state() private planOpen = false;

  protected override render() {
    const read = readPayload(this.payload);
    return html`<article class="page">
      ${read.ok ? this.renderWalk(read.value) : this.renderTrouble(read.error)}
    </article>`;
  }

  private renderTrouble(code: TakenTroubleCode) {
    const { what, next } = TAKEN_TROUBLE_WORDS[code];
    return html`<h1 tabindex="-1">${what}</h1>
      <p>${next}</p>
      <p><a class="button primary" href="#/">${TAKEN_WORDS.open}</a></p>`;
  }

  private renderWalk(walk: TakenWalk) {
    const ankles = SIDES.map((side): AnkleAnswer => {
      const measure = findMeasure(walk, ANKLE_MEASURE, side);
      return { ...walk.ankles[side], measure: (measure?.value ?? null) === null ? null : measure };
    });
    return html`<section>
        <p class="quiet">${PAGE_TITLES.taken}</p>
        ${this.renderAnswer(walk, ankles)}
      </section>
      ${this.renderNext(walk)}
      <section>
        <h2>${PATTERN_LIST_WORDS.evidence}</h2>
        <measures-table .report=${walk}></measures-table>
      </section>
      <section>
        <h2>${TAKEN_WORDS.seen}</h2>
        <pattern-list .report=${walk}></pattern-list>
      </section>
      ${this.renderFrom(walk)}`;
  }

  private renderAnswer(walk: TakenWalk, ankles: readonly AnkleAnswer[]) {
    const { lead, sure, alsoSeen, mayBeToo } = answerLines(walk, ankles);
    const more = (heading: string, sentences: readonly string[]) =>
      sentences.length === 0 ? nothing : html`<p>${heading} ${sentences.join(' ')}</p>`;
    const { measures, speedClass } = walk;
    const most = mostPeople(
      speedClass === null ? { measures } : { measures, speedClass },
      ANKLE_MEASURE,
    );
    return html`<h1 tabindex="-1">${lead ?? ankleLines(ankles)}</h1>
      ${lead === null ? nothing : html`<p>${ankleLines(ankles)}</p>`}
      ${sure === '' ? nothing : html`<p>${sure}</p>`}
      <ul>
        ${ankles.map(({ side, measure }) =>
          measure === null
            ? nothing
            : html`<li>${ANKLE_NAMES[side]}: ${yoursText({ measure }, most, false)}</li>`,
        )}
      </ul>
      ${more(ANSWER_WORDS.alsoSeen, alsoSeen)} ${more(ANSWER_WORDS.mayBeToo, mayBeToo)}
      ${walk.unevenBeat ? html`<p>${TAKEN_WORDS.uneven}</p>` : nothing}
      <p class="small quiet">${RESULT_WORDS.notMedical}</p>`;
  }

  private renderNext({ patterns, views }: TakenWalk) {
    const { route } = safetyOf(this.safety);
    const step = nextStep({ patterns, views, route, hasWallTest: false, isSample: false });
    const open = this.planOpen || step.code === 'warning';
    return html`<next-card
        class="screen-only"
        .step=${step}
        .patterns=${patterns}
        .safety=${this.safety}
        @plan-asked=${() => (this.planOpen = true)}
      ></next-card>
      <details class="screen-only" ?open=${open} @toggle=${this.planToggled}>
        <summary>${RESULT_WORDS.next}</summary>
        ${
          open
            ? html`<plan-section
                .patterns=${patterns}
                .safety=${this.safety}
                .stays=${STAYS_WORDS.notStored}
              ></plan-section>`
            : nothing
        }
      </details>`;
  }

  private readonly planToggled = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement) this.planOpen = currentTarget.open;
  };

  private renderFrom(walk: TakenWalk) {
    return html`<section class="from">
      <h2>${TAKEN_WORDS.from}</h2>
      <p>${takenFromText(walk)}</p>
      <p>${TAKEN_WORDS.address} ${TAKEN_WORDS.others}</p>
      <p>${TAKEN_WORDS.keep}</p>
      <p class="screen-only">
        <button class="primary" @click=${() => window.print()}>${TAKEN_WORDS.print}</button>
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'taken-screen': TakenScreen;
  }
}
