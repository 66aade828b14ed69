import { css, html, type TemplateResult } from 'lit';
import { PERSON_FILE_WORDS } from '#words/people/sealed.ts';
import { textBox } from '../../styles/field-box.ts';

/** For the field below and for the one that opens a file. */
export const passphraseStyles = css`
  .passphrase {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    font-weight: 600;
    max-inline-size: 24rem;
  }
  .passphrase input {
    ${textBox}
  }
`;

/** Where a passphrase may be typed for a file that is about to be made. One for each element. */
export function passphraseField(): TemplateResult {
  return html`<label class="passphrase"
      >${PERSON_FILE_WORDS.passphrase}
      <input
        id="new-passphrase"
        type="password"
        autocomplete="new-password"
        aria-describedby="passphrase-how"
      />
    </label>
    <p id="passphrase-how" class="small quiet">${PERSON_FILE_WORDS.passphraseHow}</p>`;
}

/** What was typed there; empty where nothing was. */
export function typedPassphrase(root: ParentNode): string {
  return root.querySelector<HTMLInputElement>('#new-passphrase')?.value ?? '';
}
