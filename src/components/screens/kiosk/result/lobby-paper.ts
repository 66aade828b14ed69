import { html, nothing, type TemplateResult } from 'lit';
import { ankleAnswers } from '#core/answer/ankle-answer.ts';
import type { Report } from '#core/report/report.ts';
import { visitOf } from '#core/visit/visit.ts';
import { dayText, plusMinusText, valueText } from '#words/base/format.ts';
import { ANKLE_NAMES, ankleSentence, ANSWER_WORDS, answerLines } from '#words/clinical/answer.ts';
import { LOBBY_RESULT_WORDS } from '#words/kiosk/lobby-screens.ts';
import { madeBy, RESULT_WORDS } from '#words/page/result.ts';

/** The result on one page of paper. */
export function lobbyPaper(
  reports: readonly Report[],
  nowMs: number,
): TemplateResult | typeof nothing {
  const visit = visitOf(reports);
  const walk = reports.find(({ outcome }) => outcome.code === 'walk') ?? reports[0];
  if (visit === null || walk === undefined) return nothing;
  const { measures, patterns } = reports.length === 1 ? walk : visit;
  const ankles = ankleAnswers({ measures, patterns });
  const { lead, sure, alsoSeen, mayBeToo } = answerLines(
    { outcome: walk.outcome, patterns },
    ankles,
  );
  const more = [
    ...(alsoSeen.length === 0 ? [] : [ANSWER_WORDS.alsoSeen, ...alsoSeen]),
    ...(mayBeToo.length === 0 ? [] : [ANSWER_WORDS.mayBeToo, ...mayBeToo]),
  ];
  return html`<section class="paper print-only">
    <h1>${LOBBY_RESULT_WORDS.title}</h1>
    <p>${dayText(nowMs)}</p>
    ${lead === null ? nothing : html`<h2>${lead}</h2>`}
    ${ankles.map((answer) => html`<h2>${ankleSentence(answer)}</h2>`)}
    ${sure === '' ? nothing : html`<p>${sure}</p>`}
    ${more.length === 0 ? nothing : html`<p>${more.join(' ')}</p>`}
    ${ankles.map(({ side, measure }) =>
      measure === null
        ? nothing
        : html`<p>${ANKLE_NAMES[side]}: ${valueText(measure)} ${plusMinusText(measure)}</p>`,
    )}
    <p>${RESULT_WORDS.notMedical}</p>
    <p><small>${madeBy(walk.software)}</small></p>
  </section>`;
}
