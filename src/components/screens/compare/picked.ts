import { html, type TemplateResult } from 'lit';

/** A choice of one of these, under its label. */
export function picked<Name extends string>(
  label: string,
  now: Name,
  names: readonly (readonly [Name, string])[],
  choose: (name: Name) => void,
): TemplateResult {
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const chosen = names.find(([name]) => name === target.value);
    if (chosen !== undefined) choose(chosen[0]);
  };
  return html`<label class="picked"
    >${label}
    <select @change=${change}>
      ${names.map(
        ([name, word]) => html`<option value=${name} .selected=${name === now}>${word}</option>`,
      )}
    </select></label
  >`;
}
