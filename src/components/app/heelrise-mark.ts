import { svg, html, type TemplateResult } from 'lit';

/** The mark: floor, toes, shin, heel in one stroke; the heel has just left the floor. */
const MARK_PATH =
  'M3 43H40Q45.5 43 44.5 38.5Q43 34.5 36.5 32.5Q31 30 29.5 23L27.5 5M17.5 5Q19 15 15.5 21Q9.5 23.500 9 28Q9 32 14 33.5L33 43';

/** The mark as a drawing without a name of its own: the word beside it says what it is. */
export function mark(sizeRem: number): TemplateResult {
  return html`<svg
    class="mark"
    viewBox="0 0 48 48"
    style="width:${sizeRem}rem;height:${sizeRem}rem"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="3.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${svg`<path pathLength="100" d=${MARK_PATH} />`}
  </svg>`;
}
