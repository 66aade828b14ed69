import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#core/report/report.ts';
import { LOBBY_RESULT_WORDS } from '#words/kiosk/lobby-screens.ts';
import { TAKEN_WORDS } from '#words/staff/take-away.ts';
import '../../staff/take-away-code.ts';
import { heading, lobbyFrame, tells } from '../lobby-frame.ts';

/** The result to take along: a code for the visitor's phone, and paper where there is a printer. */
export function takeScreen(reports: readonly Report[], print: (() => void) | null): TemplateResult {
  return lobbyFrame({
    class: 'take',
    say: heading(LOBBY_RESULT_WORDS.onPhone),
    does: html`<take-away-code .documents=${reports}></take-away-code>
      <div class="choices two">
        ${
          print === null
            ? nothing
            : html`<button class="big" @click=${print}>${TAKEN_WORDS.print}</button>`
        }
        <button class="big" @click=${tells({ kind: 'back' })}>${LOBBY_RESULT_WORDS.back}</button>
      </div>`,
  });
}
