import { html, nothing, type TemplateResult } from 'lit';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { COMPARE_WORDS } from '#words/clinical/compare.ts';
import { CURVE_WORDS } from '#words/clinical/curves.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { anglesFor, type Angle } from '../../charts/angles.ts';
import { bandFor } from '../../charts/reference-band.ts';
import { smallCurve } from '../../charts/small-curve.ts';

/** The curves of the angles that both walks show, the earlier walk first. */
export function curvesBeside(before: KeptWalk, after: KeptWalk): TemplateResult | typeof nothing {
  const drawn = anglesFor(before.report).flatMap((angle) => {
    const sides = [before, after].map((walk) => curvesOf(walk, angle));
    return sides.some((curve) => curve === null) ? [] : [{ angle, sides }];
  });
  if (drawn.length === 0) return nothing;
  return html`<section aria-labelledby="curves">
    <h2 id="curves">${COMPARE_WORDS.curves}</h2>
    ${drawn.map(
      ({ angle, sides }) =>
        html`<div class="curves">
          <h3>${CURVE_WORDS[angle.quantity].title}</h3>
          ${sides}
        </div>`,
    )}
  </section>`;
}

/** Null where this video does not show the angle. */
function curvesOf({ report }: KeptWalk, { quantity, systematicDeg }: Angle) {
  const left = sideCurves(report, quantity, 'left');
  const right = sideCurves(report, quantity, 'right');
  const drawn = [left, right].some(({ mean }) => mean.some(Number.isFinite));
  return drawn ? smallCurve(left, right, bandFor(report, quantity, systematicDeg)) : null;
}
