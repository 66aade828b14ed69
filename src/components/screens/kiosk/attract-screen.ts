import { html, nothing, type TemplateResult } from 'lit';
import { ATTRACT_WORDS, openText } from '#words/kiosk/lobby-screens.ts';
import { SHELL_WORDS } from '#words/page/app-shell.ts';
import { LANGUAGE_NAMES, language, type Language } from '#words/language/locale.ts';
import { saidIn } from '#words/language/said-in.ts';
import type { KioskSettings } from '../../../app/staff/kiosk-settings.ts';
import { walkingFigure } from '../../drawings/walking-figure.ts';
import { heading, lobbyFrame, tells } from './lobby-frame.ts';

/**
 * Nobody is there: somebody walks, one sentence, the languages, and one large button. The title stands there in each
 * language: somebody who reads only one learns what this is, and that it speaks their language.
 */
export function attractScreen(
  { languages, clinicText }: KioskSettings,
  choose: (language: Language) => void,
): TemplateResult {
  return lobbyFrame({
    class: 'attract',
    canLeave: false,
    say: html`${walkingFigure()}
      <div class="title">
        ${heading(ATTRACT_WORDS.title)}
        ${languages.filter((one) => one !== language()).map(invitation)}
      </div>
      <p class="lead">${ATTRACT_WORDS.what}</p>`,
    does: html`${
        languages.length > 1
          ? html`<div class="languages" role="group" aria-label=${SHELL_WORDS.language}>
              ${languages.map((one) => languageButton(one, choose))}
            </div>`
          : nothing
      }
      <button class="primary start" @click=${tells({ kind: 'start' })}>
        ${ATTRACT_WORDS.start}
      </button>
      ${clinicText === '' ? nothing : html`<p class="clinic">${clinicText}</p>`}`,
  });
}

function invitation(one: Language) {
  return html`<p class="other" lang=${one}>${saidIn(one, ATTRACT_WORDS.title)}</p>`;
}

function languageButton(one: Language, choose: (language: Language) => void) {
  return html`<button lang=${one} aria-pressed=${one === language()} @click=${() => choose(one)}>
    ${LANGUAGE_NAMES[one]}
  </button>`;
}

/** After hours nobody could come: there is nothing to press. */
export function closedScreen({ opensAt, closesAt, clinicText }: KioskSettings): TemplateResult {
  return html`<main class="lobby closed">
    <div class="say">
      ${heading(ATTRACT_WORDS.closed)}
      ${
        opensAt === null || closesAt === null
          ? nothing
          : html`<p class="lead">${openText(opensAt, closesAt)}</p>`
      }
      ${clinicText === '' ? nothing : html`<p class="lead">${clinicText}</p>`}
    </div>
  </main>`;
}
