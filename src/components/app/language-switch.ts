import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { SHELL_WORDS } from '#words/page/app-shell.ts';
import { language, LANGUAGE_NAMES, LANGUAGES } from '#words/language/locale.ts';
import { chooseLanguage } from '../../app/page/language.ts';
import { shared } from '../../styles/shared.ts';

/** @summary The languages, each by its own name; the one on show is marked. */
@customElement('language-switch')
@localized()
export class LanguageSwitch extends LitElement {
  static override readonly styles = [
    shared,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        margin-inline: calc(-1 * var(--space-2));
      }
      button {
        padding-inline: var(--space-2);
        border-color: transparent;
        background: none;
        font-weight: 400;
      }
      button[aria-current='true'] {
        font-weight: 600;
        text-decoration: underline;
        text-decoration-thickness: 2px;
        text-underline-offset: 0.35em;
        text-decoration-color: var(--accent);
      }
    `,
  ];

  protected override render() {
    return html`<div role="group" aria-label=${SHELL_WORDS.language}>
      ${LANGUAGES.map(
        (each) =>
          html`<button
            lang=${each}
            aria-current=${each === language() ? 'true' : nothing}
            @click=${() => chooseLanguage(each)}
          >
            ${LANGUAGE_NAMES[each]}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'language-switch': LanguageSwitch;
  }
}
