import { html, nothing, type TemplateResult } from 'lit';
import { applyHysteresis } from '#core/patterns/apply-hysteresis.ts';
import type { Pattern } from '#core/report/report.ts';
import { COMPARE_WORDS } from '#words/clinical/compare.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import { gradeMark } from '../../parts/grade-mark.ts';
import { sideKey } from '../../parts/side-key.ts';

/** The patterns that were found in either walk, then and now. */
export function patternsBeside(
  before: readonly Pattern[],
  after: readonly Pattern[],
): TemplateResult | typeof nothing {
  const found = ({ grade }: Pattern) => grade === 'present' || grade === 'possible';
  // A value near its limit does not turn a pattern on and off from one day to the next.
  const later = applyHysteresis(before, after);
  const rows = before.flatMap((then) => {
    const now = later.find(({ id, side }) => id === then.id && side === then.side);
    return now !== undefined && (found(then) || found(now)) ? [{ then, now }] : [];
  });
  if (rows.length === 0) return nothing;
  return html`<section aria-labelledby="patterns">
    <h2 id="patterns">${COMPARE_WORDS.patterns}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${COMPARE_WORDS.pattern}</th>
          <th scope="col">${COMPARE_WORDS.earlier}</th>
          <th scope="col">${COMPARE_WORDS.later}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ then, now }) =>
            html`<tr>
              <th scope="row">
                ${PATTERN_WORDS[then.id].name}
                ${then.side === 'both' ? nothing : sideKey(then.side)}
              </th>
              <td>${gradeMark(then.grade)}</td>
              <td>${gradeMark(now.grade)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
