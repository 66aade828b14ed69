import { html, nothing, type TemplateResult } from 'lit';
import type { AdviceForm } from '#core/advice/advice-codes.ts';
import type { AdviceItem } from '#core/advice/advise.ts';
import { ADVICE_WORDS } from '#words/plan/advice.ts';
import { becauseText, changedText, PLAN_WORDS } from '#words/plan/plan-words.ts';
import { exerciseDrawing } from '../../drawings/exercise-drawing.ts';

/**
 * One exercise as a person does it: drawing, steps, how often, when to stop. `before` stands above the steps; `level`
 * is that of its heading.
 */
export function exercise(
  form: AdviceForm,
  before: unknown = nothing,
  level: 2 | 4 = 4,
): TemplateResult {
  const words = ADVICE_WORDS[form];
  return html`${exerciseDrawing(form)}
    <div class="text">
      ${level === 2 ? html`<h2>${words.title}</h2>` : html`<h4>${words.title}</h4>`}
      <p>${words.why}</p>
      ${before}
      <ol class="steps" aria-label=${PLAN_WORDS.steps}>
        ${words.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <dl>
        ${[
          [PLAN_WORDS.howOften, words.howOften],
          [PLAN_WORDS.stopIf, words.stopIf],
          [PLAN_WORDS.seeTherapist, words.seeTherapist],
        ].map(
          ([name, text]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
}

/** Why a plan holds an item, and what made it easier. */
export function whyAdvised({ becauseOf, gate }: AdviceItem): TemplateResult {
  const because = becauseText(becauseOf);
  return html`${because === '' ? nothing : html`<p class="quiet small">${because}</p>`}
  ${gate === null ? nothing : html`<p class="changed">${changedText(gate)}</p>`}`;
}
