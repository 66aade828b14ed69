import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CoachPass } from '#core/coach/coach-hint.ts';
import { COACH_SCREEN_WORDS, PLACING_WORDS } from '#words/video/coach.ts';
import { beforeYouWalk } from '#words/video/video-guidance.ts';
import { SAFETY_WORDS } from '#words/page/safety.ts';
import { whereToStand } from '../../../drawings/where-to-stand.ts';

/** What to do before the first pass: three drawn steps and the button that begins. */
export function placingSteps(
  pass: CoachPass,
  helperNeeded: boolean,
  begin: () => void,
): TemplateResult {
  return html`<div class="placing">
    <ol class="steps">
      ${step(whereToStand(pass), PLACING_WORDS[pass])} ${step(bareAnkles(), PLACING_WORDS.wear)}
      ${step(speakingPhone(), PLACING_WORDS.then)}
    </ol>
    ${helperNeeded ? html`<p class="helper"><strong>${SAFETY_WORDS.helper}</strong></p>` : nothing}
    <p class="small">${beforeYouWalk()}</p>
    <button class="primary big next" @click=${begin}>${COACH_SCREEN_WORDS.inPlace}</button>
  </div>`;
}

function step(drawing: TemplateResult, { title, text }: { title: string; text: string }) {
  return html`<li>
    ${drawing}
    <div>
      <h2>${title}</h2>
      <p>${text}</p>
    </div>
  </li>`;
}

/** Two legs in short trousers, with rings round the bare ankles. */
function bareAnkles() {
  return html`<svg viewBox="0 0 200 110" fill="none" stroke-linecap="round" aria-hidden="true">
    <path d="M74 8H126L132 52H104L100 26L96 52H68Z" fill="var(--line-strong)" />
    ${leg(82, 'var(--left)')}${leg(118, 'var(--right)')}
  </svg>`;
}

function leg(x: number, colour: string) {
  return svg`<path d="M${x} 52V90" stroke=${colour} stroke-width="9" />
    <path d="M${x - 3} 96H${x + 13}" stroke=${colour} stroke-width="9" />
    <circle cx=${x} cy="84" r="13" stroke="var(--accent)" stroke-width="3" />`;
}

/** A phone on its side that speaks. */
function speakingPhone() {
  return html`<svg viewBox="0 0 200 110" fill="none" stroke-linecap="round" aria-hidden="true">
    <rect x="36" y="32" width="84" height="46" rx="8" stroke="var(--text)" stroke-width="4" />
    <circle cx="48" cy="55" r="3.500" fill="var(--text)" />
    <path
      d="M134 42Q142 55 134 68M147 34Q160 55 147 76M160 26Q178 55 160 84"
      stroke="var(--accent)"
      stroke-width="4"
    />
  </svg>`;
}
