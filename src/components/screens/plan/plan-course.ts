import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  daysDone,
  filmAgainOn,
  formIn,
  PLAN_STEPS,
  stepOf,
  weekOf,
  withDone,
  type PlanCourse,
} from '#core/advice/plan-course.ts';
import { dayOf, momentMs } from '#core/report/dates.ts';
import { dayText } from '#words/base/format.ts';
import { ADVICE_WORDS } from '#words/plan/advice.ts';
import {
  COURSE_WORDS,
  daysDoneText,
  filmAgainText,
  laterText,
  nowWeekText,
  PLAN_STEP_WORDS,
  weekText,
} from '#words/plan/plan-course.ts';
import { calendarText } from '../../../app/page/calendar-file.ts';
import { saveFile } from '../../../app/page/save-file.ts';
import { shared } from '../../../styles/shared.ts';

/** Tells that the plan was ticked. */
export class CourseChangedEvent extends Event {
  constructor(readonly course: PlanCourse) {
    super('course-changed');
  }
}

/** @summary The weeks of a plan: what is done when, today's tick, and the day to film again. Gives `course-changed`. */
@customElement('plan-course')
@localized()
export class PlanCourseElement extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
      ol {
        display: grid;
        gap: var(--space-2);
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 8.5rem minmax(0, 1fr);
        gap: var(--space-3);
        padding: var(--space-2) var(--space-3);
        border-inline-start: 4px solid var(--line);
      }
      li[aria-current] {
        border-color: var(--accent);
        background: var(--surface);
        font-weight: 600;
      }
      .today {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: 3.5rem;
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        font-size: var(--type-large);
        font-weight: 600;
        cursor: pointer;
      }
      .today input {
        inline-size: 1.75rem;
        block-size: 1.75rem;
        accent-color: var(--accent);
      }
      @media (max-width: 30rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) course: PlanCourse | null = null;
  /** The level of its heading. */
  @property({ type: Number }) level: 2 | 4 = 4;
  /** The day that it is, "2026-11-03". */
  @property({ attribute: false }) today = dayOf(Date.now());

  protected override render() {
    const { course, today } = this;
    if (course === null) return nothing;
    const week = weekOf(course, today);
    return html`<label class="today screen-only">
        <input type="checkbox" .checked=${course.doneOn.includes(today)} @change=${this.tick} />
        ${COURSE_WORDS.done}
      </label>
      <p class="screen-only">${nowWeekText(week)} ${daysDoneText(daysDone(course, week))}</p>
      ${this.level === 2 ? html`<h2>${COURSE_WORDS.weeks}</h2>` : html`<h4>${COURSE_WORDS.weeks}</h4>`}
      <ol>
        ${PLAN_STEPS.map((_, i) => this.renderWeek(course, i + 1, week))}
      </ol>
      <p>${filmAgainText(dayText(momentMs(filmAgainOn(course)) ?? NaN))}</p>
      <p class="screen-only">
        <button @click=${this.saveDay}>${COURSE_WORDS.calendar}</button>
      </p>`;
  }

  private renderWeek(course: PlanCourse, week: number, now: number) {
    const isLast = week === PLAN_STEPS.length;
    const isNow = week === now || (isLast && now > week);
    const form = formIn(course, week);
    const changed = form !== formIn(course, 1) ? laterText(ADVICE_WORDS[form].title) : null;
    return html`<li aria-current=${isNow ? 'step' : nothing}>
      <span>${weekText(week, isLast)}</span>
      <span>${changed ?? PLAN_STEP_WORDS[stepOf(week)]}</span>
    </li>`;
  }

  private readonly tick = (event: Event) => {
    if (this.course === null || !(event.target instanceof HTMLInputElement)) return;
    const changed = withDone(this.course, this.today, event.target.checked);
    this.dispatchEvent(new CourseChangedEvent(changed));
  };

  private readonly saveDay = () => {
    if (this.course === null) return;
    const day = filmAgainOn(this.course);
    const uid = `heelrise-${this.course.startedOn}`;
    saveFile(
      'heelrise.ics',
      'text/calendar',
      calendarText(COURSE_WORDS.calendarTitle, day, uid, Date.now()),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-course': PlanCourseElement;
  }
}
