import { css, html, nothing, type TemplateResult } from 'lit';
import { findMeasure } from '#core/report/find-measure.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { CURVE_WORDS } from '#words/clinical/curves.ts';
import { plusMinusText, valueText } from '#words/base/format.ts';
import { VIDEO_FROM_WORDS } from '#words/video/video-guidance.ts';
import { MEASURE_WORDS, STATUS_WORDS } from '#words/clinical/measures.ts';
import { ANGLE_WORDS, basisText } from '#words/page/result.ts';
import { LEG_WORDS, SHORT_LEG_WORDS } from '#words/base/sides.ts';
import type { Angle } from '../../charts/angles.ts';
import { sideKey } from '../../parts/side-key.ts';
import { howToFilm, whereToStand } from '../../drawings/where-to-stand.ts';

export const angleRowStyles = css`
  .row {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  /* Both legs fit side by side on a phone. */
  .row > summary {
    padding: var(--space-2) var(--space-3);
    list-style-position: inside;
  }
  .row > summary h3 {
    display: inline;
    font-size: var(--type-body);
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    font-weight: 400;
  }
  .value {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
  }
  .value strong {
    font-size: var(--type-large);
  }
  .single,
  .single strong {
    color: var(--text-quiet);
    font-weight: 400;
  }
  .row > .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: 0 var(--space-3) var(--space-4);
  }
  .stand svg {
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 12rem;
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .row > summary {
      list-style: none;
      padding: 4pt 8pt;
      min-height: 0;
    }
    .row > .inside {
      padding: 0 8pt 6pt;
      gap: 3pt;
    }
    .stand {
      display: none;
    }
  }
`;

/** The measures of one angle: of each leg, or of the whole walk. */
export function measuresOf(
  told: Pick<Report, 'measures'>,
  { bothSides, measure }: Angle,
): readonly Measure[] {
  return (bothSides ? (['both'] as const) : SIDES)
    .map((side) => findMeasure(told, measure, side))
    .filter((found) => found !== null);
}

/** The line of one angle: its name, and its numbers or why there is none. */
export function angleSummary(angle: Angle, measures: readonly Measure[]): TemplateResult {
  const hasValue = measures.some(({ value }) => value !== null);
  return html`<h3>${CURVE_WORDS[angle.quantity].title}</h3>
    <span class="values"
      >${hasValue ? measures.map(value) : html`<span class="quiet">${whyNone(angle, measures[0])}</span>`}</span
    >`;
}

function value(measure: Measure): TemplateResult {
  const { side } = measure;
  const name = side === 'both' ? LEG_WORDS.both : sideKey(side, SHORT_LEG_WORDS[side]);
  if (measure.value === null)
    return html`<span class="value quiet">${name} ${STATUS_WORDS[measure.status]}</span>`;
  const single = measure.cycles === 1;
  return html`<span class="value ${single ? 'single' : ''}"
    >${name} <strong class="number">${valueText(measure)}</strong>
    <span class="number">${plusMinusText(measure)}</span>
    ${single ? html`<span>${basisText(measure)}</span>` : nothing}</span
  >`;
}

function whyNone(angle: Angle, measure: Measure | undefined): string {
  if (angle.measure === 'pelvic-tilt-mean') return ANGLE_WORDS.noTiltHere;
  return STATUS_WORDS[measure?.status ?? 'no-cycles'];
}

/** What the number is, and what it stands on. */
export function angleMeaning(angle: Angle, measures: readonly Measure[]): TemplateResult {
  const { clinicalName, meaning } = MEASURE_WORDS[angle.measure];
  const based = measures.filter(({ value, side }) => value !== null && side !== 'both');
  return html`<p>${meaning}</p>
    <p class="small quiet">
      ${clinicalName}${based.map(
        (measure) => html` · ${LEG_WORDS[measure.side]}: ${basisText(measure)}`,
      )}
    </p>`;
}

/** How to film what this view does not show. */
export function angleInstead(angle: Angle): TemplateResult {
  const rocks = angle.id === 'pelvis';
  return html`${angle.measure === 'pelvic-tilt-mean' ? html`<p>${ANGLE_WORDS.noTilt}</p>` : nothing}
    <div class="stand">${whereToStand(angle.view)}</div>
    <p>
      <strong>${rocks ? ANGLE_WORDS.rock : VIDEO_FROM_WORDS[angle.view]}</strong>
      ${howToFilm(angle.view)}
    </p>`;
}
