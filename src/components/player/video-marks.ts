import { html, svg, type TemplateResult } from 'lit';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { MOMENT_KINDS, type Moment, type MomentKind } from '#core/report/moments.ts';
import { MOMENT_WORDS, momentText } from '#words/clinical/moments.ts';
import { sideKey } from '../parts/side-key.ts';

const SHAPES: Readonly<Record<MomentKind, string>> = {
  initialContactS: 'M1 2H11L6 11Z',
  heelOffS: 'M6 1L11 6L6 11L1 6Z',
  toeOffS: 'M6 1L11 10H1Z',
};

/** More marks than these in a row cannot be told apart, and would slow a page down. */
const MOST_MARKS = 300;
/** As fine as a row of so many is drawn. */
const PLACES = 1000;

/** The steps along the scrubber: a row for each leg, a shape for each moment. */
export function videoMarks(moments: readonly Moment[], durationS: number): TemplateResult {
  return html`<div class="marks" aria-hidden="true">
    ${SIDES.map((side) => {
      const own = moments.filter((moment) => moment.side === side);
      return html`<div class="lane">
        ${own.length > MOST_MARKS ? dense(own, durationS, side) : own.map((moment) => mark(moment, durationS))}
      </div>`;
    })}
  </div>`;
}

function mark(moment: Moment, durationS: number) {
  return html`<span
    class="mark"
    title=${momentText(moment)}
    style="inset-inline-start:${100 * placeOf(moment, durationS)}%"
    >${glyph(moment.kind, moment.side)}</span
  >`;
}

/** A hairline for each place at which there is a moment. */
function dense(moments: readonly Moment[], durationS: number, side: Side) {
  const places = new Set(moments.map((one) => Math.round(PLACES * placeOf(one, durationS))));
  const path = [...places].map((x) => `M${x} 0V1`).join('');
  return html`<svg class="dense" viewBox="0 0 ${PLACES} 1" preserveAspectRatio="none">
    ${svg`<path d=${path} stroke=${`var(--${side})`} vector-effect="non-scaling-stroke" />`}
  </svg>`;
}

function placeOf({ timeS }: Moment, durationS: number): number {
  return durationS > 0 ? timeS / durationS : 0;
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
