import { html, svg, type TemplateResult } from 'lit';
import { SIDES, type Side } from '#core/skeleton.ts';
import {
  MOMENT_KINDS,
  MOMENT_WORDS,
  momentText,
  type Moment,
  type MomentKind,
} from '#words/moments.ts';
import { sideKey } from './side-key.ts';

const SHAPES: Readonly<Record<MomentKind, string>> = {
  initialContactS: 'M1 2H11L6 11Z',
  heelOffS: 'M6 1L11 6L6 11L1 6Z',
  toeOffS: 'M6 1L11 10H1Z',
};

/** The steps along the scrubber: a row for each leg, a shape for each moment. */
export function filmMarks(moments: readonly Moment[], durationS: number): TemplateResult {
  return html`<div class="marks" aria-hidden="true">
    ${SIDES.map(
      (side) =>
        html`<div class="lane">
          ${moments
            .filter((moment) => moment.side === side)
            .map(
              (moment) =>
                html`<span
                  class="mark"
                  title=${momentText(moment)}
                  style="inset-inline-start:${durationS > 0 ? (100 * moment.timeS) / durationS : 0}%"
                  >${glyph(moment.kind, side)}</span
                >`,
            )}
        </div>`,
    )}
  </div>`;
}

/** What the shapes and rows mean. */
export function marksKey(): TemplateResult {
  return html`<p class="key small quiet">
    ${SIDES.map((side) => sideKey(side))}
    ${MOMENT_KINDS.map(
      (kind) => html`<span class="key-item">${glyph(kind, null)} ${MOMENT_WORDS[kind]}</span>`,
    )}
  </p>`;
}

/** Filled for the left leg, an outline for the right one. */
function glyph(kind: MomentKind, side: Side | null) {
  const colour = side === null ? 'currentColor' : `var(--${side})`;
  const fill = side === 'right' ? 'var(--surface)' : colour;
  return html`<svg viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<path d=${SHAPES[kind]} fill=${fill} stroke=${colour} stroke-width="1.5" stroke-linejoin="round" />`}
  </svg>`;
}
