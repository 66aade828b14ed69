import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { advise, type AdviceItem, type Plan } from '#core/advice/advise.ts';
import { firstExercise, type FirstExercise } from '#core/advice/plan-course.ts';
import { dayOf } from '#core/report/dates.ts';
import type { Pattern } from '#core/report/report.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import type { WallTest } from '#core/wall-test/wall-test.ts';
import { filmAgainSteps, leftOutText, PLAN_WORDS } from '#words/plan/plan-words.ts';
import { COURSE_WORDS, moreText, PLAN_SIDE_WORDS } from '#words/plan/plan-course.ts';
import { SAFETY_WORDS } from '#words/page/safety.ts';
import { shared } from '../../../styles/shared.ts';
import { PLAN_STORE } from '../../../app/walks/plan-store.ts';
import { KeptPlan } from './kept-plan.ts';
import './plan-course.ts';
import type { CourseChangedEvent } from './plan-course.ts';
import { exercise, whyAdvised } from './plan-item.ts';
import { planItemStyles } from './plan-item.styles.ts';
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
  static override readonly styles = [shared, planItemStyles];

  @property({ attribute: false }) patterns: readonly Pattern[] = [];
  @property({ attribute: false }) safety: SafetyState = UNASKED;
  @property({ attribute: false }) wallTest: WallTest | null = null;
  /** What became of the walk, for the words after a flag. */
  @property({ attribute: false }) stays = '';
  @property({ attribute: false }) store = PLAN_STORE;
  private shownKind: Plan['kind'] | null = null;
  private readonly kept = new KeptPlan(this, () => this.store);

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
      ${this.renderSteps(plan)}
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

  /** One thing first; the rest is there for those who want more. A professional gets all of it to choose from. */
  private renderSteps(plan: Extract<Plan, { items: unknown }>) {
    const first = this.safety.professional ? null : firstExercise(plan);
    if (first === null) return renderList(plan.items);
    const others = plan.items.filter((item) => item !== first.item);
    return html`<h4 class="first">${COURSE_WORDS.doFirst}</h4>
      <div class="item">${exercise(first.form, this.renderWhy(first))}</div>
      ${this.renderCourse(first)}
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${moreText(others.length)}</summary>
              ${renderList(others)}
            </details>`
      }`;
  }

  private renderWhy({ item }: FirstExercise) {
    return html`${item.side === null ? nothing : html`<p><strong>${PLAN_SIDE_WORDS[item.side]}</strong></p>`}
    ${whyAdvised(item)}`;
  }

  /** The weeks, where the person may keep something in this browser. */
  private renderCourse(first: FirstExercise) {
    const { course, notKept } = this.kept;
    if (!safetyOf(this.safety).mayKeep) return nothing;
    if (course?.form === first.form)
      return html`<plan-course .course=${course} @course-changed=${this.change}></plan-course>
        <p class="screen-only"><a class="button" href="#/plan">${COURSE_WORDS.open}</a></p>`;
    return html`<div class="screen-only">
      <p>
        <button class="primary" @click=${() => this.start(first)}>
          ${course === null ? COURSE_WORDS.start : COURSE_WORDS.change}
        </button>
      </p>
      <p class="quiet small">${course === null ? COURSE_WORDS.startHow : COURSE_WORDS.changeHow}</p>
      ${notKept ? html`<p role="alert">${COURSE_WORDS.notKept}</p>` : nothing}
    </div>`;
  }

  private start({ form, later, item: { side } }: FirstExercise) {
    const startedOn = dayOf(Date.now());
    this.kept.write({ form, later, side, startedOn, doneOn: [] });
  }

  private readonly change = ({ course }: CourseChangedEvent) => this.kept.write(course);

  private headFor({ kind }: Plan) {
    if (this.safety.professional)
      return { title: PLAN_WORDS.toGive, intro: PLAN_WORDS.toGiveIntro };
    return kind === 'keep-moving'
      ? { title: PLAN_WORDS.keepMoving, intro: PLAN_WORDS.keepMovingIntro }
      : { title: PLAN_WORDS.title, intro: PLAN_WORDS.intro };
  }
}

function renderList(items: readonly AdviceItem[]) {
  return html`<ol>
    ${items.map((item) => html`<li class="item">${exercise(item.form, whyAdvised(item))}</li>`)}
  </ol>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-section': PlanSection;
  }
}
