import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CLINICIAN_WORDS } from '#words/clinical/clinician-report.ts';
import { CONDITION_WORDS, RECORD_FIELD_WORDS } from '#words/export/record-fields.ts';
import { SAFETY_WORDS } from '#words/page/safety.ts';
import { CONDITIONS, type Condition } from '../../../app/people/walk-record.ts';
import type { RecordKeeper } from './record-keeper.ts';

/** The fields of a professional: to be typed, printed, and kept with the walk where that is wanted. */
export function recordFields(keeper: RecordKeeper): TemplateResult {
  const { record } = keeper;
  const { records, patient, clinician, assessed } = CLINICIAN_WORDS;
  const fields = [
    [patient, 'reference'],
    [clinician, 'clinician'],
    [assessed, 'assessedOn'],
  ] as const;
  return html`<section aria-labelledby="records" class="whole">
    <h2 id="records" class="screen-only">${records}</h2>
    <p class="screen-only quiet">${RECORD_FIELD_WORDS.mayKeep}</p>
    <div class="fields">
      ${fields.map(
        ([label, part]) =>
          html`<label
            >${label}<input
              type="text"
              autocomplete="off"
              maxlength="200"
              .value=${live(record[part])}
              @input=${(event: Event) => keeper.type({ [part]: valueOf(event) })}
          /></label>`,
      )}
    </div>
    <fieldset class="row conditions">
      <legend>${RECORD_FIELD_WORDS.condition}</legend>
      ${CONDITIONS.map((condition) => conditionBox(keeper, condition))}
    </fieldset>
    ${keepRow(keeper)}
  </section>`;
}

function conditionBox(keeper: RecordKeeper, condition: Condition) {
  const change = () => {
    const { conditions } = keeper.record;
    const others = conditions.filter((one) => one !== condition);
    keeper.type({
      conditions: others.length < conditions.length ? others : [...others, condition],
    });
  };
  return html`<label class="condition"
    ><input
      type="checkbox"
      .checked=${live(keeper.record.conditions.includes(condition))}
      @change=${change}
    />${CONDITION_WORDS[condition]}</label
  >`;
}

function keepRow(keeper: RecordKeeper) {
  const { state } = keeper;
  return html`<div class="row screen-only">
    ${
      keeper.mayKeep
        ? html`<button @click=${() => keeper.keep()}>${RECORD_FIELD_WORDS.keep}</button>`
        : html`<span>${SAFETY_WORDS.notKept}</span>`
    }
    ${
      keeper.isKept
        ? html`<button @click=${() => keeper.forget()}>${RECORD_FIELD_WORDS.forget}</button>`
        : nothing
    }
    <span role="status">${state === 'none' ? nothing : RECORD_FIELD_WORDS[state]}</span>
  </div>`;
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : '';
}
