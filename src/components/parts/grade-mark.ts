import { html, svg, type TemplateResult } from 'lit';
import type { Grade } from '#core/report/ids.ts';
import { GRADE_WORDS } from '#words/clinical/patterns/grades.ts';

/** Each grade has a shape of its own, so that colour says nothing alone. */
const SHAPES = {
  present: svg`<circle cx="10" cy="10" r="8" fill="var(--accent)" stroke="var(--accent)" />`,
  possible: svg`<circle cx="10" cy="10" r="8" stroke="var(--accent)" /><path d="M10 2a8 8 0 0 1 0 16Z" fill="var(--accent)" />`,
  'not-seen': svg`<circle cx="10" cy="10" r="8" stroke="currentColor" />`,
  'cannot-tell': svg`<circle cx="10" cy="10" r="8" stroke="currentColor" stroke-dasharray="3 3" />`,
} satisfies Record<Grade, unknown>;

/** The shape alone, in a box of 20 by 20, for a drawing that names the grade elsewhere. */
export function gradeShape(grade: Grade): unknown {
  return SHAPES[grade];
}

/** Shape and word of a grade; another word where the reason says more than the grade. */
export function gradeMark(grade: Grade, word: string = GRADE_WORDS[grade]): TemplateResult {
  return html`<span
    class="grade"
    style="display:inline-flex;align-items:center;gap:0.5em;font-weight:600"
    ><svg
      viewBox="0 0 20 20"
      style="inline-size:1.1em;block-size:1.1em;flex:none"
      fill="none"
      stroke-width="2"
      aria-hidden="true"
    >
      ${SHAPES[grade]}</svg
    >${word}</span
  >`;
}
