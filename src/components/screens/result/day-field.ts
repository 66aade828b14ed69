import { css, html, type TemplateResult } from 'lit';
import { dayOf } from '#core/report/dates.ts';
import { DATE_WORDS } from '#words/base/dates.ts';
import { fieldBox } from '../../../styles/field-box.ts';

export const dayFieldStyles = css`
  label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
  }
  input {
    ${fieldBox}
    background: var(--surface-raised);
  }
`;

/**
 * The day on which something was filmed, to be typed. `type` gets it as "2026-11-03", null where it was emptied. What is
 * no day of filming is not taken.
 *
 * @param mustBeKnown whether it may not be emptied
 */
export function dayField(
  atMs: number | null,
  type: (day: string | null) => void,
  mustBeKnown = false,
): TemplateResult {
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.validity.valid) return;
    type(target.value === '' ? null : target.value);
  };
  return html`<label
    >${DATE_WORDS.filmedOn}
    <input
      type="date"
      min="1990-01-01"
      max=${dayOf(Date.now())}
      ?required=${mustBeKnown}
      .value=${atMs === null ? '' : dayOf(atMs)}
      @change=${change}
  /></label>`;
}
