import { html, type TemplateResult } from 'lit';
import { emergencyNumber } from '#core/safety/emergency-number.ts';
import { callLocalText, callText, whereText } from '#words/page/safety.ts';
import { STUMBLE_WORDS } from '#words/video/coach.ts';

/** Asks who seems to have stumbled how they are, and says what to do. */
export function stumbleNote(answer: (stumbled: boolean) => void): TemplateResult {
  return html`<section class="stumble" role="alert">
    <h1 tabindex="-1">${STUMBLE_WORDS.title}</h1>
    <p>${STUMBLE_WORDS.how}</p>
    <p>${STUMBLE_WORDS.help}</p>
    ${numberToCall()}
    <div class="row">
      <button class="primary big next" @click=${() => answer(true)}>${STUMBLE_WORDS.fine}</button>
      <button class="big" @click=${() => answer(false)}>${STUMBLE_WORDS.mistake}</button>
    </div>
  </section>`;
}

function numberToCall() {
  const found = emergencyNumber(navigator.language);
  if (found === null) return html`<p><strong>${callLocalText()}</strong></p>`;
  return html`<a class="button big call" href="tel:${found.number}">${callText(found.number)}</a>
    <p class="where">${whereText(found.region)}</p>`;
}
