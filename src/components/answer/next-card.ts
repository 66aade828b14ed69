import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { advise } from '#core/advice/advise.ts';
import { firstExercise } from '#core/advice/plan-course.ts';
import type { NextStep } from '#core/answer/next-step.ts';
import type { Pattern } from '#core/report/report.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import { ADVICE_WORDS } from '#words/plan/advice.ts';
import { NEXT_WORDS, stepWords } from '#words/page/next-step.ts';
import { shared } from '../../styles/shared.ts';
import { exerciseDrawing } from '../drawings/exercise-drawing.ts';
import type { MadeWallTest } from '../session/made-wall-test.ts';
import { PlanAskedEvent } from './plan-asked-event.ts';
import { hashOf } from '../../app/page/route.ts';

/** @summary The one thing to do now. Gives `plan-asked`. */
@customElement('next-card')
@localized()
export class NextCard extends LitElement {
  static override readonly styles = [
    shared,
    css`
      section {
        display: grid;
        gap: var(--space-3);
        padding: clamp(var(--space-4), 4vw, var(--space-5));
        border: 2px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      h2 {
        font-size: var(--type-small);
        color: var(--accent);
        letter-spacing: 0.02em;
      }
      h3 {
        font-size: var(--type-title);
      }
      .first {
        display: grid;
        grid-template-columns: 6rem minmax(0, 1fr);
        gap: var(--space-4);
        align-items: center;
      }
      .first svg {
        inline-size: 100%;
        block-size: auto;
      }
      @media print {
        section {
          padding: 6pt 10pt;
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) step: NextStep | null = null;
  @property({ attribute: false }) patterns: readonly Pattern[] = [];
  @property({ attribute: false }) safety: SafetyState = UNASKED;
  @property({ attribute: false }) wallTest: MadeWallTest | null = null;

  protected override render() {
    const { step } = this;
    // After a warning sign what to do about it takes this place.
    if (step === null || step.code === 'warning') return nothing;
    const { title, text } = stepWords(step);
    return html`<section aria-labelledby="now">
      <h2 id="now">${NEXT_WORDS.title}</h2>
      <h3>${title}</h3>
      ${text === '' ? nothing : html`<p>${text}</p>`} ${this.renderAction(step)}
    </section>`;
  }

  private renderAction(step: NextStep) {
    const { button } = stepWords(step);
    switch (step.code) {
      case 'exercise':
        return this.renderExercise();
      case 'wall-test':
        return link('#/wall-test', button);
      case 'other-view':
        return link(hashOf({ name: 'record', pass: step.view }), button);
      case 'once-more':
      case 'sample':
      case 'record-again':
        return link(hashOf({ name: 'record', pass: null }), button);
      case 'keep-moving':
        return this.renderPlanButton(button);
      case 'see-someone':
      case 'warning':
        return nothing;
    }
  }

  /** The first item of the plan; before the questions no exercise is named. */
  private renderExercise() {
    const plan = advise(this.patterns, safetyOf(this.safety), this.wallTest?.test ?? null);
    const first = plan.kind === 'exercises' ? firstExercise(plan) : null;
    if (first === null)
      return html`<p>${NEXT_WORDS.questionsFirst}</p>
        ${this.renderPlanButton(NEXT_WORDS.startQuestions)}
        <p class="quiet">${NEXT_WORDS.orShow}</p>`;
    return html`<div class="first">
        ${exerciseDrawing(first.form)}
        <p><strong>${ADVICE_WORDS[first.form].title}</strong></p>
      </div>
      ${this.renderPlanButton(NEXT_WORDS.showHow)}
      <p class="quiet">${NEXT_WORDS.orShow}</p>`;
  }

  private renderPlanButton(text: string) {
    return html`<p class="screen-only">
      <button class="primary" @click=${() => this.dispatchEvent(new PlanAskedEvent())}>
        ${text}
      </button>
    </p>`;
  }
}

function link(href: string, text: string) {
  return html`<p class="screen-only"><a class="button primary" href=${href}>${text}</a></p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'next-card': NextCard;
  }
}
