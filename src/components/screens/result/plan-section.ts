import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { advise, type AdviceItem, type Plan } from '#core/advice/advise.ts';
import type { Pattern } from '#core/report/report.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import type { WallTest } from '#core/wall-test/wall-test.ts';
import {
  ADVICE_WORDS,
  becauseText,
  changedText,
  filmAgainSteps,
  leftOutText,
  PLAN_WORDS,
} from '#words/clinical/advice.ts';
import { SAFETY_WORDS } from '#words/page/safety.ts';
import { shared } from '../../../styles/shared.ts';
import { exerciseDrawing } from '../../drawings/exercise-drawing.ts';
import { planSectionStyles } from './plan-section.styles.ts';
import '../safety/safety-notice.ts';
import { professionalButton } from '../safety/safety-questions.ts';
import { SafetySaidEvent } from '../../session/session-events.ts';

/**
 * What to do next: asks before it shows an exercise, and shows none after a flag.
 *
 * @summary A short plan from what was found. Gives `safety-answered` and `safety-said`.
 */
@customElement('plan-section')
@localized()
export class PlanSection extends LitElement {
  static override readonly styles = [shared, planSectionStyles];

  @property({ attribute: false }) patterns: readonly Pattern[] = [];
  @property({ attribute: false }) safety: SafetyState = UNASKED;
  @property({ attribute: false }) wallTest: WallTest | null = null;
  /** What became of the walk, for the words after a flag. */
  @property({ attribute: false }) stays = '';
  private shownKind: Plan['kind'] | null = null;

  override updated() {
    const { kind } = this.plan();
    // The last answer brings the plan, or what to do instead: that is where the reader goes on.
    if (this.shownKind === 'ask-first' && kind === 'see-someone')
      void this.renderRoot.querySelector('safety-notice')?.takeFocus();
    else if (this.shownKind === 'ask-first' && kind !== 'ask-first')
      this.renderRoot.querySelector('h3')?.focus();
    this.shownKind = kind;
  }

  protected override render() {
    const plan = this.plan();
    return html`<div class="plan">${this.renderPlan(plan)}</div>`;
  }

  private plan(): Plan {
    return advise(this.patterns, safetyOf(this.safety), this.wallTest);
  }

  private renderPlan(plan: Plan) {
    switch (plan.kind) {
      case 'ask-first':
        return this.renderQuestions();
      case 'see-someone':
        return plan.because === 'answers'
          ? html`<safety-notice
              .route=${safetyOf(this.safety).route}
              .stays=${this.stays}
            ></safety-notice>`
          : html`<h3 tabindex="-1">${PLAN_WORDS.steppageTitle}</h3>
              <p>${PLAN_WORDS.steppage}</p>`;
      case 'film-again':
        return html`<h3 tabindex="-1">${PLAN_WORDS.filmAgain}</h3>
          <p>${PLAN_WORDS.filmAgainIntro}</p>
          <ul>
            ${filmAgainSteps().map((text) => html`<li>${text}</li>`)}
          </ul>
          <p class="screen-only"><a href="#/how-to-film">${PLAN_WORDS.howToFilm}</a></p>`;
      case 'keep-moving':
      case 'exercises':
        return this.renderItems(plan);
    }
  }

  private renderQuestions() {
    const first = Object.keys(this.safety.answers).length === 0;
    return html`<div class="plan screen-only">
        <h3 tabindex="-1">${SAFETY_WORDS.beforeExercise}</h3>
        ${first ? html`<p class="quiet">${SAFETY_WORDS.why}</p>` : nothing}
        <safety-questions
          .answers=${this.safety.answers}
          .purpose=${'exercise'}
          level="4"
        ></safety-questions>
        ${first ? professionalButton(this) : nothing}
      </div>
      <p class="print-only">${PLAN_WORDS.notAsked}</p>`;
  }

  private renderItems(plan: Extract<Plan, { items: unknown }>) {
    const { title, intro } = this.headFor(plan);
    return html`<h3 tabindex="-1">${title}</h3>
      <p>${intro}</p>
      <ol>
        ${plan.items.map((item) => this.renderItem(item))}
      </ol>
      ${
        plan.leftOut.length === 0
          ? nothing
          : html`<ul class="left-out">
              ${plan.leftOut.map(({ code, gate }) => html`<li>${leftOutText(code, gate)}</li>`)}
            </ul>`
      }
      <p><strong>${PLAN_WORDS.stopAll}</strong></p>
      <p class="quiet">${PLAN_WORDS.backPain}</p>
      <p class="screen-only">
        <button @click=${() => this.dispatchEvent(new SafetySaidEvent('ask-again'))}>
          ${PLAN_WORDS.askAgain}
        </button>
      </p>`;
  }

  private headFor({ kind }: Plan) {
    if (this.safety.professional)
      return { title: PLAN_WORDS.toGive, intro: PLAN_WORDS.toGiveIntro };
    return kind === 'keep-moving'
      ? { title: PLAN_WORDS.keepMoving, intro: PLAN_WORDS.keepMovingIntro }
      : { title: PLAN_WORDS.title, intro: PLAN_WORDS.intro };
  }

  private renderItem({ form, becauseOf, gate }: AdviceItem) {
    const words = ADVICE_WORDS[form];
    const because = becauseText(becauseOf);
    return html`<li class="item">
      ${exerciseDrawing(form)}
      <div class="text">
        <h4>${words.title}</h4>
        <p>${words.why}</p>
        ${because === '' ? nothing : html`<p class="quiet small">${because}</p>`}
        ${gate === null ? nothing : html`<p class="changed">${changedText(gate)}</p>`}
        <ol class="steps" aria-label=${PLAN_WORDS.steps}>
          ${words.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <dl>
          ${[
            [PLAN_WORDS.howOften, words.howOften],
            [PLAN_WORDS.stopIf, words.stopIf],
            [PLAN_WORDS.seeTherapist, words.seeTherapist],
          ].map(
            ([name, text]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-section': PlanSection;
  }
}
