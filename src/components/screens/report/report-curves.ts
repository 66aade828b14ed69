import { html, nothing, type TemplateResult } from 'lit';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import type { Report } from '#core/report/report.ts';
import { CLINICAL_CURVE_WORDS, CLINICIAN_WORDS } from '#words/clinical/clinician-report.ts';
import { CHART_WORDS, CURVE_WORDS } from '#words/clinical/curves.ts';
import { anglesFor, MORE_CURVES, type Curve } from '../../charts/angles.ts';
import { paperCurve } from '../../charts/paper-curve.ts';
import { bandFor } from '../../charts/reference-band.ts';
import { headOf, type OfVideo } from '../../evidence/of-video.ts';
import { sideKey } from '../../parts/side-key.ts';

/** Each curve that has a value, drawn for paper. */
export function curvesSection(
  report: Report,
  of: OfVideo | null = null,
): TemplateResult | typeof nothing {
  const { id, text } = headOf('curves', CLINICIAN_WORDS.curves, of);
  const charts = [...anglesFor(report), ...MORE_CURVES].flatMap((curve) => chart(report, curve));
  if (charts.length === 0) return nothing;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${text}</h2>
    <p class="how small">${CLINICIAN_WORDS.curvesHow}</p>
    <p class="how key small">
      ${sideKey('left')} ${sideKey('right')}
      <span><span class="swatch"></span>${CHART_WORDS.reference}</span>
    </p>
    <div class="charts">${charts}</div>
  </section>`;
}

/** None where the video shows nothing of it. */
function chart(report: Report, { quantity, systematicDeg }: Curve): readonly TemplateResult[] {
  const left = sideCurves(report, quantity, 'left');
  const right = sideCurves(report, quantity, 'right');
  if (![left, right].some((side) => side.mean.some(Number.isFinite))) return [];
  const title = CLINICAL_CURVE_WORDS[quantity];
  const { directions } = CURVE_WORDS[quantity];
  const band = bandFor(report, quantity, systematicDeg);
  return [
    html`<div class="chart">
      <h3>${title}</h3>
      ${paperCurve({ title, directions, left, right, band })}
    </div>`,
  ];
}
