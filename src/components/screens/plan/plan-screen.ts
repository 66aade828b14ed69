import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formIn, weekOf, type PlanCourse } from '#core/advice/plan-course.ts';
import { dayOf } from '#core/report/dates.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import { PLAN_WORDS } from '#words/plan/plan-words.ts';
import { COURSE_WORDS, PLAN_SIDE_WORDS } from '#words/plan/plan-course.ts';
import { STAYS_WORDS } from '#words/page/safety.ts';
import { redFlags } from '#words/video/video-guidance.ts';
import { PLAN_STORE } from '../../../app/walks/plan-store.ts';
import { shared } from '../../../styles/shared.ts';
import '../safety/safety-notice.ts';
import { KeptPlan } from './kept-plan.ts';
import './plan-course.ts';
import type { CourseChangedEvent } from './plan-course.ts';
import { exercise } from './plan-item.ts';
import { planItemStyles } from './plan-item.styles.ts';

/** @summary The plan that is kept in this browser, to tick off and to print. */
@customElement('plan-screen')
@localized()
export class PlanScreen extends LitElement {
  static override readonly styles = [
    shared,
    planItemStyles,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
        max-inline-size: 46rem;
      }
    `,
  ];

  /** After a warning sign no exercise is shown, here neither. */
  @property({ attribute: false }) safety: SafetyState = UNASKED;
  @property({ attribute: false }) store = PLAN_STORE;
  /** The plan that was just ended here: it can be taken back. */
  @state() private ended: PlanCourse | null = null;
  private readonly kept = new KeptPlan(this, () => this.store);

  protected override render() {
    const { course } = this.kept;
    return html`<div class="page">
      <h1 tabindex="-1">${COURSE_WORDS.title}</h1>
      ${this.renderPlan(course)}
      <p class="screen-only"><a class="button" href="#/">${COURSE_WORDS.toFirst}</a></p>
    </div>`;
  }

  private renderPlan(course: PlanCourse | null) {
    const { route } = safetyOf(this.safety);
    if (route !== 'clear')
      return html`<safety-notice .route=${route} .stays=${STAYS_WORDS.notStored}></safety-notice>`;
    return course === null ? this.renderNone() : this.renderCourse(course);
  }

  private renderNone() {
    const { ended } = this;
    if (ended === null) return html`<p>${COURSE_WORDS.noPlan}</p>`;
    return html`<p role="status">${COURSE_WORDS.ended}</p>
      <p>
        <button @click=${() => this.kept.write(ended)}>${COURSE_WORDS.undo}</button>
      </p>`;
  }

  private renderCourse(course: PlanCourse) {
    const form = formIn(course, weekOf(course, dayOf(Date.now())));
    const side =
      course.side === null
        ? nothing
        : html`<p><strong>${PLAN_SIDE_WORDS[course.side]}</strong></p>`;
    return html`<div class="item">${exercise(form, side, 2)}</div>
      <plan-course level="2" .course=${course} @course-changed=${this.change}></plan-course>
      <p><strong>${PLAN_WORDS.stopAll}</strong></p>
      <p class="quiet">${redFlags()}</p>
      <p class="row screen-only">
        <button @click=${() => window.print()}>${COURSE_WORDS.print}</button>
        <button @click=${() => this.end(course)}>${COURSE_WORDS.end}</button>
      </p>`;
  }

  private end(course: PlanCourse) {
    this.ended = course;
    this.kept.write(null);
  }

  private readonly change = ({ course }: CourseChangedEvent) => this.kept.write(course);
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-screen': PlanScreen;
  }
}
