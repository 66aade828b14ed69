import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { Task } from '@lit/task';
import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { coursesOf, type MeasureCourse } from '#core/compare/course.ts';
import { orderMs } from '#core/report/dates.ts';
import { dayText, valueText } from '#words/base/format.ts';
import { judgementText, sidedName } from '#words/clinical/compare.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { VIEW_WORDS } from '#words/base/views.ts';
import { leftOutText, PEOPLE_WORDS } from '#words/people/people.ts';
import { byVisit, visitKey } from '../../../app/walks/visit-of.ts';
import type { WalkLibrary } from '../../../app/walks/walk-library.ts';
import { shared } from '../../../styles/shared.ts';
import { libraryContext } from '../../session/contexts.ts';

const WIDTH = 160;
const HEIGHT = 44;
const EDGE = 6;

/** @summary One person over all visits: a line for each measure, with the smallest change that can be detected. */
@customElement('person-course')
@localized()
export class PersonCourse extends LitElement {
  static override readonly styles = [
    shared,
    css`
      summary {
        min-block-size: var(--target);
        align-content: center;
        cursor: pointer;
      }
      ul {
        padding: 0;
        list-style: none;
      }
      li {
        max-inline-size: none;
        display: grid;
        gap: var(--space-1) var(--space-4);
        align-items: center;
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
      }
      small {
        display: block;
      }
      @media (min-width: 45rem) {
        li {
          grid-template-columns: minmax(0, 1fr) 10rem minmax(0, 1.4fr);
        }
      }
      svg {
        display: block;
        inline-size: 10rem;
        block-size: 2.75rem;
      }
      .chance {
        fill: var(--band);
      }
      polyline {
        fill: none;
        stroke: var(--accent);
        stroke-width: 2;
      }
      circle {
        fill: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) ids: readonly string[] = [];
  @consume({ context: libraryContext })
  @property({ attribute: false })
  library: Pick<WalkLibrary, 'find'> | null = null;
  /** Reports are large: they are read when somebody wants to see them. */
  @state() private isOpen = false;

  private readonly courses = new Task(this, {
    args: () => [this.isOpen, this.library, this.ids.join(' ')] as const,
    task: async ([isOpen, library]): Promise<readonly MeasureCourse[]> => {
      if (!isOpen || library === null) return [];
      const found = await Promise.all(this.ids.map((id) => library.find(id)));
      const walks = found.filter((walk) => walk !== null).sort((a, b) => orderMs(a) - orderMs(b));
      return coursesOf(
        byVisit(walks, visitKey).map((visit) => ({
          timeMs: Math.min(...visit.map(orderMs)),
          reports: visit.map(({ report }) => report),
        })),
      );
    },
  });

  protected override render() {
    return html`<details @toggle=${this.toggled}>
      <summary>${PEOPLE_WORDS.courses}</summary>
      ${
        this.isOpen
          ? this.courses.render({
              pending: () => html`<p class="quiet">${PEOPLE_WORDS.reading}</p>`,
              complete: (courses) => courseList(courses),
            })
          : nothing
      }
    </details>`;
  }

  private readonly toggled = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement) this.isOpen = target.open;
  };
}

function courseList(courses: readonly MeasureCourse[]) {
  if (courses.length === 0) return html`<p>${PEOPLE_WORDS.noCourses}</p>`;
  const told = ({ change }: MeasureCourse) =>
    change.verdict === 'more' || change.verdict === 'less';
  // What changed stands first; the rest keeps its order.
  const ordered = [...courses.filter(told), ...courses.filter((course) => !told(course))];
  return html`<p class="small">${PEOPLE_WORDS.coursesHow}</p>
    <ul>
      ${ordered.map(courseEntry)}
    </ul>`;
}

function courseEntry(course: MeasureCourse) {
  const { id, side, view, change, leftOut } = course;
  return html`<li>
    <span
      ><strong>${sidedName(MEASURE_WORDS[id].name, side)}</strong>
      <small class="quiet">${VIEW_WORDS[view]}</small></span
    >
    ${lineDrawing(course)}
    <span
      >${valueText(change.before)} → ${valueText(change.after)}
      <small
        >${judgementText(change)}. ${leftOut === 0 ? nothing : leftOutText(leftOut)}</small
      ></span
    >
  </li>`;
}

/** The values by their dates; grey the range within which a value cannot be distinguished from the first one. */
function lineDrawing({ points, change }: MeasureCourse) {
  const values = points.map(({ measure }) => measure.value ?? NaN);
  const [first = NaN] = values;
  const chance = change.detectable ?? 0;
  const least = Math.min(...values, first - chance);
  const span = Math.max(...values, first + chance) - least || 1;
  const fromMs = points[0]?.timeMs ?? 0;
  const spanMs = (points.at(-1)?.timeMs ?? 0) - fromMs || 1;
  const x = (timeMs: number) => EDGE + ((WIDTH - 2 * EDGE) * (timeMs - fromMs)) / spanMs;
  const y = (value: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - least)) / span;
  const places = points.map(({ timeMs }, i) => [x(timeMs), y(values[i] ?? NaN)] as const);
  // "3 November 2026: 4°; 30 November 2026: 13°".
  const told = points.map(({ timeMs, measure }) => `${dayText(timeMs)}: ${valueText(measure)}`);
  const top = y(first + chance);
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${told.join('; ')}>
    <rect class="chance" x="0" width=${WIDTH} y=${top} height=${y(first - chance) - top}></rect>
    <polyline points=${places.map((place) => place.join(',')).join(' ')}></polyline>
    ${places.map(([cx, cy]) => svg`<circle cx=${cx} cy=${cy} r="3.5"></circle>`)}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'person-course': PersonCourse;
  }
}
