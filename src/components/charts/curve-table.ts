import { html, type TemplateResult } from 'lit';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import { bandText, CHART_WORDS, tableCaption, tableLabel } from '#words/clinical/curves.ts';
import { NO_VALUE, numberText } from '#words/base/format.ts';
import { LEG_WORDS } from '#words/base/sides.ts';
import type { Band } from './chart-geometry.ts';

const ROWS: readonly number[] = Array.from({ length: 21 }, (_, i) => i * 5);

/** A curve in numbers, at every fifth percent of the stride. */
export function curveTable(
  name: string,
  left: SideCurves | null,
  right: SideCurves | null,
  band: Band,
): TemplateResult {
  const { percent, referenceColumn } = CHART_WORDS;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${tableLabel(name)}>
    <table>
      <caption>
        ${tableCaption(name)}
      </caption>
      <thead>
        <tr>
          ${[percent, LEG_WORDS.left, LEG_WORDS.right, referenceColumn].map(
            (column) => html`<th scope="col">${column}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${ROWS.map(
          (at) =>
            html`<tr>
              <th scope="row">${at}</th>
              <td>${meanText(left, at)}</td>
              <td>${meanText(right, at)}</td>
              <td>${bandTextAt(band, at)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** "3 to 13": the reference at a percent of the stride. */
export function bandTextAt(band: Band, percent: number): string {
  const [low, high] = band[percent] ?? [NaN, NaN];
  if (!Number.isFinite(low)) return NO_VALUE;
  return bandText(numberText(low, 0), numberText(high, 0));
}

function meanText(curves: SideCurves | null, percent: number): string {
  const mean = curves?.mean[percent] ?? NaN;
  const sd = curves?.sd[percent] ?? NaN;
  if (!Number.isFinite(mean)) return NO_VALUE;
  const spread = Number.isFinite(sd) ? ` ± ${numberText(sd, 1)}` : '';
  return numberText(mean, 1) + spread;
}
