import { css, html, type TemplateResult } from 'lit';
import type { AnkleAnswer, AnkleCode } from '#core/answer/ankle-answer.ts';
import type { Grade } from '#core/report/ids.ts';
import { ANKLE_NAMES, ankleText } from '#words/clinical/answer.ts';
import { gradeShape } from '../parts/grade-mark.ts';

/** The shape that stands before each line: as for patterns, so that colour says nothing alone. */
const SHAPE_OF: Readonly<Record<AnkleCode, Grade>> = {
  'bends-less': 'present',
  'may-bend-less': 'possible',
  'less-than-other': 'present',
  'may-be-less-than-other': 'possible',
  'about-as-most': 'not-seen',
  'no-sign': 'not-seen',
  'cannot-tell': 'cannot-tell',
};

export const ankleLinesStyles = css`
  .ankle {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0.4em;
    align-items: baseline;
  }
  .ankle svg {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .ankle + .ankle {
    margin-block-start: 0.2em;
  }
  .ankle > span {
    text-wrap: pretty;
  }
  .what {
    font-weight: 400;
  }
`;

/** A line for each ankle: its name and what is said of it. Spans, so that they may stand in a heading. */
export function ankleLines(answers: readonly AnkleAnswer[]): TemplateResult {
  return html`${answers.map(
    (answer) =>
      html`<span class="ankle"
        ><svg viewBox="0 0 20 20" fill="none" stroke-width="2" aria-hidden="true">
          ${gradeShape(SHAPE_OF[answer.code])}
        </svg>
        <span
          >${ANKLE_NAMES[answer.side]}: <span class="what">${ankleText(answer)}.</span></span
        ></span
      > `,
  )}`;
}
