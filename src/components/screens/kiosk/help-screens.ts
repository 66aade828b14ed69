import { html, nothing, type TemplateResult } from 'lit';
import type { KioskTroubleCode } from '#core/kiosk/kiosk-state.ts';
import type { SafetyRoute } from '#core/safety/assess-safety.ts';
import { emergencyNumber } from '#core/safety/emergency-number.ts';
import {
  ALL_RIGHT_WORDS,
  CALL_WORDS,
  erasedIn,
  IDLE_WORDS,
  LOBBY_TROUBLE_WORDS,
  TROUBLE_BUTTON_WORDS,
} from '#words/kiosk/lobby-help.ts';
import { LOBBY_RESULT_WORDS, LOBBY_SAFETY_WORDS } from '#words/kiosk/lobby-screens.ts';
import { callText, ROUTE_WORDS, SAFETY_WORDS, whereText } from '#words/page/safety.ts';
import { marked } from '../../parts/marked.ts';
import { callButton, heading, lobbyFrame, tells } from './lobby-frame.ts';

/** What to do after a warning sign. The staff are nearer than any telephone. */
export function warningScreen(route: Exclude<SafetyRoute, 'clear'>): TemplateResult {
  const { title, what, doNow, nothingKept } = ROUTE_WORDS[route];
  const goesOn = route === 'soon';
  return lobbyFrame({
    class: 'warning',
    say: html`${heading(title)}
      <p class="lead" role=${goesOn ? nothing : 'alert'}>${what}</p>`,
    does: html`<div class="now">
        <ul>
          ${goesOn ? nothing : html`<li>${marked(LOBBY_SAFETY_WORDS.toStaff)}</li>`}
          ${doNow.map((text) => html`<li>${text}</li>`)}
        </ul>
        ${route === 'emergency' ? numberToCall() : nothing}
        <p>${nothingKept}</p>
      </div>
      <div class="choices">
        ${
          goesOn
            ? html`<button class="primary big" @click=${tells({ kind: 'acknowledge' })}>
                ${SAFETY_WORDS.next}
              </button>`
            : nothing
        }
        <button @click=${tells({ kind: 'ask-again' })}>${SAFETY_WORDS.changeAnswers}</button>
      </div>`,
  });
}

/** Not a link: a kiosk is no telephone. */
function numberToCall() {
  const found = emergencyNumber(navigator.language);
  if (found === null) return nothing;
  return html`<p class="lead"><strong>${callText(found.number)}</strong></p>
    <p>${whereText(found.region)}</p>`;
}

/** Somebody seems to have stumbled. */
export function allRightScreen(mayWalkAgain: boolean): TemplateResult {
  return lobbyFrame({
    class: 'asks',
    canLeave: false,
    say: html`${heading(ALL_RIGHT_WORDS.title)}
      <p class="lead" role="alert">${ALL_RIGHT_WORDS.what} ${ALL_RIGHT_WORDS.calls}</p>`,
    does: html`<div class="choices">
      <button class="primary big" @click=${tells({ kind: 'leave' })}>
        ${ALL_RIGHT_WORDS.fine}
      </button>
      ${
        mayWalkAgain
          ? html`<button class="big" @click=${tells({ kind: 'again' })}>
              ${ALL_RIGHT_WORDS.mistake}
            </button>`
          : nothing
      }
    </div>`,
  });
}

export function troubleScreen(
  code: KioskTroubleCode,
  {
    mayWalkAgain,
    hasResult,
    leftS,
  }: {
    readonly mayWalkAgain: boolean;
    readonly hasResult: boolean;
    readonly leftS: number | null;
  },
): TemplateResult {
  const { what } = LOBBY_TROUBLE_WORDS[code];
  const isOver = !mayWalkAgain || code === 'time-up';
  // A visitor who may not walk any more is not asked to.
  const { next } = LOBBY_TROUBLE_WORDS[isOver ? 'time-up' : code];
  return lobbyFrame({
    class: 'asks',
    say: html`${heading(what)}
      <p class="lead" role="alert">${next}</p>
      ${leftS === null ? nothing : html`<p class="lead" role="timer">${erasedIn(leftS)}</p>`}`,
    does: html`<div class="choices">
      ${
        isOver
          ? nothing
          : html`<button class="primary big" @click=${tells({ kind: 'again' })}>
              ${TROUBLE_BUTTON_WORDS.again}
            </button>`
      }
      ${
        hasResult
          ? html`<button class="big" @click=${tells({ kind: 'back' })}>
              ${LOBBY_RESULT_WORDS.back}
            </button>`
          : nothing
      }
    </div>`,
  });
}

/** The whole screen is the sign; what was on it is hidden. `callText`: what the clinic wants to be said. */
export function callSign(clinicCall: string): TemplateResult {
  return html`<div class="lobby sign" role="alertdialog" aria-labelledby="sign" aria-modal="true">
    <div class="say">
      <h1 id="sign" tabindex="-1">${CALL_WORDS.sign}</h1>
      <p class="lead">${clinicCall === '' ? CALL_WORDS.usual : clinicCall}</p>
    </div>
    <div class="do">
      <p class="lead">${CALL_WORDS.wait}</p>
      <button class="big" @click=${tells({ kind: 'call-over' })}>${CALL_WORDS.over}</button>
    </div>
  </div>`;
}

/** Over what was left: whether somebody is still there, with the seconds that are left. */
export function idleCountdown(leftS: number): TemplateResult {
  return html`<div class="idle" role="alertdialog" aria-labelledby="idle" aria-modal="true">
    <div class="asked">
      <h1 id="idle" tabindex="-1">${IDLE_WORDS.title}</h1>
      <p class="left" aria-hidden="true">${leftS}</p>
      <p class="lead" role="timer">${erasedIn(leftS)}</p>
      <button class="primary big" @click=${tells({ kind: 'present' })}>${IDLE_WORDS.stay}</button>
      <button @click=${tells({ kind: 'leave' })}>${IDLE_WORDS.now}</button>
      ${callButton()}
    </div>
  </div>`;
}
